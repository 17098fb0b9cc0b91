/** The checks of the fast half, longest first: no browser, no build. */
import { vitestReport } from "./steps.mjs";

/** @type {readonly import("./steps.mjs").Step[]} */
export const CHECKS = [
  { name: "unit tests", tool: "vitest", args: ["run"], report: vitestReport },
  { name: "lint", tool: "oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "types", tool: "typescript", args: ["-p", "tsconfig.json"] },
  { name: "core without the DOM", tool: "typescript", args: ["-p", "tsconfig.core.json"] },
  {
    name: "layers",
    tool: "dependency-cruiser",
    args: ["src", "scripts", "e2e", "--config", ".dependency-cruiser.mjs"],
  },
  { name: "unused code", tool: "knip", args: [] },
  { name: "format", tool: "@biomejs/biome", args: ["format", "."] },
];

/** Two at a time: most of the tools use more than one core for part of their time. */
export const LANES = 2;
