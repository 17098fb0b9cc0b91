/** Keeps files of the app from a page that is open: what is in them is asked for anew, or comes with the page. */
import { draw, labels, must, opened, tried, until } from "./trial.mjs";

/** @typedef {import("./trial.mjs").Page} Page */
/** @typedef {import("@playwright/test").Locator} Locator */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {(page: Page) => Promise<unknown>} bring asks for it, the first time since the page is open
 * @property {(page: Page) => Locator} whole what is to be seen of it
 */

/** @type {readonly Part[]} */
const PARTS = [
  {
    name: "templates",
    bring: (page) => page.getByRole("button", { name: "Templates", exact: true }).first().click(),
    whole: (page) => page.getByRole("dialog"),
  },
  {
    name: "menu",
    bring: (page) => page.getByRole("button", { name: "More", exact: true }).click(),
    whole: (page) => page.getByRole("menu"),
  },
  {
    name: "numbers",
    bring: (page) => page.getByRole("tab", { name: "Numbers" }).click(),
    whole: (page) => page.getByRole("tabpanel", { name: "Numbers" }).getByRole("heading").first(),
  },
  {
    name: "handles of a line",
    bring: (page) => page.locator("[data-edge]").focus(),
    whole: (page) => page.getByRole("button", { name: "Where the line begins" }),
  },
];

/**
 * @param {import("./trial.mjs").Ground} ground
 * @returns {AsyncGenerator<import("./trial.mjs").Outcome>}
 */
export async function* missingFaults(ground) {
  for (const part of PARTS)
    yield tried(ground, `${part.name}: no network, then again`, (page) =>
      cameBack(page, ground.url, part),
    );
  yield tried(ground, "templates: gone from the server", (page) => gone(page, ground.url));
  yield tried(ground, "a command: no network, then again", (page) => asked(page, ground.url));
  yield tried(ground, "a design in the address: no network, then again", (page) =>
    led(page, ground.url),
  );
}

const DRAWN = "Apache Flink,Apache Kafka,Snowflake";
const ALL = "**/*";
const PARTS_OF_THE_PAGE = "**/assets/*";

/**
 * @param {Page} page
 * @param {string} url
 * @param {Part} part
 */
async function cameBack(page, url, { bring, whole }) {
  await begun(page, url);
  await page.route(ALL, (route) => route.abort());
  await bring(page);
  const alert = missing(page);
  await alert.waitFor();
  must((await anew(alert).count()) === 0, "The page is offered without a network");
  const again = alert.getByRole("button", { name: "Try again" });
  await Promise.all([page.waitForEvent("requestfailed"), again.click()]);
  await alert.waitFor();
  await page.unroute(ALL);
  await again.click();
  await whole(page).waitFor();
  must((await alert.count()) === 0, "It is there, and said to be missing");
  must(await page.evaluate(isStyled), "A style sheet is missing");
  must((await labels(page)).length === 2, "What was drawn is gone");
  return "said so, and it came when asked again";
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function gone(page, url) {
  const [templates] = PARTS;
  await begun(page, url);
  await page.route(PARTS_OF_THE_PAGE, (route) => route.fulfill({ status: 404 }));
  await templates?.bring(page);
  await anew(missing(page)).waitFor();
  await page.unroute(PARTS_OF_THE_PAGE);
  await draw(page, "snowflake");
  await anew(missing(page)).click();
  await page.waitForFunction(() => window.__loopboard?.getDocument().nodes.length === 3);
  must((await labels(page)).join() === DRAWN, "What was drawn is gone");
  must((await missing(page).count()) === 0, "The page was not loaded anew");
  await templates?.bring(page);
  await templates?.whole(page).waitFor();
  return "the page was offered, and had what was drawn at the last moment";
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function asked(page, url) {
  await begun(page, url);
  await page.route(ALL, (route) => route.abort());
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+g");
  await missing(page).waitFor();
  await page.unroute(ALL);
  await page.keyboard.press("ControlOrMeta+g");
  await page.waitForFunction(() => window.__loopboard?.getDocument().nodes.length === 3);
  return "said so, and done when asked again";
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function led(page, url) {
  await page.route("**/SharedPage-*", (route) => route.abort());
  await page.goto(`${url}#design=none`);
  await anew(missing(page)).waitFor();
  await page.unroute("**/SharedPage-*");
  await anew(missing(page)).click();
  await page.getByRole("alert").filter({ hasText: "link" }).waitFor();
  return "the page was offered, and read the address";
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function begun(page, url) {
  await opened(page, url);
  await draw(page, "kafka > flink");
  await until(page, "saved");
}

/** @param {Page} page */
const missing = (page) => page.getByRole("alert").filter({ hasText: "could not be loaded" });

/** @param {Locator} alert */
const anew = (alert) => alert.getByRole("button", { name: "Reload the page" });

// In the page

/** Of one that did not come, the browser keeps an empty sheet that nobody may look into. */
function isStyled() {
  try {
    return [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0);
  } catch {
    return false;
  }
}
