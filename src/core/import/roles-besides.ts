/** Which roles a box plays besides those of its component: what else its label names, what its arrows say. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Role } from "../catalogue/roles.ts";
import { stemmed } from "./label-words.ts";
import type { Weighed } from "./weigh.ts";

/** Only what is told by roles of its own, and named clearly beside the first. */
export function rolesBesides(
  generic: string,
  matches: readonly Weighed[],
  catalogue: Catalogue,
): readonly Role[] {
  const own = new Set(catalogue.find(generic)?.roles ?? []);
  const naming = matches.filter(
    ({ match, inTitle }) => inTitle && catalogue.genericOf(match.component) === generic,
  );
  // Of a loose phrase the words between are nobody's yet.
  const chosen = naming.find(({ match }) => !match.isLoose) ?? naming[0];
  const besides = matches.filter(({ match, inTitle, at, score }) => {
    if (match.strength !== "strong") return false;
    if (!inTitle || !chosen) return score >= 0.6;
    const isApart =
      at !== chosen.at || match.to <= chosen.match.from || match.from >= chosen.match.to;
    return isApart && score >= 0.7;
  });
  const roles = besides.flatMap(({ match, inTitle }) =>
    (catalogue.find(match.component)?.roles ?? []).filter(
      (role) => inTitle || ADDED_BELOW.has(role),
    ),
  );
  const runs = RUNNERS.has(generic);
  return [...new Set(roles)].filter(
    (role) => (ADDED.has(role) || (runs && role === "trainer")) && !own.has(role),
  );
}

/** What runs a training is drawn in its place: "Prefect training pipeline". */
const RUNNERS: ReadonlySet<string> = new Set([
  "pipeline-orchestrator",
  "notebook",
  "compute-cluster",
]);

/** What is written on its arrows says what a monitor or a schema is there for. */
export function rolesOfArrows(
  generic: string,
  labels: readonly string[],
  catalogue: Catalogue,
): readonly Role[] {
  const own = catalogue.find(generic)?.roles ?? [];
  const words = new Set(labels.flatMap(stemmed));
  const says = (...wanted: readonly string[]): boolean => wanted.some((word) => words.has(word));
  const roles: Role[] = [];
  if (own.includes("monitor") && says("drift", "psi", "adwin", "skew")) roles.push("monitor-data");
  if (own.includes("schema-registry") && says("valid", "validat", "check"))
    roles.push("data-validation");
  return roles.filter((role) => !own.includes(role));
}

/** Roles that a box may play besides its main one without being another box. */
const ADDED: ReadonlySet<Role> = new Set<Role>([
  "monitor",
  "monitor-data",
  "monitor-model",
  "monitor-system",
  "evaluator",
  "data-validation",
  "data-quality",
  "registry",
  "tracker",
  "retrain-trigger",
  "feedback-logger",
  "label-source",
  "fallback",
  "guardrail",
  "guardrail-in",
  "guardrail-out",
  "llm-trace",
  "vector-index",
  "feature-pipeline",
  "gate",
  "canary",
  "shadow",
  "experiment-splitter",
  "prediction-logger",
  "human-approval",
]);

/** Of these a mention under the title is enough: products are named there. */
const ADDED_BELOW: ReadonlySet<Role> = new Set<Role>([
  "monitor",
  "monitor-data",
  "monitor-system",
  "registry",
  "tracker",
  "feedback-logger",
  "vector-index",
  "llm-trace",
  "fallback",
  "canary",
  "shadow",
  "human-approval",
  "label-source",
]);
