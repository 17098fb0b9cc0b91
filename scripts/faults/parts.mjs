/** Makes each part of the page fail in turn: the others live on, the design is safe, and its file is offered. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { draw, labels, labelsIn, must, opened, tried, until } from "./trial.mjs";

/** @typedef {import("./trial.mjs").Page} Page */
/** @typedef {import("./trial.mjs").Ground} Ground */
/** @typedef {(page: Page) => Promise<unknown>} Deed */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} file of the component that fails, in `src/app`; it is called like the file
 * @property {Deed} [before] done before it fails
 * @property {Deed} [bring] brings it on the page; else it is there
 * @property {Deed} [add] adds a Snowflake where `/` is of no use
 */

/** @type {(name: string) => Deed} */
const press = (name) => (page) => page.getByRole("button", { name, exact: true }).first().click();

/** @type {(name: string) => Deed} */
const tab = (name) => (page) => page.getByRole("tab", { name }).click();

/** @param {Page} page */
async function interview(page) {
  await press("Practice")(page);
  await page.getByRole("button", { name: "Start the interview" }).click();
  await page.getByRole("timer").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("main").click({ position: { x: 300, y: 120 } });
  await draw(page, "kafka > flink");
}

/** @param {Page} page */
async function zoomIn(page) {
  for (let time = 0; time < 5; time += 1) await page.keyboard.press("+");
}

/** @param {Page} page */
async function addFromPalette(page) {
  await page.keyboard.press("ControlOrMeta+/");
  await page.keyboard.type("snowflake");
  await page.keyboard.press("Enter");
}

/** @type {readonly Part[]} */
const PARTS = [
  { name: "top bar", file: "toolbar/TopBar" },
  { name: "status bar", file: "toolbar/StatusBar" },
  { name: "palette", file: "palette/Palette" },
  { name: "inspector", file: "inspector/Inspector", before: tab("Details") },
  { name: "review", file: "problems/Problems", before: tab("Review") },
  { name: "steps", file: "practice/Steps", before: tab("Steps") },
  { name: "numbers", file: "numbers/Numbers", before: tab("Numbers") },
  { name: "practice strip", file: "practice/SessionStrip", before: interview },
  { name: "interviewer", file: "practice/Interviewer", before: interview },
  { name: "gallery", file: "gallery/Gallery", bring: press("Templates") },
  { name: "export dialog", file: "export/ExportDialog", bring: press("Export PNG") },
  { name: "shelf", file: "storage/ShelfDialog", bring: press("Your designs") },
  {
    name: "commands",
    file: "commands/CommandPalette",
    bring: (page) => page.keyboard.press("ControlOrMeta+k"),
  },
  { name: "quick add", file: "quick-add/QuickAddHost", add: addFromPalette },
  { name: "notices", file: "ui/Notices" },
  { name: "tools", file: "canvas/tools/Tools" },
  { name: "minimap", file: "canvas/Minimap", before: zoomIn },
  { name: "canvas", file: "canvas/Canvas", add: addFromPalette },
];

/**
 * @param {Ground} ground
 * @returns {AsyncGenerator<import("./trial.mjs").Outcome>}
 */
export async function* partFaults(ground) {
  const outDir = mkdtempSync(join(tmpdir(), "loopboard-planted-"));
  await build({
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
    plugins: PARTS.map(plant),
  });
  const server = await preview({ build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const url = `${server.resolvedUrls?.local[0]}?e2e`;
  for (const part of PARTS)
    yield tried(ground, `${part.name} fails`, (page) => failed(page, url, part));
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}

/** @param {string} file */
const componentOf = (file) => file.slice(file.lastIndexOf("/") + 1);

/**
 * The component throws while its name stands in `window.failing`. What is shipped is built without.
 * @param {Part} part
 * @returns {import("vite").Plugin}
 */
function plant({ file }) {
  const component = componentOf(file);
  return {
    name: `loopboard:plant-${component}`,
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith(`/src/app/${file}.tsx`)) return undefined;
      const start = `export function ${component}(`;
      must(code.includes(start), `${file} has no function ${component}`);
      return code.replace(
        start,
        `export function ${component}(...given) {
          if (globalThis.failing === "${component}") throw new Error("Planted");
          return ${component}Itself(...given);
        }
        function ${component}Itself(`,
      );
    },
  };
}

/**
 * @param {Page} page
 * @param {string} url
 * @param {Part} part
 */
async function failed(page, url, { file, before, bring, add }) {
  // Without the picker of files the browser downloads, which can be read here.
  await page.addInitScript(() => Reflect.deleteProperty(window, "showOpenFilePicker"));
  await opened(page, url);
  if (before !== interview) await draw(page, "kafka > flink");
  await before?.(page);
  await until(page, "saved");
  const drawn = await labels(page);
  await page.evaluate((name) => Reflect.set(window, "failing", name), componentOf(file));
  await (bring ?? drawnAnew)(page);
  const alert = page.getByRole("alert").filter({ hasText: "This part has stopped" });
  await alert.waitFor();
  must((await labels(page)).join() === drawn.join(), "What was drawn is gone");
  await (add ?? addAtHand)(page);
  const wanted = [...drawn, "Snowflake"].toSorted();
  await until(page, "saved");
  must((await labels(page)).join() === wanted.join(), "Nothing more can be drawn");
  await offered(page, alert, wanted);
  await page.evaluate(() => Reflect.deleteProperty(window, "failing"));
  await alert.getByRole("button", { name: "Try again" }).click();
  await alert.waitFor({ state: "hidden" });
  return "the rest goes on, the file is offered, and it comes back";
}

/** @param {Page} page */
async function drawnAnew(page) {
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

/** @type {Deed} */
const addAtHand = (page) => draw(page, "snowflake");

/**
 * @param {Page} page
 * @param {import("@playwright/test").Locator} alert
 * @param {readonly string[]} wanted
 */
async function offered(page, alert, wanted) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    alert.getByRole("button", { name: "Save to file" }).click(),
  ]);
  const saved = labelsIn(readFileSync(await file.path(), "utf8"));
  must(saved.join() === wanted.join(), "The file does not hold what was drawn");
}
