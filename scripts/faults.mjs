/**
 * `npm run test:faults [-- --times 100] [-- --seed 7]`: kills the browser at random moments of an edit, refuses and
 * fills its storage, holds up an upgrade and withholds a part of the page; says what was kept and what was told.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser, NO_BROWSER } from "./find-browser.mjs";
import { root } from "./root.mjs";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    dist: { type: "string", default: "dist" },
  },
});
/** What may be missing after a kill: the last second. */
const LOST_MS = 1000;

process.chdir(root);
const program = findBrowser(chromium.executablePath());
if (program === undefined) throw new Error(NO_BROWSER);
const server = await preview({
  build: { outDir: values.dist },
  preview: { port: 0, host: "127.0.0.1" },
});
const url = `${server.resolvedUrls?.local[0]}?e2e`;
let failed = 0;

await killed(Number(values.times), Number(values.seed));
await refused("IndexedDB refused", refuse, /does not let this page save/);
await refused("quota exceeded", fill, /no room left/);
await refused("upgrade held up", holdUp, /in another tab holds up/);
await withheld();
await server.close();
console.log(failed === 0 ? "All faults were survived" : `${failed} faults were not survived`);
process.exit(failed === 0 ? 0 : 1);

/**
 * @param {string} name
 * @param {boolean} ok
 * @param {string} told
 */
function report(name, ok, told) {
  if (!ok) failed += 1;
  console.log(`${ok ? "✓" : "✗"} ${name.padEnd(22)} ${told}`);
}

/**
 * Edits without a pause, and SIGKILL somewhere within; the next visit counts what is there.
 * @param {number} times
 * @param {number} seed
 */
async function killed(times, seed) {
  const profile = mkdtempSync(join(tmpdir(), "loopboard-faults-"));
  const random = seeded(seed);
  let worst = 0;
  let unopened = 0;
  let first = await visit(profile);
  await first.page.keyboard.press("/");
  await first.page.getByRole("combobox", { name: "Add components" }).waitFor();
  await first.page.keyboard.type("kafka");
  await first.page.keyboard.press("Enter");
  await settled(first.page);
  for (let time = 0; time < times; time += 1) {
    const seen = await edit(first, 300 + random() * 2500);
    await first.kill();
    first = await visit(profile);
    const kept = await reopened(first.page);
    if (kept === undefined) unopened += 1;
    worst = Math.max(worst, missing(seen, kept ?? 0));
  }
  await first.kill();
  rmSync(profile, { recursive: true, force: true });
  const told = `${times} kills, seed ${seed}: ${unopened} shelves did not open, at most ${Math.round(worst)} ms of edits missing`;
  report("SIGKILL while editing", unopened === 0 && worst <= LOST_MS, told);
}

/** @typedef {{ at: number, x: number }} Seen where the box was, and when that was seen, ms before the kill */
/** @typedef {import("@playwright/test").Page} Page */

/**
 * How long before the kill the oldest edit was seen that is missing (ms).
 * @param {readonly Seen[]} seen
 * @param {number} kept
 */
function missing(seen, kept) {
  const oldest = seen.find(({ x }) => x > kept);
  const end = seen.at(-1);
  return oldest && end ? end.at - oldest.at : 0;
}

/**
 * Moves the box to the right, a step at a time, for that long.
 * @param {{ page: Page }} browser
 * @param {number} ms
 * @returns {Promise<readonly Seen[]>}
 */
async function edit({ page }, ms) {
  await page.keyboard.press("ControlOrMeta+a");
  const start = performance.now();
  /** @type {Seen[]} */
  const seen = [];
  while (performance.now() - start < ms) {
    await page.keyboard.press("ArrowRight");
    seen.push({ x: await place(page), at: performance.now() });
  }
  seen.push({ x: seen.at(-1)?.x ?? 0, at: performance.now() });
  return seen;
}

/**
 * Where the box is.
 * @param {Page} page
 */
function place(page) {
  return page.evaluate(() => {
    const [box] = window.__loopboard?.getDocument().nodes ?? [];
    if (!box) throw new Error("The box is gone");
    return box.position.x;
  });
}

