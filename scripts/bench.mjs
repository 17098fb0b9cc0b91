/** `npm run bench`: prints what the review costs. Nothing here passes or fails by a clock. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build, runnerImport } from "vite";
import { root } from "./root.mjs";

const configFile = join(root, "vite.cli.config.ts");

/** Rounds of which the median counts. */
const ROUNDS = 5;

/** @type {{ module: typeof import("../bench/lint.ts") }} */
const { module } = await runnerImport(join(root, "bench/lint.ts"), {
  root,
  configFile,
  logLevel: "error",
});

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
  return module.median(figures);
}

await build({ root, configFile, logLevel: "error" });
const nothing = cold(["--eval", ""]);
const templates = cold([join(root, "dist-cli", "main.js"), "lint", "templates"]);
console.log(
  `loopboard lint templates, from a cold start: ${templates.toFixed(0)} ms, ${(templates / nothing).toFixed(1)} times as long as Node doing nothing`,
);
console.log(module.report());
