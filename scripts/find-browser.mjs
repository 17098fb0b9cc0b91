/** Finds a Chromium for the end-to-end tests, or fetches one where that needs no question. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What to say when there is none. */
export const NO_BROWSER =
  "No Chromium or Chrome was found for the end-to-end tests. Run `npx playwright install chromium`, or set CHROMIUM_PATH to one.";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Where Chrome is on systems that do not keep it on the PATH. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The first of: `$CHROMIUM_PATH`, Playwright's own, one of the system.
 * @param {string | undefined} ownPath where Playwright would keep its Chromium
 * @returns {string | undefined} the path of its program
 */
export function findBrowser(ownPath) {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, where there is no file.`);
  }
  if (ownPath !== undefined && existsSync(ownPath)) return ownPath;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}

/** As `findBrowser`, but where there is none and we may, on Debian as root, install the system's. */
export async function ensureBrowser() {
  // Imported late: before the installation there is no Playwright.
  const { chromium } = await import("@playwright/test");
  const found = findBrowser(chromium.executablePath());
  if (found !== undefined || !mayInstall()) return found;
  console.log("Installing Chromium (apt-get install chromium) …");
  apt(["update"]);
  apt(["install", "-y", "--no-install-recommends", "chromium"]);
  return findBrowser(undefined);
}

const mayInstall = () => process.getuid?.() === 0 && existsSync("/etc/debian_version");

/** @param {string[]} args */
const apt = (args) =>
  spawnSync("apt-get", ["-q", ...args], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
