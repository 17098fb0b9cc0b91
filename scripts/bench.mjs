/** `npm run bench`: prints what the review and the app cost, bundled as they ship. Nothing here passes or fails by a clock. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { measureApp } from "../bench/app.mjs";
import { root } from "./root.mjs";

const configFile = join(root, "vite.cli.config.ts");

/** Rounds of which the lower quartile counts. */
const ROUNDS = 5;

await build({ root, configFile, logLevel: "error" });
const folder = mkdtempSync(join(tmpdir(), "loopboard-bench-"));
await build({
  root,
  configFile,
  logLevel: "error",
  build: { ssr: join(root, "bench/lint.ts"), outDir: folder },
});
/** @type {typeof import("../bench/lint.ts")} */
const { quartile, report } = await import(pathToFileURL(join(folder, "lint.js")).href);

/**
 * A whole process from its start to its end, in ms.
 *
 * @param {readonly string[]} args
 */
function cold(args) {
  const figures = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd: root });
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
    return performance.now() - start;
  });
  return quartile(figures);
}

const nothing = cold(["--eval", ""]);
const templates = cold([join(root, "dist-cli", "main.js"), "lint", "templates"]);
console.log(
  `loopboard lint templates, from a cold start: ${templates.toFixed(0)} ms, ${(templates / nothing).toFixed(1)} times as long as Node doing nothing`,
);
console.log(report());
console.log(`\n${await measureApp(root, join(folder, "page"))}`);
await build({
  root,
  configFile,
  logLevel: "error",
  build: { ssr: join(root, "bench/simulate.ts"), outDir: folder },
});
/** @type {typeof import("../bench/simulate.ts")} */
const simulation = await import(pathToFileURL(join(folder, "simulate.js")).href);
console.log(simulation.report());
rmSync(folder, { recursive: true });
