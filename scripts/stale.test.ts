/** When something is built again. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isStale } from "./stale.mjs";

let folder = "";
const at = (path: string): string => join(folder, path);
const touch = (path: string, seconds: number): void => utimesSync(at(path), seconds, seconds);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loopboard-stale-"));
  mkdirSync(at("src/deep"), { recursive: true });
  writeFileSync(at("src/deep/a.ts"), "");
  writeFileSync(at("out.js"), "");
  for (const path of ["src/deep/a.ts", "src/deep", "src"]) touch(path, 1000);
  touch("out.js", 2000);
});
afterEach(() => rmSync(folder, { recursive: true }));

it("leaves an output alone that is newer than all its sources", () => {
  expect(isStale(at("out.js"), [at("src"), at("absent")])).toBe(false);
});

it("builds what is missing", () => {
  expect(isStale(at("other.js"), [at("src")])).toBe(true);
});

it("notices a changed file deep inside a source folder", () => {
  touch("src/deep/a.ts", 3000);
  expect(isStale(at("out.js"), [at("src")])).toBe(true);
});

it("notices a deleted file by the time of its folder", () => {
  rmSync(at("src/deep/a.ts"));
  expect(isStale(at("out.js"), [at("src")])).toBe(true);
});
