/** The installed app opens Loopboard files and pictures that the system hands to it. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { draw, exported, opened } from "./trial.mjs";

/** @typedef {import("./trial.mjs").Page} Page */

/**
 * @param {import("./trial.mjs").Ground} ground
 * @returns {Promise<import("./trial.mjs").Outcome>}
 */
export async function launched({ program, url }) {
  const folder = mkdtempSync(join(tmpdir(), "loopboard-installed-"));
  // A window that keeps nothing cannot install, nor one without what apps are made of.
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: program,
    ignoreDefaultArgs: [
      "--disable-extensions",
      "--disable-component-extensions-with-background-pages",
    ],
  });
  const name = "files opened by the installed app";
  try {
    const page = await context.newPage();
    await opened(page, url);
    await draw(page, "kafka > flink");
    const files = await filesIn(folder, page);
    const boxes = [];
    for (const file of files) boxes.push(await launch(page, file));
    const ok = boxes.join() === "35,2";
    return { name, ok, told: `a Loopboard file and a picture, with ${boxes.join(" and ")} boxes` };
  } catch (error) {
    return { name, ok: false, told: String(error).split("\n").slice(0, 4).join(" ") };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A template of 35 boxes, and a picture of what is drawn.
 * @param {string} folder
 * @param {Page} page
 */
async function filesIn(folder, page) {
  const design = join(folder, "ads.loopboard.json");
  copyFileSync("templates/ad-click.json", design);
  const picture = join(folder, "sketch.png");
  copyFileSync(await exported(page), picture);
  return [design, picture];
}

/**
 * As by "Open with Loopboard".
 * @param {Page} page
 * @param {string} file
 * @returns {Promise<number>} how many boxes are on the canvas of the window that opens
 */
async function launch(page, file) {
  const devtools = await page.context().newCDPSession(page);
  const { appId: manifestId } = await devtools.send("Page.getAppId");
  if (manifestId === undefined) throw new Error("The page cannot be installed");
  const { origin, pathname } = new URL(page.url());
  await devtools.send("PWA.install", { manifestId, installUrlOrBundleUrl: origin + pathname });
  const [app] = await Promise.all([
    page.context().waitForEvent("page"),
    devtools.send("PWA.launchFilesInApp", { manifestId, files: [file] }),
  ]);
  const told = app.getByText(/^Opened/).first();
  await told.waitFor();
  const boxes = await app.locator(".react-flow__node").count();
  await app.close();
  return boxes;
}
