/** The end-to-end tests: real Chromium against the built app, started as a newcomer would. */
import { chromium, defineConfig } from "@playwright/test";
import { findBrowser, NO_BROWSER } from "./scripts/find-browser.mjs";

/** `npm test` passes a free one. */
const port = Number(process.env["PORT"] ?? 4273);
const browser = findBrowser(chromium.executablePath());
if (browser === undefined) throw new Error(NO_BROWSER);

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: "list",
  // Nothing is timed: these only end what hangs, and a busy machine is not a fault.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  outputDir: "test-results",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: browser },
    permissions: ["clipboard-read", "clipboard-write"],
    // A third of the time goes into a trace: ask for one with `npx playwright test --trace on`.
    screenshot: "only-on-failure",
  },
  webServer: {
    command: "node scripts/start.mjs",
    url: `http://127.0.0.1:${port}`,
    env: { PORT: String(port) },
    timeout: 120_000,
  },
});
