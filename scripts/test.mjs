/** `npm test`: installs what is missing, finds a browser and runs everything. */
import { createServer } from "node:net";
import { ALL_TESTS, CHECKS, LANES } from "./checks.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensureBrowser, NO_BROWSER } from "./find-browser.mjs";
import { ensureOpeners } from "./find-openers.mjs";
import { root } from "./root.mjs";
import { conclude, playwrightReport, runSteps } from "./steps.mjs";

process.chdir(root);
ensureInstalled();
const browser = await ensureBrowser();
if (browser === undefined) {
  console.error(NO_BROWSER);
  process.exit(1);
}
console.log(`Browser: ${browser}`);
ensureOpeners();

const checks = await runSteps([ALL_TESTS, ...CHECKS], LANES);
const journeys = await runSteps(
  [
    { name: "build", tool: "vite", args: ["build", "--logLevel", "warn"] },
    {
      name: "end to end",
      tool: "@playwright/test",
      args: ["test"],
      report: playwrightReport,
      live: true,
      env: { CHROMIUM_PATH: browser, PORT: String(await freePort()) },
    },
  ],
  1,
);
conclude(checks, journeys);

/** @returns {Promise<number>} a port that nothing listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
