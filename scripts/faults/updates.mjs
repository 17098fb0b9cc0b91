/** A newer build arrives while two tabs are open: each goes on with its own until it is told to load the newer one. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";
import { draw, labels, must, opened, tried, until } from "./trial.mjs";

/** @typedef {import("./trial.mjs").Page} Page */

const MARK = "newer-build";

/**
 * @param {import("./trial.mjs").Ground} ground
 * @param {string} dist
 * @returns {AsyncGenerator<import("./trial.mjs").Outcome>}
 */
export async function* updateFaults(ground, dist) {
  const outDir = mkdtempSync(join(tmpdir(), "loopboard-updated-"));
  cpSync(dist, outDir, { recursive: true });
  const server = await preview({ build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const url = `${server.resolvedUrls?.local[0]}?e2e=offline`;
  yield tried(ground, "a newer build, two tabs open", (page) => updated(page, url, outDir));
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}

/**
 * @param {Page} one
 * @param {string} url
 * @param {string} outDir
 */
async function updated(one, url, outDir) {
  await kept(one, url);
  await draw(one, "kafka > flink");
  await until(one, "saved");
  const other = await one.context().newPage();
  await kept(other, url);
  await other.getByRole("button", { name: "Your designs" }).first().click();
  await other.getByRole("button", { name: "New design" }).click();
  await other.getByRole("dialog").waitFor({ state: "hidden" });
  await draw(other, "snowflake");
  await until(other, "saved");

  putNewer(outDir);
  await one.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await Promise.all([one, other].map((page) => page.getByText("newer Loopboard").waitFor()));
  await draw(one, "redis");
  await reloaded(one, 3);

  must(!(await isNewer(other)), "The other tab was loaded anew without being asked");
  await other.getByRole("button", { name: "Templates" }).first().click();
  await other.locator("[data-template]").first().waitFor();
  await other.keyboard.press("Escape");
  await other.getByRole("dialog").waitFor({ state: "hidden" });
  await draw(other, "redis");
  await reloaded(other, 2);
  return "both told; each reloaded when asked, with all that was drawn; no part of the older one missing";
}

/**
 * Opens the app and waits until the browser keeps it.
 * @param {Page} page
 * @param {string} url
 */
async function kept(page, url) {
  await opened(page, url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/**
 * The same build under another name, without the templates' dialog.
 * @param {string} outDir
 */
function putNewer(outDir) {
  const change = (/** @type {string} */ name, /** @type {(text: string) => string} */ by) =>
    writeFileSync(join(outDir, name), by(readFileSync(join(outDir, name), "utf8")));
  const gone = readdirSync(join(outDir, "assets")).filter((name) => /^Gallery-.*\.js$/.test(name));
  must(gone.length > 0, "There is no part to take away");
  for (const name of gone) rmSync(join(outDir, "assets", name));
  change("index.html", (text) => text.replace("<head>", `<head><meta name="${MARK}">`));
  change("service-worker.js", (text) =>
    gone
      .reduce((rest, name) => rest.replace(`"assets/${name}",`, ""), text)
      .replace(/const VERSION = "/, "$&newer"),
  );
}

/** @param {Page} page */
const isNewer = async (page) => (await page.locator(`meta[name="${MARK}"]`).count()) > 0;

/**
 * @param {Page} page
 * @param {number} boxes
 */
async function reloaded(page, boxes) {
  const drawn = await labels(page);
  must(drawn.length === boxes, "What was drawn is gone");
  await page.getByRole("button", { name: "Reload", exact: true }).click();
  await page.locator(`meta[name="${MARK}"]`).waitFor({ state: "attached" });
  await page.waitForFunction(
    (count) => window.__loopboard?.getDocument().nodes.length === count,
    boxes,
  );
}
