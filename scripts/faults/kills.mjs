/** Kills the browser at random moments of an edit; the next visit counts what is there. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { draw } from "./trial.mjs";

/** @typedef {import("./trial.mjs").Page} Page */
/** @typedef {{ readonly page: Page, kill(): Promise<void> }} Visit */
/** @typedef {{ at: number, x: number }} Seen where the first box was, and when that was seen (ms) */

/** What may be missing after a kill: the last second. */
const LOST_MS = 1000;
/** A kill comes this long (ms) after the first edit: within the first save, or within a later one. */
const SOONEST_MS = 100;
const SPAN_MS = 1900;
const LINE = "kafka > flink > feature store > model server > web client";
const BOXES = 5;

/**
 * @param {import("./trial.mjs").Ground} ground
 * @param {number} times
 * @param {number} seed
 * @returns {Promise<import("./trial.mjs").Outcome>}
 */
export async function killed(ground, times, seed) {
  const profile = mkdtempSync(join(tmpdir(), "loopboard-faults-"));
  const random = seeded(seed);
  /** @type {number[]} */
  const missed = [];
  let unopened = 0;
  let at = await visit(ground, profile);
  await at.page.locator(".react-flow__pane").waitFor();
  await draw(at.page, LINE);
  await at.page.waitForFunction(() => window.__loopboard?.saveState() === "saved");
  for (let time = 0; time < times; time += 1) {
    const seen = await edit(at.page, SOONEST_MS + random() * SPAN_MS);
    await at.kill();
    at = await visit(ground, profile);
    const kept = await reopened(at.page);
    if (kept === undefined) unopened += 1;
    missed.push(missing(seen, kept ?? 0));
    if (process.stdout.isTTY) process.stdout.write(`\r${time + 1} of ${times} kills `);
  }
  await at.kill();
  rmSync(profile, { recursive: true, force: true });
  return outcome(missed, unopened, seed);
}

/**
 * @param {number[]} missed
 * @param {number} unopened
 * @param {number} seed
 */
function outcome(missed, unopened, seed) {
  const sorted = missed.toSorted((a, b) => a - b);
  const most = sorted.at(-1) ?? 0;
  const middle = sorted[sorted.length >> 1] ?? 0;
  return {
    name: `SIGKILL while editing, ${missed.length} times (seed ${seed})`,
    ok: unopened === 0 && most <= LOST_MS,
    told: `${missed.length - unopened} shelves opened; missing: ${ms(middle)} in the middle, ${ms(most)} at most`,
  };
}

/** @param {number} time */
const ms = (time) => `${Math.round(time)} ms`;

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
 * Moves the boxes to the right, a step at a time and without a pause, for that long.
 * @param {Page} page
 * @param {number} time
 * @returns {Promise<readonly Seen[]>}
 */
async function edit(page, time) {
  await page.keyboard.press("ControlOrMeta+a");
  const start = performance.now();
  /** @type {Seen[]} */
  const seen = [];
  while (performance.now() - start < time) {
    await page.keyboard.press("ArrowRight");
    seen.push({ x: await place(page), at: performance.now() });
  }
  seen.push({ x: seen.at(-1)?.x ?? 0, at: performance.now() });
  return seen;
}

/**
 * Where the first box is.
 * @param {Page} page
 */
const place = (page) =>
  page.evaluate(() => {
    const [box] = window.__loopboard?.getDocument().nodes ?? [];
    if (!box) throw new Error("The box is gone");
    return box.position.x;
  });

/**
 * Where the first box is once the design is back; `undefined` where it does not come.
 * @param {Page} page
 */
async function reopened(page) {
  /** @param {number} boxes */
  const isBack = (boxes) => window.__loopboard?.getDocument().nodes.length === boxes;
  // Nothing is saved as yet, so that the page says "saved" before it has opened what was.
  const back = await page.waitForFunction(isBack, BOXES, { timeout: 20_000 }).catch(() => null);
  if (back === null) return undefined;
  await page.locator(".react-flow__node").first().waitFor();
  return place(page);
}

/**
 * A browser of its own that can be killed with all its processes.
 * @param {import("./trial.mjs").Ground} ground
 * @param {string} profile
 * @returns {Promise<Visit>}
 */
async function visit({ program, url }, profile) {
  const child = spawn(
    program,
    [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-extensions",
      "--disable-background-networking",
      "--disable-component-update",
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
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
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
    let said = "";
    output.on("data", (chunk) => {
      said += String(chunk);
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    output.on("end", () => reject(new Error(`The browser did not start: ${said}`)));
  });
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
