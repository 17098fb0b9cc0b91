/** What every trial of a fault needs: what it is given, how it tells, and what a person does on the page. */
import { readFileSync } from "node:fs";
import * as v from "valibot";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Browser} Browser */
/**
 * @typedef {object} Ground
 * @property {string} program the browser
 * @property {string} url the built app, to be looked into
 * @property {Browser} browser one for all trials that do not kill it
 */
/** @typedef {{ readonly name: string, readonly told: string, readonly ok: boolean }} Outcome */

/**
 * Runs it in a window of its own, which keeps nothing; what it throws is how it failed.
 * @param {Ground} ground
 * @param {string} name
 * @param {(page: Page) => Promise<string>} run says what held
 * @returns {Promise<Outcome>}
 */
export async function tried({ browser }, name, run) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    return { name, ok: true, told: await run(await context.newPage()) };
  } catch (error) {
    return { name, ok: false, told: String(error).split("\n").slice(0, 4).join(" ") };
  } finally {
    await context.close();
  }
}

/**
 * @param {boolean} holds
 * @param {string} otherwise
 */
export function must(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

/**
 * Opens the app and waits until it can be drawn in, and until what waits for the page to be idle is there.
 * @param {Page} page
 * @param {string} url
 */
export async function opened(page, url) {
  await page.goto(url);
  await page.locator(".react-flow__pane").waitFor();
  await page.locator("[data-news]").waitFor({ state: "attached" });
}

/**
 * A line such as `kafka > flink`, typed on the canvas.
 * @param {Page} page
 * @param {string} line
 */
export async function draw(page, line) {
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Add components" });
  await field.waitFor();
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "hidden" });
}

/**
 * The labels of all boxes.
 * @param {Page} page
 * @returns {Promise<readonly string[]>}
 */
export const labels = (page) =>
  page.evaluate(
    () =>
      window.__loopboard
        ?.getDocument()
        .nodes.map(({ label }) => label)
        .toSorted() ?? [],
  );

/**
 * @param {Page} page
 * @param {string} state
 */
export const until = (page, state) =>
  page.waitForFunction((wanted) => window.__loopboard?.saveState() === wanted, state);

/**
 * @param {Page} page
 * @param {RegExp} words
 */
export const told = (page, words) =>
  page.getByRole("alert").filter({ hasText: words }).first().waitFor();

/**
 * @param {Page} page
 * @returns {Promise<string>} where the picture is
 */
export async function exported(page) {
  await page.getByRole("button", { name: "Export PNG", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: "Download PNG" }).click(),
  ]);
  const path = await file.path();
  const picture = readFileSync(path);
  must(picture.subarray(1, 4).toString() === "PNG", "What was exported is no PNG");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  return path;
}

/**
 * Every design on this device as it is stored: its labels.
 * @param {Page} page
 * @returns {Promise<readonly (readonly string[])[]>}
 */
export const stored = async (page) => (await page.evaluate(readTexts)).map(labelsIn);

const Design = v.looseObject({ nodes: v.array(v.looseObject({ label: v.string() })) });

/**
 * The labels of all boxes of a design in a file.
 * @param {string} text
 * @returns {readonly string[]}
 */
export const labelsIn = (text) =>
  v
    .parse(v.pipe(v.string(), v.parseJson(), Design), text)
    .nodes.map(({ label }) => label)
    .toSorted();

// In the page

/** @returns {Promise<readonly string[]>} */
async function readTexts() {
  /**
   * @template T
   * @param {IDBRequest<T>} request
   * @returns {Promise<T>}
   */
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(new Error(String(request.error))));
    });
  const database = await done(indexedDB.open("loopboard"));
  const texts = await done(database.transaction("texts").objectStore("texts").getAll());
  database.close();
  return texts.map(String);
}
