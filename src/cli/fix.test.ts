/** `lint --fix` and `--fix-dry-run`. */
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { parseDiagram } from "../core/document/parse.ts";
import { serializeDiagram } from "../core/document/serialize.ts";
import { embedDiagram } from "../core/formats/png-text.ts";
import { RULES } from "../core/lint/rules/index.ts";
import { loopboard, testFolder } from "./test-cli.ts";

const { folder, save } = testFolder();
/** One fault, whatever other rules there are. */
const WRONG = draw("fs=feature-store; log=event-log", "log>fs metric", {
  rules: Object.fromEntries(
    RULES.filter(({ id }) => id !== "edge-type-mismatch").map(({ id }) => [id, "off"]),
  ),
});
const read = (name: string): string => readFileSync(name, "utf8");

describe("--fix", () => {
  it("writes the mended design in the form in which we save, and reviews what is left", async () => {
    save("wrong.json", JSON.stringify(WRONG));
    const { out, code } = await loopboard("lint", "wrong.json", "--fix");
    expect(out).toContain(
      "  Fixed: Change to events: fs does not accept metrics (edge-type-mismatch)",
    );
    expect(out).not.toContain("Error:");
    expect(code).toBe(0);
    const result = parseDiagram(read("wrong.json"));
    if (!result.ok) throw new Error("It wrote no design");
    expect(result.value.edges.map(({ kind }) => kind)).toEqual(["event"]);
    expect(read("wrong.json")).toBe(serializeDiagram(result.value));
    expect(readdirSync(folder)).toEqual(["wrong.json"]);
  });

  it("leaves what is still to draw to the person, and a file without faults untouched", async () => {
    const young = draw("svc=prediction-service; m=model-server", "svc>m request");
    const text = JSON.stringify({ ...young, title: "Not as we set it" });
    save("young.json", text);
    const { out } = await loopboard("lint", "young.json", "--fix", "--format=json");
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ rule: "no-monitoring", fixable: true, fixed: false }),
    );
    expect(read("young.json")).toBe(text);
  });

  it("keeps a file's mode", async () => {
    save("mode.json", WRONG);
    chmodSync("mode.json", 0o600);
    await loopboard("lint", "mode.json", "--fix");
    expect(statSync("mode.json").mode & 0o777).toBe(0o600);
    expect(read("mode.json")).not.toContain('"metric"');
  });

  it("does not change pictures: it refuses one that is named, and reviews one in a folder", async () => {
    const picture = embedDiagram(PNG.sync.write(new PNG({ width: 1, height: 1 })), WRONG);
    save("album/picture.png", picture);
    const named = await loopboard("lint", "album/picture.png", "--fix");
    expect([named.out, named.code]).toEqual(["", 2]);
    expect(named.err).toContain("--fix does not change pictures");
    const inFolder = await loopboard("lint", "album", "--fix");
    expect(inFolder.err).toContain("album/picture.png: --fix does not change pictures");
    expect(inFolder.code).toBe(1);
    expect(readFileSync("album/picture.png").equals(Buffer.from(picture))).toBe(true);
  });
});

describe("--fix-dry-run", () => {
  it("says what would be mended and what would be left, and writes nothing", async () => {
    save("dry.json", WRONG);
    const { out, code } = await loopboard("lint", "dry.json", "--fix-dry-run");
    expect(out).toContain("  Would fix: Change to events: fs does not accept metrics");
    expect(code).toBe(0);
    expect(read("dry.json")).toBe(serializeDiagram(WRONG));
    const json = await loopboard("lint", "dry.json", "--fix-dry-run", "--format=json");
    expect(JSON.parse(json.out)).toContainEqual(
      expect.objectContaining({ rule: "edge-type-mismatch", fixed: true }),
    );
  });

  it("takes pictures too", async () => {
    save("picture.png", embedDiagram(PNG.sync.write(new PNG({ width: 1, height: 1 })), WRONG));
    const { out } = await loopboard("lint", "picture.png", "--fix-dry-run");
    expect(out).toContain("Would fix: Change to events");
  });
});
