/** The parts of operations that fixes reuse or insert: what runs, tests and records pipelines, and who is told. */
import type { Wanted } from "../../insert/ensure-node.ts";

export const ORCHESTRATOR: Wanted = {
  roles: ["orchestrator"],
  component: "pipeline-orchestrator",
  gives: ["control"],
};

export const CI_CD: Wanted = { roles: ["ci-cd"], component: "ci-cd", gives: ["control"] };

export const TRACKER: Wanted = {
  roles: ["tracker", "metadata"],
  component: "experiment-tracker",
  takes: ["metric"],
};

/** Whoever is on call. */
export const OPERATOR: Wanted = {
  roles: ["human"],
  component: "human-operator",
  gives: ["control"],
};

export const DASHBOARD: Wanted = {
  roles: ["dashboard"],
  component: "dashboard",
  takes: ["metric"],
};
