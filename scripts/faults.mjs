/**
 * `npm run test:faults [-- --times 100] [-- --seed 7] [-- --only kills,tabs]`: kills the browser at random
 * moments of an edit, opens a design in several tabs, refuses, fills and clears storage, sets the clock back, brings a
 * newer build, takes the server away, hands files to the installed app, keeps files of the app from an open page and
 * makes every part of it fail; says what was kept and what was told.
 */
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { hostFaults } from "./faults/hosted.mjs";
import { launched } from "./faults/installed.mjs";
import { killed } from "./faults/kills.mjs";
import { missingFaults } from "./faults/missing.mjs";
import { partFaults } from "./faults/parts.mjs";
import { storageFaults } from "./faults/storage.mjs";
import { tabFaults } from "./faults/tabs.mjs";
import { updateFaults } from "./faults/updates.mjs";
import { findBrowser, NO_BROWSER } from "./find-browser.mjs";
import { root } from "./root.mjs";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    dist: { type: "string", default: "dist" },
    only: { type: "string", default: "tabs,storage,updates,hosted,installed,missing,parts,kills" },
  },
});

process.chdir(root);
const program = findBrowser(chromium.executablePath());
if (program === undefined) throw new Error(NO_BROWSER);
const server = await preview({
  build: { outDir: values.dist },
  preview: { port: 0, host: "127.0.0.1" },
});
const url = `${server.resolvedUrls?.local[0]}?e2e`;
const browser = await chromium.launch({ executablePath: program });
const ground = { program, url, browser };

const failed = [];
for (const group of values.only.split(","))
  for await (const outcome of trials(group)) {
    const { name, told, ok } = outcome;
    if (!ok) failed.push(outcome);
    console.log(`${ok ? "✓" : "✗"} ${name.padEnd(44)} ${told}`);
  }
await browser.close();
await server.close();
console.log(
  failed.length === 0 ? "All faults were survived" : `${failed.length} faults were not survived`,
);
process.exit(failed.length === 0 ? 0 : 1);

/** @param {string} group */
async function* trials(group) {
  if (group === "tabs") yield* tabFaults(ground);
  else if (group === "storage") yield* storageFaults(ground);
  else if (group === "updates") yield* updateFaults(ground, values.dist);
  else if (group === "missing") yield* missingFaults(ground);
  else if (group === "parts") yield* partFaults(ground);
  else if (group === "hosted") yield* hostFaults(ground, values.dist);
  else if (group === "installed") yield launched(ground);
  else if (group === "kills") yield killed(ground, Number(values.times), Number(values.seed));
  else throw new Error(`There are no trials called ${group}`);
}
