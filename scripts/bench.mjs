/** `npm run bench`: prints what the review costs. Nothing here passes or fails by a clock. */
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./root.mjs";

/** @type {{ module: typeof import("../bench/lint.ts") }} */
const { module } = await runnerImport(join(root, "bench/lint.ts"), {
  root,
  configFile: join(root, "vite.cli.config.ts"),
  logLevel: "error",
});
console.log(module.report());
