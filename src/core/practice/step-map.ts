/**
 * Which step of the interview a box, a finding and the shorter way of counting belong to: the one
 * place that maps roles, rules and the four-step view onto the seven steps.
 */
import type { Role, RoleFamily } from "../catalogue/roles.ts";
import { ROLES_BY_FAMILY } from "../catalogue/roles.ts";
import { REQUIREMENT_FIELDS } from "../document/requirements.ts";
import { STEPS, type StepId } from "../document/steps.ts";
import type { Graph } from "../graph/graph.ts";
import type { Finding, RuleGroup } from "../lint/rule.ts";

/** What a role counts towards by its family; nothing where it says nothing of any step. */
const FAMILY_STEPS: Readonly<Record<RoleFamily, StepId | undefined>> = {
  entry: "serve",
  sources: "data",
  movement: "data",
  storage: "data",
  processing: "data",
  labels: "data",
  features: "data",
  training: "model",
  evaluation: "evaluate",
  serving: "serve",
  retrieval: "serve",
  experiment: "evaluate",
  observe: "monitor",
  control: "model",
  genai: "serve",
  shapes: undefined,
};

/** Roles that count towards another step than their family. */
const ROLE_STEPS: ReadonlyMap<Role, StepId | undefined> = new Map([
  ["client", "clarify"],
  ["human", "clarify"],
  ["external", undefined],
  ["pii", undefined],
  ["baseline", "frame"],
  ["eval-set", "evaluate"],
  ["encoder", "serve"],
  ["skew-check", "monitor"],
  ["registry", "model"],
  ["documentation", "model"],
  ["load-test", "serve"],
  ["deployer", "serve"],
  ["flag", "serve"],
  ["kv", "serve"],
  ["precomputed", "serve"],
  ["memory", "serve"],
  ["metric-store", "monitor"],
  ["retrain-trigger", "monitor"],
  ["audit", "monitor"],
  ["access-control", "serve"],
  ["consent", "serve"],
  ["privacy", "serve"],
  ["secrets", "serve"],
  ["prompt-store", "model"],
  ["registry-prompt", "model"],
  ["llm-trace", "monitor"],
]);

const BY_ROLE: ReadonlyMap<Role, StepId> = new Map(
  familiesOfRoles().flatMap(([role, family]) => {
    const step = ROLE_STEPS.has(role) ? ROLE_STEPS.get(role) : FAMILY_STEPS[family];
    return step === undefined ? [] : [[role, step] as const];
  }),
);

function familiesOfRoles(): readonly (readonly [Role, RoleFamily])[] {
  const roles: (readonly [Role, RoleFamily])[] = [];
  let family: RoleFamily;
  for (family in ROLES_BY_FAMILY)
    for (const role of ROLES_BY_FAMILY[family]) roles.push([role, family]);
  return roles;
}

/** `undefined` for a role that says nothing of any step. */
export const stepOfRole = (role: Role): StepId | undefined => BY_ROLE.get(role);

/** Every step that a box with these roles counts towards. */
export function stepsOfRoles(roles: Iterable<Role>): ReadonlySet<StepId> {
  const steps = new Set<StepId>();
  for (const role of roles) {
    const step = BY_ROLE.get(role);
    if (step !== undefined) steps.add(step);
  }
  return steps;
}

/** Rules by their group. What the structure of a drawing lacks belongs where the boxes do. */
const GROUP_STEPS: Readonly<Record<RuleGroup, StepId | undefined>> = {
  structure: undefined,
  requirements: "clarify",
  framing: "frame",
  data: "data",
  model: "model",
  evaluation: "evaluate",
  serving: "serve",
  monitoring: "monitor",
  genai: "serve",
};

/** Rules about another step than their group. */
const RULE_STEPS: ReadonlyMap<string, StepId> = new Map([
  ["latency-budget-exceeded", "serve"],
  ["latency-budget-tight", "serve"],
  ["capacity-short", "serve"],
  ["batch-window-exceeded", "serve"],
  ["stream-needed", "data"],
  ["stream-not-needed", "data"],
  ["llm-no-evaluation", "evaluate"],
  ["rag-no-evaluation", "evaluate"],
  ["rag-index-stale", "data"],
  ["deletion-path-missing", "data"],
  ["prompt-unversioned", "model"],
  ["llm-cost-unwatched", "monitor"],
  ["prompt-log-unredacted", "monitor"],
  ["tool-unaudited", "monitor"],
  ["no-audit-high-stakes", "monitor"],
]);

/** What shape a drawing has is a matter of what serves, where its boxes say nothing else. */
const OTHERWISE: StepId = "serve";

/** The step at which an interviewer would ask about it, where there is no drawing to tell. */
export const stepOfRule = ({
  id,
  group,
}: {
  readonly id: string;
  readonly group: RuleGroup;
}): StepId => RULE_STEPS.get(id) ?? GROUP_STEPS[group] ?? OTHERWISE;

/** The step at which an interviewer would raise the finding. */
export function stepOfFinding(finding: Finding, graph: Graph): StepId {
  const known = RULE_STEPS.get(finding.rule);
  if (known !== undefined) return known;
  const field = REQUIREMENT_FIELDS.find(({ id }) => id === finding.field);
  if (field) return field.step;
  return GROUP_STEPS[finding.group] ?? stepOfBoxes(finding, graph) ?? OTHERWISE;
}

function stepOfBoxes({ nodes }: Finding, graph: Graph): StepId | undefined {
  for (const id of nodes) {
    const [step] = stepsOfRoles(graph.node(id)?.roles ?? []);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** The shorter way of counting, for those who were taught it. */
export const FOUR_STEPS = [
  { id: "problem", steps: ["clarify", "frame"] },
  { id: "data", steps: ["data"] },
  { id: "model", steps: ["model", "evaluate"] },
  { id: "production", steps: ["serve", "monitor"] },
] as const satisfies readonly { readonly id: string; readonly steps: readonly StepId[] }[];
export type FourStepId = (typeof FOUR_STEPS)[number]["id"];

/** The steps in order, by id. */
export const STEP_IDS: readonly StepId[] = STEPS.map(({ id }) => id);
