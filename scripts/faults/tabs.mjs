/** Several tabs on one design: every edit is stored somewhere, and whoever comes too late is told. */
import { draw, labels, must, opened, stored, tried, until } from "./trial.mjs";

/** @typedef {import("./trial.mjs").Page} Page */
/** @typedef {import("./trial.mjs").Ground} Ground */

/** What each tab adds: a line, and how its box is called. */
const ADDS = [
  { line: "flink", label: "Apache Flink" },
  { line: "snowflake", label: "Snowflake" },
  { line: "redis", label: "Redis" },
  { line: "airflow", label: "Apache Airflow" },
  { line: "spark", label: "Apache Spark" },
];
const FIRST = { line: "kafka", label: "Apache Kafka" };

/**
 * @param {Ground} ground
 * @returns {AsyncGenerator<import("./trial.mjs").Outcome>}
 */
export async function* tabFaults(ground) {
  const { url } = ground;
  for (const count of [2, 5])
    yield tried(ground, `${count} tabs, edits at once`, (page) => atOnce(page, url, count));
  yield tried(ground, "a tab killed while it writes", (page) => killedWriting(page, url));
  yield tried(ground, "a tab that slept", (page) => asleep(page, url));
}

/**
 * Tabs that all have the same design open.
 * @param {Page} page
 * @param {string} url
 * @param {number} count
 */
async function tabsOn(page, url, count) {
  await opened(page, url);
  await draw(page, FIRST.line);
  await until(page, "saved");
  const tabs = [page];
  while (tabs.length < count) {
    const tab = await page.context().newPage();
    await opened(tab, url);
    must((await labels(tab)).join() === FIRST.label, "A tab did not open the design");
    tabs.push(tab);
  }
  return tabs;
}

/**
 * @param {Page} page
 * @param {string} url
 * @param {number} count
 */
async function atOnce(page, url, count) {
  const tabs = await tabsOn(page, url, count);
  await Promise.all(tabs.map((tab, index) => draw(tab, ADDS[index]?.line ?? "")));
  const states = await Promise.all(tabs.map(settled));
  const late = tabs.filter((_, index) => states[index] === "conflict");
  must(late.length === count - 1, `${late.length} of ${count - 1} tabs were told`);
  for (const tab of late) await keepCopy(tab);
  await allStored(
    page,
    ADDS.slice(0, count).map(({ label }) => [FIRST.label, label]),
  );
  return `1 saved, ${late.length} told and kept as copies; no edit missing`;
}

/**
 * It holds all stores for itself until it is gone.
 * @param {Page} page
 * @param {string} url
 */
async function killedWriting(page, url) {
  const [tab, other] = await tabsOn(page, url, 2);
  must(tab !== undefined && other !== undefined, "There are no tabs");
  if (!tab || !other) return "";
  await other.evaluate(holdStores);
  await draw(tab, ADDS[0]?.line ?? "");
  await until(tab, "saving");
  const devtools = await other.context().newCDPSession(other);
  const crashed = other.waitForEvent("crash");
  // It answers no more.
  devtools.send("Page.crash").catch(() => undefined);
  await crashed;
  await until(tab, "saved");
  await allStored(page, [[FIRST.label, ADDS[0]?.label ?? ""]]);
  return "the other waited, and saved once it was gone";
}

/**
 * It sleeps with an edit that it has not saved; another edits meanwhile.
 * @param {Page} page
 * @param {string} url
 */
async function asleep(page, url) {
  const [sleeper, other] = await tabsOn(page, url, 2);
  if (!sleeper || !other) return "";
  const [before, meanwhile, after] = ADDS;
  if (!before || !meanwhile || !after) return "";
  const devtools = await sleeper.context().newCDPSession(sleeper);
  await draw(sleeper, before.line);
  await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  await draw(other, meanwhile.line);
  const state = await settled(other);
  await devtools.send("Page.setWebLifecycleState", { state: "active" });
  await draw(sleeper, after.line);
  const woken = await settled(sleeper);
  const late = [
    ...(state === "conflict" ? [other] : []),
    ...(woken === "conflict" ? [sleeper] : []),
  ];
  must(late.length === 1, `${late.length} tabs were told, not one`);
  for (const tab of late) await keepCopy(tab);
  await allStored(other, [
    [FIRST.label, before.label, after.label],
    [FIRST.label, meanwhile.label],
  ]);
  return "the one that came too late was told and kept as a copy; no edit missing";
}

/**
 * Saved, or told that it was too late.
 * @param {Page} page
 * @returns {Promise<string>}
 */
async function settled(page) {
  const handle = await page.waitForFunction(() => {
    const state = window.__loopboard?.saveState();
    return state === "saved" || state === "conflict" ? state : false;
  });
  return String(await handle.jsonValue());
}

/** @param {Page} page */
async function keepCopy(page) {
  await page.getByRole("button", { name: "Keep mine as a copy" }).click();
  await until(page, "saved");
}

/**
 * @param {Page} page
 * @param {readonly (readonly string[])[]} wanted
 */
async function allStored(page, wanted) {
  const there = (await stored(page)).map((design) => design.join());
  const missing = wanted.filter((design) => !there.includes(design.toSorted().join()));
  must(
    missing.length === 0,
    `${missing.map((design) => design.join(" + ")).join("; ")} not among ${there.join("; ")}`,
  );
}

// In the page

/** One transaction over all stores that never ends. */
function holdStores() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("loopboard");
    opening.addEventListener("error", () => reject(new Error(String(opening.error))));
    opening.addEventListener("success", () => {
      const { objectStoreNames } = opening.result;
      const transaction = opening.result.transaction(objectStoreNames, "readwrite");
      const again = () => {
        transaction.objectStore("documents").count().addEventListener("success", again);
        resolve(undefined);
      };
      transaction.objectStore("documents").count().addEventListener("success", again);
    });
  });
}
