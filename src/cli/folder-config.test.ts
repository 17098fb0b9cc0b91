/** A folder's configuration, as the command line finds and uses it. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { loopboard, testFolder } from "./test-cli.ts";

const { folder, save } = testFolder();
const WRONG = draw("fs=feature-store; log=event-log", "log>fs metric");
const EXAMPLES = join(import.meta.dirname, "../core/lint/custom/examples");
cpSync(EXAMPLES, join(folder, "acme"), { recursive: true });

const ACME = "acme/loopboard.config.json";

const Entries = v.array(
  v.object({ rule: v.string(), severity: v.string(), file: v.optional(v.string()) }),
);

async function lint(...args: readonly string[]) {
  const ran = await loopboard("lint", ...args, "--format=json");
  const entries = v.parse(Entries, ran.out === "" ? [] : JSON.parse(ran.out));
  return { ...ran, entries };
}

describe("a loopboard.config.json", () => {
  it("holds for its folder and those beneath, the nearest one for each file", async () => {
    save("near/loopboard.config.json", '{ "rules": { "edge-type-mismatch": "warn" } }');
    save("near/deep/loopboard.config.json", '{ "rules": { "edge-type-mismatch": "off" } }');
    const files = ["far.json", "near/one.json", "near/sub/two.json", "near/deep/three.json"];
    for (const file of files) save(file, WRONG);
    const { entries } = await lint(...files);
    const found = entries.filter(({ rule }) => rule === "edge-type-mismatch");
    expect(found.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      "far.json error",
      "near/one.json warn",
      "near/sub/two.json warn",
    ]);
  });

  it("yields to --config, and to the design's own word", async () => {
    save("own/loopboard.config.json", '{ "rules": { "edge-type-mismatch": "off" } }');
    save("other.json", '{ "rules": { "edge-type-mismatch": "info" } }');
    save("own/plain.json", WRONG);
    save("own/said.json", { ...WRONG, rules: { "edge-type-mismatch": "error" } });
    const severity = async (...args: readonly string[]) =>
      (await lint(...args)).entries.find(({ rule }) => rule === "edge-type-mismatch")?.severity;
    expect(await severity("own/plain.json")).toBeUndefined();
    expect(await severity("own/plain.json", "--config", "other.json")).toBe("info");
    expect(await severity("own/said.json")).toBe("error");
  });

  it("brings palettes and rules of its own, as the example shows", async () => {
    const { entries } = await lint("acme/design.json");
    const own = ["predictions-leave-unfiltered", "trainer-untracked", "server-past-gateway"];
    expect(entries.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(own),
    );
    const rules = await loopboard("rules", "--config", ACME, "--format=json");
    expect(JSON.parse(rules.out)).toContainEqual(
      expect.objectContaining({ id: "single-replica", title: "A server that runs once only" }),
    );
    const page = await loopboard("explain", "trainer-untracked", "--config", ACME);
    expect(page.out).toContain("[lake] ─table→ [Ranker training] ─metrics→ [Acme Runs]");
    const palette = await loopboard("palette", "our", "tracker", "--config", ACME);
    expect(palette.out).toBe("  acme-runs  Acme Runs (our tracker)\n");
  });

  it.each([
    ["not JSON", "{", "This is not valid JSON"],
    ["an unknown field", '{ "rule": {} }', "There is no field “rule” here."],
    ["an unknown rule", '{ "rules": { "no-fallbak": "off" } }', "There is no rule “no-fallbak”."],
    ["a wrong setting", '{ "rules": { "no-fallback": 2 } }', "should be error, warn, info or off"],
    ["a palette that is not there", '{ "palettes": ["none.json"] }', "There is no such file."],
    [
      "a taken id",
      '{ "palettes": ["taken.json"] }',
      "The id “acme-runs” stands in the palettes twice",
    ],
    [
      "rules read twice",
      '{ "palettes": ["../acme/acme-palette.json"], "customRules": ["../acme/acme-rules.json", "../acme/acme-rules.json"] }',
      "There is a rule “trainer-untracked” already.",
    ],
  ])(
    "that has %s is told in one line and its advice, and ends with 2",
    async (_, text, message) => {
      cpSync("acme/acme-palette.json", "bad/once.json");
      const twice =
        '{ "id": "b", "name": "B", "hue": "red", "lane": "data", "products": [{ "id": "acme-runs", "name": "R", "isA": "kafka", "icon": "lucide:box", "aliases": [] }, { "id": "acme-runs", "name": "R", "isA": "kafka", "icon": "lucide:box", "aliases": [] }] }';
      save("bad/taken.json", twice);
      save("bad/design.json", WRONG);
      save("bad/second.json", WRONG);
      save("bad/loopboard.config.json", text);
      const { err, code, entries } = await lint("bad/design.json", "bad/second.json");
      expect(err).toContain(message);
      const [first, advice, ...more] = err.trimEnd().split("\n");
      expect(first).toMatch(/^[\w/.-]+\.json/);
      expect(advice).toMatch(/^ {2}\S/);
      expect(more.length).toBeLessThanOrEqual(6);
      expect([code, entries]).toEqual([2, []]);
    },
  );
});
