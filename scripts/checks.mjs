/** The checks that need no browser and no build of the app, longest first. */
import { vitestReport } from "./steps.mjs";

/** Every unit test there is. */
export const ALL_TESTS = test([]);

/** All but those that start processes, simulate or try at length: `*.long.test.ts`. */
export const QUICK_TESTS = test(["--exclude", "**/*.long.test.ts"]);

/** @type {readonly import("./steps.mjs").Step[]} */
export const CHECKS = [
  { name: "lint", tool: "oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "types", tool: "typescript", args: ["-p", "tsconfig.json"] },
  { name: "core without the DOM", tool: "typescript", args: ["-p", "tsconfig.core.json"] },
  {
    name: "layers",
    tool: "dependency-cruiser",
    args: ["src", "scripts", "e2e", "bench", "--config", ".dependency-cruiser.mjs"],
  },
  { name: "unused code", tool: "knip", args: [] },
  { name: "format", tool: "@biomejs/biome", args: ["format", "."] },
];

/** Two at a time: most of the tools use more than one core for part of their time. */
export const LANES = 2;

/**
 * @param {readonly string[]} more
 * @returns {import("./steps.mjs").Step}
 */
function test(more) {
  return { name: "unit tests", tool: "vitest", args: ["run", ...more], report: vitestReport };
}
