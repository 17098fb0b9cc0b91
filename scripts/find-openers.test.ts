/** The programs that open what we export, and what is said where one is missing. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findOpener } from "./find-openers.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loopboard-openers-"));
  vi.stubEnv("PATH", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("is found on the path", () => {
  writeFileSync(join(folder, "pdftotext"), "");
  expect(findOpener("pdftotext")).toBe(join(folder, "pdftotext"));
});

it("names the package that brings it where it is missing", () => {
  expect(() => findOpener("rsvg-convert")).toThrow("apt-get install librsvg2-bin");
  expect(() => findOpener("pdftotext")).toThrow("apt-get install poppler-utils");
});
