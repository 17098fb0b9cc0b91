/** The built app in headless Chromium: its first load, and what hands and commands cost at several sizes. */
import { chromium } from "@playwright/test";
import { NO_BROWSER, findBrowser } from "../scripts/find-browser.mjs";
import { drag, pan, zoom } from "./gestures.mjs";
import { buildPage, firstBytes, servePage } from "./page-build.mjs";

const SIZES = [50, 200, 1000, 5000];
const SCREEN = { width: 1600, height: 900 };
/** Until what is loaded on demand has come, and the review is done. */
const REST_MS = 1000;

/**
 * @param {string} root of the repository
 * @param {string} outDir for the built page
 * @param {readonly number[]} sizes
 * @returns {Promise<string>} a table
 */
export async function measureApp(root, outDir, sizes = SIZES) {
  await buildPage(root, outDir);
  const { url, close } = await servePage(root, outDir);
  const executablePath = findBrowser(chromium.executablePath());
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  const rows = [];
  let interactive = 0;
  for (const size of sizes) {
    const browser = await chromium.launch({ executablePath, args: ["--disable-gpu"] });
    const figures = await measureAt(await browser.newPage({ viewport: SCREEN }), url, size);
    ({ interactive } = figures);
    rows.push(figures.row);
    await browser.close();
  }
  await close();
  return [
    `first load: ${(firstBytes(outDir) / 1000).toFixed(1)} kB of JavaScript, gzipped; an editable canvas after ${ms(interactive)}`,
    "",
    "| boxes | load | heap | pan p50/p95 (task) | zoom p50/p95 (task) | drag p50/p95 (task) | undo | review | PNG at 2× | tidy |",
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} url
 * @param {number} size
 */
async function measureAt(page, url, size) {
  await page.goto(url);
  await page.waitForFunction(() => window.bench !== undefined);
  const interactive = await page.evaluate(() => performance.now());
  await page.waitForTimeout(REST_MS);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const load = await timed(
    page,
    async (count) => {
      const { bench } = window;
      await bench?.load(bench.graph(count));
    },
    size,
  );
  await page.waitForTimeout(REST_MS);
  const heap = await heapOf(cdp);
  const tab = { page, cdp };
  await page.evaluate(() => window.bench?.setView("100"));
  const panned = await pan(tab, await placeOf(page, "panTest"));
  await page.evaluate(() => window.bench?.setView("fit"));
  const zoomed = await zoom(tab, await placeOf(page, "zoomTest"));
  await page.evaluate(() => window.bench?.setView("100"));
  const dragged = await drag(tab, await placeOf(page, "dragTest"));
  const undone = await timed(page, () => window.bench?.undo());
  const reviewed = await page.evaluate(() => window.bench?.review() ?? Number.NaN);
  const png = await timed(page, async () => void (await window.bench?.exportPng()));
  const tidied = await timed(page, () => window.bench?.tidy());
  const smooth = [panned, zoomed, dragged].map(
    ({ p50, p95, task }) => `${p50.toFixed(0)}/${ms(p95)} (${ms(task)})`,
  );
  const commands = [undone, reviewed, png, tidied].map(ms);
  const cells = [size, ms(load), `${heap.toFixed(0)} MB`, ...smooth, ...commands];
  return { interactive, row: `| ${cells.join(" | ")} |` };
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {"panTest" | "zoomTest" | "dragTest"} test
 */
async function placeOf(page, test) {
  const place = await page.evaluate((name) => window.bench?.[name](), test);
  if (!place) throw new Error(`The page has no ${test}`);
  return place;
}

/**
 * From the call to the second frame after its end.
 *
 * @param {import("@playwright/test").Page} page
 * @param {(size: number) => unknown} work
 * @param {number} size
 */
async function timed(page, work, size = 0) {
  const start = await page.evaluate(() => performance.now());
  await page.evaluate(work, size);
  const end = await page.evaluate(
    () =>
      new Promise((/** @type {(time: number) => void} */ done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
      ),
  );
  return end - start;
}

/** @param {import("@playwright/test").CDPSession} cdp */
async function heapOf(cdp) {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 2 ** 20;
}

const ms = (/** @type {number} */ figure) => `${figure.toFixed(0)} ms`;
