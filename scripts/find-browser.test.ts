/** Where the end-to-end tests look for a browser, and in which order. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findBrowser, NO_BROWSER } from "./find-browser.mjs";

let folder = "";
const put = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, "");
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loopboard-browser-"));
  vi.stubEnv("CHROMIUM_PATH", "");
  vi.stubEnv("PATH", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("takes the one that is named before all others", () => {
  const named = put("named");
  put("chromium");
  vi.stubEnv("CHROMIUM_PATH", named);
  expect(findBrowser(put("own"))).toBe(named);
});

it("says so where nothing is at the name", () => {
  vi.stubEnv("CHROMIUM_PATH", join(folder, "absent"));
  expect(() => findBrowser(put("own"))).toThrow("CHROMIUM_PATH");
});

it("takes Playwright's own before the system's", () => {
  put("chromium");
  const own = put("own");
  expect(findBrowser(own)).toBe(own);
});

it("takes Chromium of the system before Chrome, and Chrome where there is no Chromium", () => {
  const chrome = put("google-chrome");
  expect(findBrowser(join(folder, "absent"))).toBe(chrome);
  const chromium = put("chromium");
  expect(findBrowser(undefined)).toBe(chromium);
});

it("names the command that fetches one in its message, in one line", () => {
  expect(NO_BROWSER).toContain("npx playwright install chromium");
  expect(NO_BROWSER).not.toContain("\n");
});
