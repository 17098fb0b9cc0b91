/** Recipe: data is checked before anything is learned from it. */
import { passes } from "../../catalogue/catalogue.ts";
import { beside, centreOf, midpoint, ROW_GAP } from "../../document/grid.ts";
import type { Diagram, DiagramNode, NodeId, Point } from "../../document/types.ts";
import type { GraphEdge, GraphNode } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { componentOf, insertNode } from "../../insert/new-node.ts";
import type { FixContext } from "../rule.ts";
import { entranceToTraining, leadingToTraining, RAW_KINDS } from "../training-data.ts";
import { Draft } from "./draft.ts";
import { DATA_VALIDATION } from "./parts.ts";

/** Whether the data of some training is checked: on its way, or beside it. */
export function isValidated(graph: Graph): boolean {
  const leading = leadingToTraining(graph);
  return graph
    .withRole("data-validation")
    .some((check) => leading.has(check) || check.in.some(({ source }) => leading.has(source)));
}

export function addValidation(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  validateEntrance(draft);
  return draft.document;
}

/** Lead the raw data through a check where it comes to the first step of its preparation. */
export function validateEntrance(draft: Draft): void {
  if (isValidated(draft.graph)) return;
  const before = draft.document;
  const edges = entranceToTraining(draft.graph).filter((edge) => isCheckable(edge, draft.context));
  const [first] = edges;
  if (!first) return;
  const check = checkBefore(draft, first);
  for (const edge of edges) {
    const kinds = edge.kind ?? RAW_KINDS;
    draft.reroute(edge, check, { before: kinds, after: kinds });
  }
  if (!isValidated(draft.graph)) draft.become(before);
}

/** Whether data of this kind can go in and out of a check. */
function isCheckable({ kind }: GraphEdge, context: FixContext): boolean {
  const { accepts, emits } = componentOf(context, DATA_VALIDATION.component);
  return kind === undefined || (passes(accepts, kind) && passes(emits, kind));
}

/** One that is drawn and half loose, else a new one on the edge. */
function checkBefore(draft: Draft, { source, target }: GraphEdge): NodeId {
  const loose = draft.find(
    { ...DATA_VALIDATION, fits: (node) => isHalfLoose(node) && node !== source && node !== target },
    target.id,
  );
  if (loose !== undefined) return loose;
  const { component } = DATA_VALIDATION;
  const inserted = insertNode(
    draft.document,
    draft.context,
    component,
    placeFor(source.node, target.node),
    { anchor: target.id },
  );
  draft.become(inserted.document);
  return inserted.id;
}

/** Between the two; to the left of the target where it stands right below or above the source. */
function placeFor(source: DiagramNode, target: DiagramNode): Point {
  const [from, to] = [centreOf(source), centreOf(target)];
  const isStacked = Math.abs(from.x - to.x) < target.size.width;
  const isNear = Math.abs(from.y - to.y) < 2 * (target.size.height + ROW_GAP);
  return isStacked && isNear ? beside(target, "left") : midpoint(source, target);
}

const isHalfLoose = (node: GraphNode): boolean => node.in.length === 0 || node.out.length === 0;
