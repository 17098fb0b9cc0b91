/** The real bundle, as a person runs it: what it prints and what it ends with. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import * as v from "valibot";
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

const root = join(import.meta.dirname, "../..");
const SCRIPT = join(root, "scripts/loopboard.mjs");
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
  it("says what it finds, and ends with its code", () => {
    const { out, err, code } = loopboard(["lint", save("unwatched.json", UNWATCHED)]);
    expect(out).toMatch(/^unwatched\.json: \d+ errors/);
    expect([err, code]).toEqual(["", 1]);
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

  it("finds no fault with an empty design", () => {
    expect(loopboard(["lint", save("empty.json", emptyDiagram("Empty"))]).code).toBe(0);
  });
});

describe("the package", () => {
  it("runs from its tarball alone, without node_modules and from any folder", () => {
    const npm = (...args: readonly string[]) =>
      execFileSync("npm", args, {
        cwd: root,
        encoding: "utf8",
        shell: process.platform === "win32",
      });
    // The bundle is fresh: the first test above built it as `prepack` does.
    npm("pack", "--ignore-scripts", "--silent", "--pack-destination", folder);
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
    execFileSync("tar", ["-xzf", tarball], { cwd: folder });
    const unpacked = join(folder, "package");
    const { bin, dependencies } = v.parse(
      v.object({ bin: v.object({ loopboard: v.string() }), dependencies: v.optional(v.unknown()) }),
      JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8")),
    );
    expect(dependencies).toBeUndefined();
    const program = join(unpacked, bin.loopboard);
    expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8", env: {} });
    expect(run("--version").stdout).toBe(`${version}\n`);
    const lint = run("lint", save("unwatched.json", UNWATCHED), "--format", "json");
    expect(lint.stdout).toBe(loopboard(["lint", "unwatched.json", "--format", "json"]).out);
    expect(run("layout", "unwatched.json").status).toBe(0);
    expect(workflow(join(folder, tarball))).toBe(1);
    expect(run("render", "unwatched.json", "-o", "drawn.png").status).toBe(0);
    expect(run("lint", "drawn.png", "--format", "json").stdout).toBe(lint.stdout);
    expect(run("render", "fraud-detection", "-o", "drawn.pdf").status).toBe(0);
    const packed = readdirSync(unpacked, { recursive: true, encoding: "utf8" });
    expect(packed).toEqual(
      expect.arrayContaining(["README.md", "LICENSE", join("dist-cli", "licenses.md")]),
    );
    expect(packed.filter((name) => /^(src|templates|e2e)\b/.test(name))).toEqual([]);
  });
});

/** Runs the line of the README's workflow in a project of its own, without a network; gives its exit code. */
function workflow(tarball: string): number | null {
  const [, line = ""] = /- run: (npx .*)/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  expect(line).toContain(`./tools/loopboard-${version}.tgz`);
  const project = mkdtempSync(join(folder, "project-"));
  mkdirSync(join(project, "tools"));
  mkdirSync(join(project, "designs"));
  cpSync(tarball, join(project, "tools", `loopboard-${version}.tgz`));
  writeFileSync(join(project, "designs", "design.json"), serializeDiagram(UNWATCHED));
  const env = { ...process.env, HOME: project, npm_config_offline: "true" };
  const { status } = spawnSync(line, { cwd: project, shell: true, env });
  const report: unknown = JSON.parse(readFileSync(join(project, "loopboard.sarif"), "utf8"));
  expect(report).toMatchObject({ version: "2.1.0" });
  return status;
}
