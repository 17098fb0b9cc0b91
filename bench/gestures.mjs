/** Real input at 60 Hz, and what the frames and the main thread made of it. */

const HZ = 60;
const PAN = { events: 180, radius: 150 };
const DRAG = { events: 120, radius: 100 };
const ZOOM = { events: 110, step: 10, before: 10 };
const CONTROL = 2;

/**
 * @typedef {{ page: import("@playwright/test").Page, cdp: import("@playwright/test").CDPSession }} Tab
 * @typedef {{ x: number, y: number }} Place
 * @typedef {{ p50: number, p95: number, task: number }} Smoothness frame intervals and the main thread's time, in ms
 */

/**
 * Along a circle and a quarter.
 *
 * @param {{ events: number, radius: number }} way
 * @param {number} index
 */
function onCircle({ events, radius }, index) {
  const angle = (index / events) * 2.5 * Math.PI;
  return { x: radius * (Math.cos(angle) - 1), y: radius * Math.sin(angle) };
}

/**
 * @param {Tab} tab
 * @param {Place} at
 */
export const pan = (tab, at) =>
  measured(tab, PAN.events, (index) => {
    const [now, before] = [onCircle(PAN, index), onCircle(PAN, index - 1)];
    return { type: "mouseWheel", ...at, deltaX: before.x - now.x, deltaY: before.y - now.y };
  });

/**
 * In and out in turns.
 *
 * @param {Tab} tab
 * @param {Place} at
 */
export const zoom = (tab, at) =>
  measured(tab, ZOOM.events, (index) => {
    const isOut = Math.floor((index - 1) / ZOOM.before) % 2 === 1;
    const deltaY = isOut ? ZOOM.step : -ZOOM.step;
    return { type: "mouseWheel", ...at, deltaX: 0, deltaY, modifiers: CONTROL };
  });

/**
 * @param {Tab} tab
 * @param {Place} at the middle of a box
 */
export async function drag(tab, at) {
  /** @type {(type: "mousePressed" | "mouseReleased", at: Place) => Promise<unknown>} */
  const press = (type, { x, y }) =>
    tab.cdp.send("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1 });
  const to = (/** @type {number} */ index) => {
    const { x, y } = onCircle(DRAG, index);
    return { x: at.x + x, y: at.y + y };
  };
  await tab.page.mouse.move(at.x, at.y);
  await press("mousePressed", at);
  const figures = await measured(tab, DRAG.events, (index) => ({
    type: "mouseMoved",
    ...to(index),
    button: "left",
    buttons: 1,
  }));
  await press("mouseReleased", to(DRAG.events));
  await tab.page.waitForTimeout(300);
  return figures;
}

/**
 * @typedef {{ type: "mouseWheel" | "mouseMoved", x: number, y: number, deltaX?: number, deltaY?: number, modifiers?: number, button?: "left", buttons?: number }} Input
 * @param {Tab} tab
 * @param {number} events
 * @param {(index: number) => Input} inputAt from 1 on
 * @returns {Promise<Smoothness>}
 */
async function measured({ page, cdp }, events, inputAt) {
  const before = await taskTime(cdp);
  const frames = await page.evaluateHandle(() => {
    /** @type {{ times: number[], done: boolean }} */
    const watch = { times: [], done: false };
    const tick = (/** @type {number} */ time) => {
      watch.times.push(time);
      if (!watch.done) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return watch;
  });
  const start = performance.now();
  const sent = [];
  for (let index = 1; index <= events; index += 1) {
    const wait = start + (index * 1000) / HZ - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    // Not awaited: a slow page must not be spared the next event.
    sent.push(cdp.send("Input.dispatchMouseEvent", inputAt(index)));
  }
  await Promise.all(sent);
  const times = await frames.evaluate((watch) => {
    watch.done = true;
    return watch.times;
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  gaps.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => gaps[Math.floor(share * gaps.length)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), task: (await taskTime(cdp)) - before };
}

/** @param {import("@playwright/test").CDPSession} cdp */
async function taskTime(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}
