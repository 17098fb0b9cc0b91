/**
 * What a reference design has that an answer is looked through for: boxes by what they are for,
 * never by name, and what a candidate is expected to have settled in words.
 */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Role } from "../catalogue/roles.ts";
import { partsOf } from "../compare/likeness.ts";
import { REQUIREMENT_FIELDS, type RequirementId } from "../document/requirements.ts";
import type { StepId } from "../document/steps.ts";
import type { Diagram, NodeId } from "../document/types.ts";
import { buildGraph } from "../graph/graph.ts";
import type { GraphNode } from "../graph/elements.ts";
import type { Level } from "../lint/rule.ts";
import { isUnanswered } from "../lint/sheet.ts";
import { isAskedAt } from "./at-stake.ts";
import { stepOfRole } from "./step-map.ts";

/** Something that the reference draws. */
export interface BoxPiece {
  readonly step: StepId;
  readonly role: Role;
  /** What the reference calls it. */
  readonly name: string;
  /** The generic component that it is in the reference. */
  readonly component: string;
}

/** Roles that say too little by themselves where a box plays another one as well: any monitor is a monitor. */
const BROAD: ReadonlySet<Role> = new Set<Role>(["monitor", "evaluator", "storage", "guardrail"]);

/** What the box is for, in one role; `undefined` where no step counts it. */
function purposeOf(node: GraphNode): Role | undefined {
  const counted = [...partsOf(node)].filter((role) => stepOfRole(role) !== undefined);
  return counted.find((role) => !BROAD.has(role)) ?? counted[0];
}

/** Each purpose once, in the order of the reference. */
export function boxPieces(reference: Diagram, catalogue: Catalogue): readonly BoxPiece[] {
  const pieces = new Map<Role, BoxPiece>();
  for (const node of buildGraph(reference, catalogue).nodes) {
    const role = purposeOf(node);
    const step = role === undefined ? undefined : stepOfRole(role);
    if (role === undefined || step === undefined || pieces.has(role)) continue;
    const component = catalogue.genericOf(node.node.component);
    const name = catalogue.find(component)?.name ?? node.label;
    pieces.set(role, { step, role, name, component });
  }
  return [...pieces.values()];
}

/** The boxes of a drawing that do what the piece is for: Redis that serves features is an online store. */
export const playersOf = (
  { role }: BoxPiece,
  document: Diagram,
  catalogue: Catalogue,
): readonly NodeId[] =>
  buildGraph(document, catalogue)
    .nodes.filter((node) => node.roles.has(role) || partsOf(node).has(role))
    .map(({ id }) => id);

/** From whom an interviewer expects which fields; the others are welcome and count for nothing. */
const FIELD_LEVELS: ReadonlyMap<RequirementId, Level> = new Map([
  ["businessObjective", "mid"],
  ["dau", "mid"],
  ["itemsPerDay", "mid"],
  ["p99SloMs", "mid"],
  ["itemCount", "senior"],
  ["requestsPerUserPerDay", "senior"],
  ["availability", "staff"],
  ["freshnessSec", "senior"],
  ["constraints", "senior"],
  ["piiHandling", "staff"],
  ["mlObjective", "mid"],
  ["mlTask", "mid"],
  ["input", "senior"],
  ["output", "senior"],
  ["baseline", "senior"],
  ["labelSource", "mid"],
  ["labelDelay", "senior"],
  ["positiveRate", "staff"],
  ["modelFamily", "mid"],
  ["retrainEvery", "senior"],
  ["offlineMetric", "mid"],
  ["onlineMetric", "mid"],
  ["guardrailMetrics", "senior"],
  ["minDetectableEffect", "staff"],
  ["servingMode", "mid"],
  ["driftMetric", "senior"],
  ["alertOwner", "staff"],
  ["rollbackMinutes", "staff"],
]);

/** Fields that the reference fills in and that are expected at the level. */
export const fieldPieces = (reference: Diagram, level: Level) =>
  REQUIREMENT_FIELDS.filter(({ id }) => {
    const wanted = FIELD_LEVELS.get(id);
    return wanted !== undefined && isAskedAt(wanted, level) && !isUnanswered(reference, id);
  });
