/**
 * `npm run fuzz [-- --inputs 100000] [-- --seed 7]`: mutated files on every reader, many more than `npm test` tries;
 * prints what became of them. The seed is another each time where none is given, and is said.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./root.mjs";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});

/** @typedef {{ name: string, accepted: number, refused: number }} Tally */

const folder = mkdtempSync(join(tmpdir(), "loopboard-fuzz-"));
const report = join(folder, "report.json");
console.log(`Seed ${values.seed}: --seed ${values.seed} tries the same again`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--project=headless",
    "--reporter=dot",
    "--testTimeout=0",
    "scripts/fuzz",
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, FUZZ_INPUTS: values.inputs, FUZZ_REPORT: report, FC_SEED: values.seed },
  },
);
if (existsSync(report)) print(JSON.parse(readFileSync(report, "utf8")));
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;

/** @param {readonly Tally[]} tallies */
function print(tallies) {
  const total = tallies.reduce(
    (sum, { accepted, refused }) => ({
      name: "all",
      accepted: sum.accepted + accepted,
      refused: sum.refused + refused,
    }),
    { name: "all", accepted: 0, refused: 0 },
  );
  const line = (/** @type {readonly (string | number)[]} */ [name = "", ...figures]) =>
    String(name).padEnd(28) + figures.map((figure) => String(figure).padStart(10)).join("");
  console.log(line(["reader", "inputs", "accepted", "refused"]));
  for (const { name, accepted, refused } of [...tallies, total])
    console.log(line([name, accepted + refused, accepted, refused]));
}
