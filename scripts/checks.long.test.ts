/** The checks by tools of others are each broken once on purpose, so that none can pass by seeing nothing. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHECKS } from "./checks.mjs";
import { root } from "./root.mjs";
import { program } from "./steps.mjs";

const folder = mkdtempSync(join(tmpdir(), "loopboard-planted-"));

const statements = (count: number): string => "  use(1);\n".repeat(count);
const use = "declare function use(value: unknown): void;\n";

const FILES: Readonly<Record<string, string>> = {
  // Nothing here names it.
  "src/core/lost.ts": "export const lost = 1;\n",
  "src/core/found.ts": "export const found = 1;\nexport const unasked = 2;\n",
  "scripts/run.mjs": 'import { found } from "../src/core/found.ts";\n\nfound.toFixed();\n',
  "src/core/long-file.ts": `${use}${"use(1);\n".repeat(300)}`,
  "src/core/long-function.ts": `${use}export function long(): void {\n${statements(39)}}\n`,
  "src/app/Long.tsx": `${use}export function Long() {\n${statements(78)}  return null;\n}\n`,
  "src/core/any.ts": "export const any = (value: any): unknown => value;\n",
  "src/core/asserted.ts": "export const sure = (value?: string): string => value!;\n",
  "src/core/clock.ts": "export const now = (): unknown => new Date();\n",
  "src/core/wide.ts": "export const wide = ( ) => 1\n",
};

/** What a check of ours says of the planted files, run as `npm run check` runs it. */
function says(name: string, ...more: readonly string[]): string {
  const check = CHECKS.find((step) => step.name === name);
  if (!check) throw new Error(`There is no check “${name}”`);
  // What is planted needs no types to be found, and the folder has none to ask for.
  const own = check.args.filter((arg) => arg !== "--type-aware");
  const args = [program(check.tool), ...own, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status).not.toBe(0);
  return `${stdout}${stderr}`;
}

let linted = "";

beforeAll(() => {
  const manifest = { name: "planted", type: "module", devDependencies: { valibot: "1.0.0" } };
  const all = new Map([...Object.entries(FILES), ["package.json", JSON.stringify(manifest)]]);
  for (const file of ["knip.json", ".oxlintrc.json", "biome.json"])
    all.set(file, readFileSync(join(root, file), "utf8"));
  for (const [file, text] of all) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  linted = says("lint", "--format", "unix", "src");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the check", () => {
  it("of unused code finds a file, an export and a dependency that nothing names", () => {
    const said = says("unused code", "--reporter", "compact");
    expect(said).toContain("src/core/lost.ts");
    expect(said).toContain("unasked");
    expect(said).toContain("valibot");
    expect(said).not.toMatch(/found\.ts: found\b/);
  });

  it.each([
    ["a file of 301 lines", "long-file.ts", "max-lines"],
    ["a function of 41 lines", "long-function.ts", "max-lines-per-function"],
    ["a component of 81 lines", "Long.tsx", "max-lines-per-function"],
    ["`any`", "any.ts", "no-explicit-any"],
    ["a value that is asserted to be there", "asserted.ts", "no-non-null-assertion"],
    ["a clock in core", "clock.ts", "no-restricted-globals"],
  ])("of the lint finds %s", (_, file, rule) => {
    const lines = linted.split("\n").filter((line) => line.includes(`${file}:`));
    expect(lines.join("\n")).toContain(rule);
  });

  it("of the format finds a file that is not formatted", () => {
    expect(says("format")).toContain("wide.ts");
  });
});
