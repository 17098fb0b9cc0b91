/** SARIF: the shape that the standard wants, and that each finding leads to its place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { RULES } from "../../core/lint/rules/index.ts";
import { loopboard, testFolder } from "../test-cli.ts";

/** What we write of SARIF 2.1.0, with the standard's own types, enumerations and required fields; no field besides. */
const Text = v.strictObject({ text: v.pipe(v.string(), v.minLength(1)) });
const Level = v.picklist(["none", "note", "warning", "error"]);
const Uri = v.pipe(v.string(), v.regex(/^(file:\/\/\/)?[\w.~%!$&'()*+,;=:@/-]+$/));
/** Lists that the standard calls sets. */
const isSet = (items: readonly unknown[]): boolean =>
  new Set(items.map((item) => JSON.stringify(item))).size === items.length;
const Line = v.pipe(v.number(), v.integer(), v.minValue(1));
const Artifact = v.strictObject({ uri: Uri });
const Location = v.strictObject({
  physicalLocation: v.strictObject({
    artifactLocation: Artifact,
    region: v.optional(v.strictObject({ startLine: Line, startColumn: Line, endColumn: Line })),
  }),
  logicalLocations: v.optional(
    v.pipe(
      v.array(
        v.strictObject({ name: v.string(), fullyQualifiedName: v.string(), kind: v.string() }),
      ),
      v.check((items) => isSet(items)),
    ),
  ),
});
const DriverRule = v.strictObject({
  id: v.string(),
  shortDescription: Text,
  fullDescription: Text,
  help: v.strictObject({ text: v.string(), markdown: v.string() }),
  defaultConfiguration: v.strictObject({ level: Level }),
  properties: v.strictObject({
    tags: v.pipe(
      v.array(v.string()),
      v.check((items) => isSet(items)),
    ),
  }),
});
const SarifResult = v.strictObject({
  ruleId: v.string(),
  ruleIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
  level: Level,
  message: Text,
  locations: v.pipe(v.array(Location), v.length(1)),
  partialFingerprints: v.record(v.string(), v.string()),
  properties: v.strictObject({ severity: v.string() }),
  suppressions: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(["inSource", "external"]),
        status: v.picklist(["accepted", "underReview", "rejected"]),
        justification: v.string(),
      }),
    ),
  ),
});
const Log = v.strictObject({
  $schema: v.literal("https://json.schemastore.org/sarif-2.1.0.json"),
  version: v.literal("2.1.0"),
  runs: v.pipe(
    v.array(
      v.strictObject({
        tool: v.strictObject({
          driver: v.strictObject({
            name: v.literal("Loopboard"),
            version: v.string(),
            semanticVersion: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
            rules: v.pipe(
              v.array(DriverRule),
              v.check((items) => isSet(items)),
            ),
          }),
        }),
        columnKind: v.picklist(["utf16CodeUnits", "unicodeCodePoints"]),
        invocations: v.array(
          v.strictObject({
            executionSuccessful: v.boolean(),
            toolExecutionNotifications: v.array(
              v.strictObject({
                level: Level,
                message: Text,
                locations: v.array(
                  v.strictObject({
                    physicalLocation: v.strictObject({ artifactLocation: Artifact }),
                  }),
                ),
              }),
            ),
          }),
        ),
        results: v.array(SarifResult),
      }),
    ),
    v.length(1),
  ),
});

const { folder, save } = testFolder();
const WRONG = draw(
  "fs=feature-store 'Feature \"store\"'; log=event-log; m=model-server; lone=trainer",
  "log>fs metric; fs>m feat-on",
);

async function runOf(...args: readonly string[]) {
  const { out, code } = await loopboard("lint", ...args, "--format", "sarif");
  const [run] = v.parse(Log, JSON.parse(out)).runs;
  if (!run) throw new Error("No run");
  return { ...run, code, driver: run.tool.driver };
}

describe("a SARIF report", () => {
  it("has the shape of the standard, for findings, accepted ones, pictures' errors and none at all", async () => {
    save("wrong.json", WRONG);
    save("broken.json", '{ "format": "loopboard"');
    const several = await runOf("wrong.json", "broken.json", "../missing file.json");
    expect(several.invocations[0]?.executionSuccessful).toBe(false);
    const notices = several.invocations[0]?.toolExecutionNotifications ?? [];
    expect(
      notices.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri),
    ).toEqual(["broken.json", expect.stringMatching(/^file:\/\/\/.*missing%20file\.json$/)]);
    expect(several.code).toBe(2);
    const off = Object.fromEntries(RULES.map(({ id }) => [id, "off" as const]));
    const clean = await runOf(save("clean.json", { ...WRONG, rules: off }));
    expect([clean.results, clean.code]).toEqual([[], 0]);
  });

  it("names every rule of the registry, and each result its rule", async () => {
    const { driver, results } = await runOf(save("wrong.json", WRONG));
    expect(driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(results.length).toBeGreaterThan(3);
    for (const { ruleId, ruleIndex } of results) expect(driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("leads to the line and the columns of the element, and names it", async () => {
    const { results } = await runOf(save("wrong.json", WRONG));
    const mismatch = results.find(({ ruleId }) => ruleId === "edge-type-mismatch");
    const location = mismatch?.locations[0];
    const region = location?.physicalLocation.region;
    const line = readFileSync(join(folder, "wrong.json"), "utf8").split("\n")[
      (region?.startLine ?? 0) - 1
    ];
    expect(line?.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toMatch(
      /^"id": "(e1|fs|log)"$/,
    );
    expect(location?.logicalLocations).toContainEqual({
      name: 'log → Feature "store"',
      fullyQualifiedName: "edges/e1",
      kind: "edge",
    });
    expect(mismatch?.level).toBe("error");
  });

  it("shows what was accepted as suppressed, with its reason", async () => {
    const waivers = [{ rule: "edge-type-mismatch", element: "e1", reason: "Until the move" }];
    const { results } = await runOf(save("accepted.json", { ...WRONG, waivers }));
    const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      [
        "edge-type-mismatch",
        [{ kind: "inSource", status: "accepted", justification: "Until the move" }],
      ],
    ]);
  });

  it("keeps a finding's fingerprint when the file is written otherwise", async () => {
    const pretty = await runOf(save("wrong.json", WRONG));
    const flat = await runOf(save("flat.json", JSON.stringify(WRONG)));
    const marks = (run: typeof pretty) => run.results.map((result) => result.partialFingerprints);
    expect(marks(flat)).toEqual(marks(pretty));
    const lines = flat.results.map(
      ({ locations }) => locations[0]?.physicalLocation.region?.startLine,
    );
    expect(new Set(lines)).toEqual(new Set([1]));
  });
});
