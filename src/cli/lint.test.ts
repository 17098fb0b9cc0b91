/** What `lint` takes, says and ends with. */
import { PNG } from "pngjs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { embedDiagram } from "../core/formats/png-text.ts";
import { reviewDiagram } from "../core/lint/review.ts";
import { RULES } from "../core/lint/rules/index.ts";
import { loadCatalogue } from "./assets.ts";
import { loopboard, testFolder } from "./test-cli.ts";

const { save } = testFolder();
const catalogue = loadCatalogue();

const UNWATCHED = draw(
  "log=event-log 'Kafka'; flink=stream-processor; fs=feature-store; ab=ab-splitter; m=model-server; lone=trainer",
  "log>flink event; flink>fs feat-on; fs>m feat-on; ab>m request; log>fs metric",
);
/** One error: an edge that cannot be. */
const WRONG = draw("fs=feature-store; log=event-log", "log>fs metric");
/** Nothing is asked of it, whatever rules there are. */
const CLEAN = draw("log=kafka 'Kafka'", "", {
  rules: Object.fromEntries(RULES.map(({ id }) => [id, "off"])),
});
const PICTURE = embedDiagram(PNG.sync.write(new PNG({ width: 1, height: 1 })), WRONG);
const EMPTY_PICTURE = PNG.sync.write(new PNG({ width: 1, height: 1 }));

const files = (out: string): readonly string[] => {
  const list = v.parse(v.array(v.object({ file: v.string() })), JSON.parse(out));
  return [...new Set(list.map(({ file }) => file))];
};

describe("lint", () => {
  it("prints as JSON the same findings as the library, and ends with 1 where there are any", async () => {
    const { out, code } = await loopboard(
      "lint",
      save("unwatched.json", UNWATCHED),
      "--format=json",
    );
    const { findings } = reviewDiagram(UNWATCHED, catalogue);
    expect(findings.length).toBeGreaterThan(4);
    expect(JSON.parse(out)).toEqual(
      findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        nodes: finding.nodes,
        edges: finding.edges,
        field: finding.field ?? null,
        fixable: finding.fixes.length > 0,
      })),
    );
    expect(code).toBe(1);
  });

  it("groups its text by severity, names the boxes and says why", async () => {
    const { out, code } = await loopboard("lint", save("unwatched.json", UNWATCHED));
    const order = [...out.matchAll(/^ {2}(Error|Warning|Info|Still to draw): /gm)].map(
      ([, s]) => s,
    );
    const { findings } = reviewDiagram(UNWATCHED, catalogue);
    const names = { error: "Error", warn: "Warning", info: "Info", next: "Still to draw" };
    expect(order).toEqual(findings.map(({ severity }) => names[severity]));
    expect(out).toMatch(/^unwatched\.json: \d+ errors, .*\d+ still to draw\n/);
    expect(out).toContain("fs does not accept metrics");
    expect(out).toContain("Why: Joining the wrong boxes is the commonest slip in a sketch");
    expect(out).not.toContain("\u001B");
    expect(code).toBe(1);
  });

  it("ends with 0 where nothing is at warning or above", async () => {
    expect(await loopboard("lint", save("clean.json", CLEAN))).toEqual({
      out: "clean.json: nothing to find fault with\n",
      err: "",
      code: 0,
    });
    const young = draw("svc=prediction-service; m=model-server", "svc>m request");
    const next = await loopboard("lint", save("young.json", young), "--format=json");
    expect(JSON.parse(next.out)).toContainEqual(
      expect.objectContaining({ rule: "no-monitoring", severity: "next" }),
    );
  });

  it("bears as many warnings as it is told to, and no error", async () => {
    const rules = { "edge-type-mismatch": "warn" } as const;
    const warned = save("warned.json", { ...WRONG, rules });
    const count = reviewDiagram({ ...WRONG, rules }, catalogue).findings.filter(
      ({ severity }) => severity === "warn",
    ).length;
    expect(count).toBeGreaterThan(0);
    const strict = await loopboard("lint", warned, "--max-warnings", `${count - 1}`);
    const mild = await loopboard("lint", warned, "--max-warnings", `${count}`);
    expect([strict.code, mild.code]).toEqual([1, 0]);
    expect((await loopboard("lint", save("wrong.json", WRONG), "--max-warnings=99")).code).toBe(1);
    expect((await loopboard("lint", warned, "--max-warnings=few")).err).toContain("“few”");
  });

  it("lists what was accepted, with the reason, and does not count it", async () => {
    const waivers = [{ rule: "edge-type-mismatch", element: "e1", reason: "Until\nthe move" }];
    const accepted = save("accepted.json", { ...WRONG, waivers });
    const { out } = await loopboard("lint", accepted);
    expect(out).toContain(
      "  Accepted: A box is sent something it cannot take (edge-type-mismatch)",
    );
    expect(out).toContain("    Because: Until the move");
    expect((await loopboard("lint", accepted, "--format=json")).out).not.toContain(
      "edge-type-mismatch",
    );
  });
});

