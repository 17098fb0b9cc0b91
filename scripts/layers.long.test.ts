/** Every layer rule is broken once on purpose, so that none can pass by seeing nothing. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import layers from "../.dependency-cruiser.mjs";
import { root } from "./root.mjs";

const Report = v.object({
  modules: v.array(v.object({ source: v.string() })),
  summary: v.object({
    violations: v.array(v.object({ from: v.string(), rule: v.object({ name: v.string() }) })),
  }),
});

/** What dependency-cruiser says of a folder that has a `src`. */
function cruise(folder: string): v.InferOutput<typeof Report> {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "src",
      "--config",
      join(root, ".dependency-cruiser.mjs"),
      "--output-type",
      "json",
    ],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  return v.parse(Report, JSON.parse(stdout));
}

/** Which file breaks which rule by which import; both sorts of import are used, and so are .ts and .tsx. */
const BROKEN: readonly (readonly [rule: string, file: string, code: string])[] = [
  ["core-knows-core-only", "core/a.ts", 'import type { A } from "../editor/ok.ts";'],
  ["core-knows-core-only", "core/b.ts", 'import { a } from "../../scripts/tool.ts";'],
  ["editor-knows-core-only", "editor/a.ts", 'import type { A } from "../app/ok.tsx";'],
  ["cli-knows-core-only", "cli/a.ts", 'import type { A } from "../editor/ok.ts";'],
  [
    "app-never-meets-cli",
    "app/canvas/a.tsx",
    'export type A = B; import type { B } from "../../cli/ok.ts";',
  ],
  [
    "features-apart",
    "app/canvas/b.tsx",
    'import { a } from "../palette/ok.tsx"; export const b = <i>{a}</i>;',
  ],
  ["features-apart", "app/canvas/c.tsx", 'import type { A } from "../palette/ok.tsx";'],
  ["features-apart", "app/ui/d.tsx", 'export const load = () => import("../palette/ok.tsx");'],
  ["composition-on-top", "app/palette/a.tsx", 'import { App } from "../App.tsx";'],
  ["react-in-app", "core/c.ts", 'import type { ReactNode } from "react";'],
  ["react-in-app", "cli/b.ts", 'import { renderToString } from "react-dom/server";'],
  ["react-in-app", "editor/b.ts", 'import { create } from "zustand";'],
  ["react-flow-in-canvas", "app/palette/b.tsx", 'import type { Node } from "@xyflow/react";'],
  ["html-to-image-in-export", "app/canvas/d.ts", 'import { toPng } from "html-to-image";'],
  ["adapters-know-core-only", "adapters/b.ts", 'import { a } from "../editor/ok.ts";'],
  ["mermaid-in-adapters", "core/m.ts", 'import mermaid from "mermaid";'],
  ["node-in-cli", "core/d.ts", 'import { readFileSync } from "node:fs";'],
  ["node-in-cli", "app/palette/c.ts", 'import type { Buffer } from "buffer";'],
  ["measures-stay-outside", "app/canvas/e.ts", 'import { a } from "../../../bench/graph.ts";'],
  ["tests-stay-outside", "core/e.ts", 'import { a } from "./ok.test.ts";'],
  ["no-cycle", "core/f.ts", 'import type { G } from "./g.ts"; export type F = G;'],
  ["all-resolve", "core/h.ts", 'import { a } from "./nowhere.ts";'],
];

/** What must go on being allowed. */
const SOUND: readonly (readonly [file: string, code: string])[] = [
  ["core/ok.ts", "export const a = 1; export type A = number;"],
  ["core/ok.test.ts", 'import { readFileSync } from "node:fs"; import { a } from "./ok.ts";'],
  [
    "editor/ok.ts",
    'import { createStore } from "zustand/vanilla"; import { a } from "../core/ok.ts";',
  ],
  ["cli/ok.ts", 'import { readFileSync } from "node:fs"; import { a } from "../core/ok.ts";'],
  ["app/ok.tsx", 'import { a } from "../editor/ok.ts"; import { useState } from "react";'],
  ["app/ui/ok.tsx", 'import { Dialog } from "@base-ui/react/dialog";'],
  ["app/palette/ok.tsx", 'import { a } from "../ui/ok.tsx"; import { b } from "../ok.tsx";'],
  ["app/canvas/ok.tsx", 'import { ReactFlow } from "@xyflow/react"; import "./ok.css";'],
  ["app/canvas/ok.css", ""],
  ["app/export/ok.ts", 'import { toBlob } from "html-to-image";'],
  ["app/App.tsx", 'import { a } from "./canvas/ok.tsx"; import { b } from "./palette/ok.tsx";'],
  // The other half of the cycle, which is reported once.
  ["core/g.ts", 'import { f } from "./f.ts";'],
  ["app/main.tsx", 'import { App } from "./App.tsx"; import { m } from "virtual:made";'],
];

describe("the layer rules", () => {
  let folder = "";
  let found: readonly string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "loopboard-layers-"));
    for (const [file, code] of [...SOUND, ...BROKEN.map(([, ...rest]) => rest)]) {
      mkdirSync(dirname(join(folder, "src", file)), { recursive: true });
      writeFileSync(join(folder, "src", file), code);
    }
    for (const outside of ["scripts/tool.ts", "bench/graph.ts"]) {
      mkdirSync(dirname(join(folder, outside)));
      writeFileSync(join(folder, outside), "export const a = 1;");
    }
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    found = cruise(folder).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(BROKEN)("%s is broken by %s: %s", (rule, file) => {
    expect(found).toContain(`${rule}: src/${file}`);
  });

  it("let everything else pass", () => {
    const planted = new Set(BROKEN.map(([, file]) => `src/${file}`));
    expect(found.filter((line) => !planted.has(line.slice(line.indexOf(": ") + 2)))).toEqual([]);
  });

  it("are all broken above, and each names its remedy", () => {
    const rules = layers.forbidden ?? [];
    expect([...new Set(BROKEN.map(([rule]) => rule))].sort()).toEqual(
      rules.map((rule) => rule.name ?? "").sort(),
    );
    expect(rules.filter((rule) => (rule.comment ?? "").length < 40)).toEqual([]);
  });

  it("look at the TypeScript files of this project, not at an empty tree", () => {
    const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
    const sources = files.filter((file) => /\.tsx?$/.test(file)).map((file) => `src/${file}`);
    const seen = new Set(cruise(root).modules.map((module) => module.source));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !seen.has(source))).toEqual([]);
  }, 60_000);
});
