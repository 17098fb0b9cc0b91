/** Storage that refuses, is full, is held up, vanishes, or whose clock is set back: said in words, and the work goes on. */
import { draw, exported, labels, must, opened, stored, told, tried, until } from "./trial.mjs";

/** @typedef {import("./trial.mjs").Page} Page */
/** @typedef {import("./trial.mjs").Ground} Ground */

const GOES_ON = "said in words; drawn and exported";

/**
 * @param {Ground} ground
 * @returns {AsyncGenerator<import("./trial.mjs").Outcome>}
 */
export async function* storageFaults(ground) {
  const { url } = ground;
  yield tried(ground, "IndexedDB refused", (page) => refused(page, url, refuse));
  yield tried(ground, "private mode of older Firefox", (page) => refused(page, url, breakLate));
  yield tried(ground, "no storage of any sort", (page) => refused(page, url, takeAllAway));
  yield tried(ground, "quota exceeded", (page) => full(page, url));
  yield tried(ground, "an upgrade held up", (page) => heldUp(page, url));
  yield tried(ground, "a newer database", (page) => newer(page, url));
  yield tried(ground, "a private window", (page) => privately(page, ground));
  yield tried(ground, "storage cleared while drawing", (page) => vanished(page, url));
  yield tried(ground, "clock set back by a day", (page) => setBack(page, url));
}

/**
 * @param {Page} page
 * @param {RegExp} words
 */
async function drawnAndExported(page, words) {
  await draw(page, "kafka > flink");
  await told(page, words);
  await exported(page);
  must((await labels(page)).length === 2, "What was drawn is gone");
}

/**
 * @param {Page} page
 * @param {string} url
 * @param {() => void} shim run in the page before the app
 */
async function refused(page, url, shim) {
  await page.addInitScript(shim);
  await opened(page, url);
  await drawnAndExported(page, /does not let this page save/);
  return GOES_ON;
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function full(page, url) {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  await opened(page, url);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await drawnAndExported(page, /no room left/);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await draw(page, "snowflake");
  await until(page, "saved");
  await reloaded(page, 3);
  return `${GOES_ON}; saved once there is room`;
}

/**
 * A page of an older program that does not close its connection.
 * @param {Page} page
 * @param {string} url
 */
async function heldUp(page, url) {
  const old = await page.context().newPage();
  await old.goto(new URL("icon.svg", url).href);
  await old.evaluate(openOld, 1);
  await opened(page, url);
  await drawnAndExported(page, /in another tab holds up/);
  await old.close();
  await draw(page, "snowflake");
  await until(page, "saved");
  await reloaded(page, 3);
  return `${GOES_ON}; saved once the other is closed`;
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function newer(page, url) {
  await page.goto(new URL("icon.svg", url).href);
  await page.evaluate(openOld, 99);
  await opened(page, url);
  await drawnAndExported(page, /newer Loopboard/);
  await page.goto(new URL("icon.svg", url).href);
  must((await page.evaluate(openOld, 99)) === 99, "The newer database was touched");
  return `${GOES_ON}; left as it was`;
}

/**
 * It works like any other; closed, it leaves nothing behind.
 * @param {Page} page
 * @param {Ground} ground
 */
async function privately(page, { url, browser }) {
  await opened(page, url);
  await draw(page, "kafka > flink");
  await until(page, "saved");
  await reloaded(page, 2);
  await exported(page);
  const next = await browser.newContext();
  try {
    const fresh = await next.newPage();
    await opened(fresh, url);
    must((await labels(fresh)).length === 0, "It left something behind");
  } finally {
    await next.close();
  }
  return "saved while it is open, exported; nothing left behind";
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function vanished(page, url) {
  const devtools = await page.context().newCDPSession(page);
  await opened(page, url);
  await draw(page, "kafka > flink");
  await until(page, "saved");
  await devtools.send("Storage.clearDataForOrigin", {
    origin: new URL(url).origin,
    storageTypes: "all",
  });
  await draw(page, "snowflake");
  await until(page, "saved");
  await reloaded(page, 3);
  await exported(page);
  return "all that was drawn is stored anew with the next change";
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function setBack(page, url) {
  await page.clock.install();
  await page.clock.resume();
  await opened(page, url);
  await draw(page, "kafka");
  await until(page, "saved");
  await page.clock.setSystemTime(Date.now() - 24 * 60 * 60 * 1000);
  await draw(page, "flink");
  await until(page, "saved");
  await page.getByRole("button", { name: "Your designs" }).first().click();
  await page.getByRole("button", { name: "New design" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await draw(page, "snowflake");
  await page.getByLabel("Title of the design").fill("Later");
  await page.keyboard.press("Enter");
  await until(page, "saved");
  await page.getByRole("button", { name: "Your designs" }).first().click();
  const titles = await page.locator("[data-shelf-title]").allTextContents();
  must(titles[0] === "Later" && titles.length === 2, `The shelf reads ${titles.join(", ")}`);
  const shown = await page.getByRole("dialog").innerText();
  must(!/-\d|\bin \d|tomorrow/i.test(shown), `The shelf says ${shown}`);
  const kept = (await stored(page)).map((design) => design.join(" + ")).toSorted();
  must(
    kept.join() === "Apache Flink + Apache Kafka,Snowflake",
    "Something that was drawn is not stored",
  );
  return "saved, and in the order in which it was drawn";
}

/**
 * @param {Page} page
 * @param {number} boxes
 */
async function reloaded(page, boxes) {
  await page.reload();
  await page
    .waitForFunction((count) => window.__loopboard?.getDocument().nodes.length === count, boxes)
    .catch(() => must(false, "After a reload something is missing"));
}

// In the page

/**
 * Opens the database at another version, and keeps it open whatever is asked.
 * @param {number} version
 * @returns {Promise<number>} the version that it has
 */
function openOld(version) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("loopboard", version);
    opening.addEventListener("upgradeneeded", () => {
      for (const name of ["documents", "texts", "meta"]) opening.result.createObjectStore(name);
    });
    opening.addEventListener("error", () => reject(new Error(String(opening.error))));
    opening.addEventListener("success", () => {
      Reflect.set(window, "held", opening.result);
      resolve(opening.result.version);
    });
  });
}

function refuse() {
  IDBFactory.prototype.open = () => {
    throw new DOMException("Refused", "SecurityError");
  };
}

/** Firefox before 115: the request fails, and with this name. */
function breakLate() {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function late() {
    const request = open.call(this, "other");
    Object.defineProperty(request, "error", {
      get: () => new DOMException("A mutation operation was attempted", "InvalidStateError"),
    });
    queueMicrotask(() => request.dispatchEvent(new Event("error")));
    return request;
  };
}

/** As where site data is blocked, and on an address that is not secure. */
function takeAllAway() {
  const denied = {
    get() {
      throw new DOMException("Denied", "SecurityError");
    },
  };
  for (const name of ["indexedDB", "localStorage", "sessionStorage"])
    Object.defineProperty(window, name, denied);
  Object.defineProperty(window, "caches", { value: undefined });
  for (const name of ["storage", "serviceWorker"])
    Object.defineProperty(Navigator.prototype, name, { value: undefined });
}
