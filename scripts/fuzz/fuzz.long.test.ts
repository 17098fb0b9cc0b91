/** Mutated files on every reader: a share here, more by `npm run fuzz`. The laws are in `laws.ts`. */
import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { loopboard, testFolder } from "../../src/cli/test-cli.ts";
import { makeCorpus } from "./corpus.ts";
import type { Outcome } from "./laws.ts";
import { readersOf } from "./readers.ts";

/** Of all readers together. */
const INPUTS = Number(process.env["FUZZ_INPUTS"] ?? 700);
const REPORT = process.env["FUZZ_REPORT"];

const { save } = testFolder();
const readers = readersOf(await makeCorpus(), (bytes, format) =>
  loopboard("lint", save("drawing.txt", bytes), "--format", format),
);
const shares = readers.reduce((sum, { share }) => sum + share, 0);
const tally: { name: string; accepted: number; refused: number }[] = [];

describe("whatever it is given", () => {
  it.each(readers)("$name takes what is sound and refuses the rest", async (reader) => {
    const counts: Record<Outcome, number> = { accepted: 0, refused: 0 };
    await reader.run(Math.ceil((INPUTS * reader.share) / shares), (outcome) => {
      counts[outcome] += 1;
    });
    tally.push({ name: reader.name, ...counts });
    // Neither a reader that takes all nor one that takes nothing would have been tried.
    expect(counts.accepted).toBeGreaterThan(0);
  });
});

afterAll(() => {
  if (REPORT !== undefined) writeFileSync(REPORT, JSON.stringify(tally));
});