describe("lint of several files", () => {
  it("finds designs and pictures in a folder, and passes over what is not ours", async () => {
    save("shop/ranking.json", WRONG);
    save("shop/deep/picture.png", PICTURE);
    save("shop/package.json", '{ "name": "shop" }');
    save("shop/logo.png", EMPTY_PICTURE);
    save("shop/broken-but-not-ours.json", "{");
    save("shop/node_modules/module/design.json", WRONG);
    save("shop/.cache/design.json", WRONG);
    const { out, err, code } = await loopboard("lint", "shop", "--format=json");
    expect(files(out)).toEqual(["shop/deep/picture.png", "shop/ranking.json"]);
    expect([err, code]).toEqual(["", 1]);
  });

  it("reports a broken design in a folder, and reviews the others", async () => {
    save("half/good.json", WRONG);
    save("half/broken.json", '{ "format": "loopboard", "version": 1,');
    const { out, err, code } = await loopboard("lint", "half", "--format=json");
    expect(files(out)).toEqual(["half/good.json"]);
    expect(err).toContain("half/broken.json: This is not valid JSON");
    expect(code).toBe(2);
  });

  it("expands a pattern that the shell has left, and says where none fits", async () => {
    save("glob/a/one.json", WRONG);
    save("glob/b/two.json", WRONG);
    const found = await loopboard("lint", "glob/**/*.json", "--format=json");
    expect(files(found.out)).toEqual(["glob/a/one.json", "glob/b/two.json"]);
    const none = await loopboard("lint", "nothing/*.json");
    expect(none).toEqual({
      out: "",
      err: "nothing/*.json: no file matches this pattern.\n",
      code: 2,
    });
  });

  it("reviews a file once that is named twice, and one whose name looks like a pattern", async () => {
    save("twice/[a].json", WRONG);
    const { out } = await loopboard("lint", "twice/[a].json", "twice", "--format=json");
    const alone = await loopboard("lint", "twice/[a].json", "--format=json");
    expect(files(out)).toEqual(["twice/[a].json"]);
    expect(JSON.parse(out)).toHaveLength(reviewDiagram(WRONG, catalogue).findings.length);
    expect(alone.out).not.toContain('"file"');
  });

  it("does not call a folder without designs reviewed", async () => {
    save("none/readme.json", "{}");
    save("empty/readme.txt", "");
    for (const folder of ["none", "empty"])
      expect(await loopboard("lint", folder)).toEqual({
        out: "",
        err: "There is no design of Loopboard's among these files.\n",
        code: 2,
      });
  });

  it("names what is wrong with files that were named", async () => {
    save("broken.json", '{ "format": "loopboard",');
    save("newer.json", '{ "format": "loopboard", "version": 99 }');
    save("other.json", "{}");
    save("logo.png", EMPTY_PICTURE);
    const named = ["broken.json", "newer.json", "other.json", "logo.png", "none.json"];
    const { out, err, code } = await loopboard("lint", ...named);
    expect([out, code]).toEqual(["", 2]);
    const lines = err.trimEnd().split("\n");
    expect(
      lines.filter((line) => !line.startsWith(" ")).map((line) => line.split(/[: ]/)[0]),
    ).toEqual(named);
    expect(lines).toHaveLength(10);
  });
});