/**
 * Where the box is once the design is back; `undefined` where it does not come.
 * @param {Page} page
 */
async function reopened(page) {
  const isBack = () => window.__loopboard?.getDocument().nodes.length === 1;
  // Nothing is saved as yet, so that the page says "saved" before it has opened what was.
  const back = await page.waitForFunction(isBack, undefined, { timeout: 10_000 }).catch(() => null);
  return back === null ? undefined : place(page);
}

/** @param {Page} page */
async function settled(page) {
  await page.locator(".react-flow__pane").waitFor();
  await page.waitForFunction(() => window.__loopboard?.saveState() === "saved");
}

/**
 * A browser of its own that can be killed with all its processes.
 * @param {string} profile
 */
async function visit(profile) {
  const child = spawn(
    String(program),
    [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const gone = new Promise((resolve) => child.on("exit", resolve));
  const browser = await chromium.connectOverCDP(await debuggerOf(child.stderr));
  const [context] = browser.contexts();
  if (!context) throw new Error("The browser has no window");
  const page = await context.newPage();
  await page.goto(url);
  await settled(page);
  return {
    page,
    async kill() {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      await gone;
    },
  };
}

/**
 * The address that Chromium says its debugger listens at.
 * @param {import("node:stream").Readable} output
 * @returns {Promise<string>}
 */
function debuggerOf(output) {
  return new Promise((resolve, reject) => {
    let told = "";
    output.on("data", (chunk) => {
      told += String(chunk);
      const address = /ws:\/\/\S+/.exec(told)?.[0];
      if (address !== undefined) resolve(address);
    });
    output.on("end", () => reject(new Error(`The browser did not start: ${told}`)));
  });
}

/**
 * Storing fails in one way: that is said, and drawing and the picture go on.
 * @param {string} name
 * @param {() => void} shim run in the page before the app
 * @param {RegExp} words
 */
async function refused(name, shim, words) {
  const browser = await chromium.launch({ executablePath: String(program) });
  const page = await browser.newPage();
  await page.addInitScript(shim);
  const told = await drawAndExport(page, words).catch(String);
  report(name, told === "", told === "" ? "said in words; drawn and exported" : told);
  await browser.close();
}

/**
 * @param {Page} page
 * @param {RegExp} words
 */
async function drawAndExport(page, words) {
  await page.goto(url);
  await page.locator(".react-flow__pane").waitFor();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Add components" }).waitFor();
  await page.keyboard.type("kafka > flink");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: words }).first().waitFor();
  await exported(page);
  return "";
}

/** @param {Page} page */
async function exported(page) {
  await page.getByRole("button", { name: "Export PNG", exact: true }).click();
  const wanted = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Download PNG" }).click();
  await (await wanted).path();
}

/** One part of the page never arrives: the rest works, and the file is offered in its place. */
async function withheld() {
  const browser = await chromium.launch({ executablePath: String(program) });
  const page = await browser.newPage();
  await page.route(/\/SidePanel-[^/]*\.js$/, (route) => route.abort());
  const told = await (async () => {
    await page.goto(url);
    await page.getByRole("alert").getByRole("button", { name: "Save to file" }).waitFor();
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: "Add components" }).waitFor();
    await page.keyboard.type("kafka");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.__loopboard?.getDocument().nodes.length === 1);
    await exported(page);
    return "";
  })().catch(String);
  report("a panel withheld", told === "", told === "" ? "canvas alive, file offered" : told);
  await browser.close();
}

// In the page

function refuse() {
  IDBFactory.prototype.open = () => {
    throw new DOMException("Refused", "SecurityError");
  };
}

function fill() {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("Full", "QuotaExceededError");
  };
}

function holdUp() {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function heldUp(...asked) {
    const request = open.apply(this, asked);
    setTimeout(() => request.dispatchEvent(new Event("blocked")));
    return request;
  };
}

/**
 * Numbers from 0 to 1, the same for the same seed (mulberry32).
 * @param {number} seed
 */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
