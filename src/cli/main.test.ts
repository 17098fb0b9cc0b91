/** The real bundle, as a person runs it: what it prints and what it ends with. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { version } from "../../package.json";
import { draw } from "../core/document/draw.ts";
import { parseDiagram } from "../core/document/parse.ts";
import { serializeDiagram } from "../core/document/serialize.ts";
import { type Diagram, emptyDiagram } from "../core/document/types.ts";
import { embedDiagram } from "../core/formats/png-text.ts";
import { reviewDiagram } from "../core/lint/review.ts";
import { loadCatalogue } from "./assets.ts";

// Every test starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SCRIPT = join(import.meta.dirname, "../../scripts/loopboard.mjs");
const folder = mkdtempSync(join(tmpdir(), "loopboard-cli-"));
const catalogue = loadCatalogue();

const UNWATCHED = draw(
  "log=event-log 'Kafka'; flink=stream-processor; fs=feature-store; ab=ab-splitter; m=model-server; lone=trainer",
  "log>flink event; flink>fs feat-on; fs>m feat-on; ab>m request; log>fs metric",
);
const CLEAN = draw("log=kafka 'Kafka'; flink=flink 'Flink'", "log>flink event");

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

function loopboard(args: readonly string[], input?: string | Buffer): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: folder,
    encoding: "utf8",
    // Vitest's own settings would make Vite build for tests.
    env: { PATH: process.env["PATH"] },
    ...(input === undefined ? {} : { input }),
  });
  return { out: stdout, err: stderr, code: status };
}

function save(name: string, diagram: Diagram): string {
  writeFileSync(join(folder, name), serializeDiagram(diagram));
  return name;
}

beforeAll(() => {
  // Builds the bundle where it is stale, so that no test below is the one that waits for it.
  const { err, code } = loopboard(["--version"]);
  if (code !== 0) throw new Error(err);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("loopboard lint", () => {
  it("prints as JSON the same findings as the library, and ends with 1 where there are any", () => {
    const { out, code } = loopboard([
      "lint",
      save("unwatched.json", UNWATCHED),
      "--format",
      "json",
    ]);
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

  it("groups its text by severity, names the boxes and says why", () => {
    const { out, code } = loopboard(["lint", save("unwatched.json", UNWATCHED)]);
    const order = [...out.matchAll(/^ {2}(Error|Warning|Info|Still to draw): /gm)].map(
      ([, s]) => s,
    );
    const { findings } = reviewDiagram(UNWATCHED, catalogue);
    const names = { error: "Error", warn: "Warning", info: "Info", next: "Still to draw" };
    expect(order).toEqual(findings.map(({ severity }) => names[severity]));
    expect(out).toMatch(/^unwatched\.json: 2 errors, 1 warning, \d+ still to draw\n/);
    expect(out).toContain("fs does not accept metrics");
    expect(out).toContain("Why: Joining the wrong boxes is the commonest slip in a sketch");
    expect(code).toBe(1);
  });

  it("ends with 0 where nothing is at warning or above", () => {
    const { out, code } = loopboard(["lint", save("clean.json", CLEAN)]);
    expect(out).toBe("clean.json: nothing to find fault with\n");
    expect(code).toBe(0);
    const young = draw("svc=prediction-service; m=model-server", "svc>m request");
    const next = loopboard(["lint", save("young.json", young), "--format=json"]);
    expect(JSON.parse(next.out)).toContainEqual(
      expect.objectContaining({ rule: "no-monitoring", severity: "next" }),
    );
    expect(next.code).toBe(0);
  });

  it("reads standard input, and a PNG that carries a design", () => {
    const piped = loopboard(["lint", "-", "--format", "json"], serializeDiagram(UNWATCHED));
    writeFileSync(
      join(folder, "picture.png"),
      embedDiagram(PNG.sync.write(new PNG({ width: 1, height: 1 })), UNWATCHED),
    );
    const picture = loopboard(["lint", "picture.png", "--format", "json"]);
    expect(JSON.parse(piped.out)).toHaveLength(reviewDiagram(UNWATCHED, catalogue).findings.length);
    expect(picture.out).toBe(piped.out);
    expect([piped.code, picture.code]).toEqual([1, 1]);
  });

  it("says of several files which one each finding is in, and reviews the rest of a bad lot", () => {
    const files = [save("unwatched.json", UNWATCHED), save("clean.json", CLEAN), "missing.json"];
    const { out, err, code } = loopboard(["lint", ...files, "--format", "json"]);
    const list: unknown = JSON.parse(out);
    expect(list).toContainEqual(expect.objectContaining({ file: "unwatched.json" }));
    expect(list).not.toContainEqual(expect.objectContaining({ file: "clean.json" }));
    expect(err).toContain("missing.json: There is no such file.");
    expect(code).toBe(2);
  });

  it("ends with 2 for a file that cannot be used, and says what to do", () => {
    writeFileSync(join(folder, "broken.json"), '{ "format": "loopboard",');
    writeFileSync(join(folder, "newer.json"), '{ "format": "loopboard", "version": 99 }');
    const results = ["broken.json", "newer.json", ".", "none.json"].map((file) =>
      loopboard(["lint", file]),
    );
    expect(results.map(({ code, out }) => [code, out])).toEqual(results.map(() => [2, ""]));
    expect(results.map(({ err }) => err.trimEnd().split("\n").length)).toEqual([2, 2, 2, 2]);
    expect(results[1]?.err).toContain("newer.json (version): This file was written by a newer");
  });
});

describe("loopboard templates", () => {
  it("lists every template there is", () => {
    const json: unknown = JSON.parse(loopboard(["templates", "--format", "json"]).out);
    const { out, code } = loopboard(["templates"]);
    expect(json).toContainEqual(
      expect.objectContaining({ id: "fraud-detection", title: "Payment fraud detection" }),
    );
    expect(out).toContain("fraud-detection");
    expect(code).toBe(0);
  });
});

describe("loopboard layout", () => {
  it("prints the design with its boxes sized by their text and set out anew", () => {
    const { out, code } = loopboard(["layout", save("unwatched.json", UNWATCHED)]);
    const result = parseDiagram(out);
    if (!result.ok) throw new Error("What it prints is no design");
    const places = new Map(result.value.nodes.map(({ id, position }) => [id, position.x]));
    expect(places.get("log")).toBeLessThan(places.get("flink") ?? 0);
    expect(result.value.nodes.map(({ size }) => size.height)).toEqual(Array(6).fill(48));
    expect(new Set(result.value.nodes.map(({ size }) => size.width)).size).toBeGreaterThan(1);
    expect(code).toBe(0);
  });

  it("puts it back with --write, and says so on standard error alone", () => {
    const file = save("written.json", UNWATCHED);
    const printed = loopboard(["layout", file]).out;
    const { out, err, code } = loopboard(["layout", file, "--write"]);
    expect([out, err, code]).toEqual(["", "written.json: laid out\n", 0]);
    expect(readFileSync(join(folder, file), "utf8")).toBe(printed);
  });

  it("does not write into a picture, nor print several designs into one stream", () => {
    const file = save("clean.json", CLEAN);
    expect(loopboard(["layout", "picture.png", "--write"]).code).toBe(2);
    expect(loopboard(["layout", file, file])).toMatchObject({ out: "", code: 2 });
  });
});

describe("the command line", () => {
  it("says its version", () => {
    expect(loopboard(["--version"])).toEqual({ out: `${version}\n`, err: "", code: 0 });
  });

  it("explains itself", () => {
    const { out, code } = loopboard(["--help"]);
    expect(out).toContain("lint FILE… [--format text|json]");
    expect(out).toContain("templates [--format text|json]");
    expect(code).toBe(0);
    expect(loopboard(["lint", "--help"]).out).toContain("loopboard lint FILE…");
  });

  it("ends with 2 and a hint for what it does not know", () => {
    const wrong = [
      [],
      ["lnt"],
      ["lint"],
      ["lint", "--fast", "clean.json"],
      ["lint", "clean.json", "--format", "xml"],
      ["lint", "-", "-"],
      ["templates", "clean.json"],
    ];
    const results = wrong.map((args) => loopboard(args));
    expect(results.map(({ code, out }) => [code, out])).toEqual(wrong.map(() => [2, ""]));
    expect(results.map(({ err }) => err).join("")).not.toContain("    at ");
    expect(results[1]?.err).toBe(
      "There is no command “lnt”. See `loopboard --help` for those there are.\n",
    );
  });

  it("knows nothing of an empty design but that it is one", () => {
    const { out, code } = loopboard(["lint", save("empty.json", emptyDiagram("Empty"))]);
    expect([out, code]).toEqual(["empty.json: nothing to find fault with\n", 0]);
  });
});
