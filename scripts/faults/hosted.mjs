/** The built files on a plain server, at the root of a host and in a folder of it: opened, and again with the server gone. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { draw, exported, must, opened, tried, until } from "./trial.mjs";

/** @typedef {import("./trial.mjs").Page} Page */

/** What every server knows. */
const TYPES = new Map([
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".json", "application/json"],
  [".webmanifest", "application/manifest+json"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".woff2", "font/woff2"],
]);

/**
 * @param {import("./trial.mjs").Ground} ground
 * @param {string} dist
 * @returns {AsyncGenerator<import("./trial.mjs").Outcome>}
 */
export async function* hostFaults(ground, dist) {
  for (const folder of ["/", "/tools/loopboard/"])
    yield tried(ground, `hosted at ${folder}`, (page) => hosted(page, dist, folder));
}

/**
 * @param {Page} page
 * @param {string} dist
 * @param {string} folder
 */
async function hosted(page, dist, folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const file = join(dist, pathname.slice(folder.length) || "index.html");
    if (!pathname.startsWith(folder) || !existsSync(file) || !statSync(file).isFile())
      response.writeHead(404).end();
    else {
      response.setHeader("Content-Type", TYPES.get(extname(file)) ?? "application/octet-stream");
      createReadStream(file).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  /** @type {string[]} */
  const missed = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missed.push(response.url());
  });
  await opened(page, `http://127.0.0.1:${address.port}${folder}?e2e=offline`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await page.reload();
  await page.getByRole("button", { name: "Templates" }).first().click();
  await page.locator('[data-template="ad-click"]').click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await draw(page, "kafka > flink");
  await until(page, "saved");
  await exported(page);
  must(missed.length === 0, `Not found: ${missed.join(", ")}`);
  return "opened; with the server gone: template, drawing, picture";
}
