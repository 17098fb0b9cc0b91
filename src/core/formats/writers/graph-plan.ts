/** A document as formats of boxes and arrows want it: short safe ids, what each says, and what holds what. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { findKind, type Mode } from "../../catalogue/kinds.ts";
import type { Diagram, DiagramEdge, DiagramNode, Lane, NodeId } from "../../document/types.ts";
import { boxText, kindOfBox } from "../../scene/box-text.ts";

export interface PlannedBox {
  readonly id: string;
  readonly node: DiagramNode;
  /** Its words; a component's name where a person gave none. */
  readonly says: string;
  /** The innermost lane or boundary of the plan that holds it. */
  readonly group: string | undefined;
}

export interface PlannedLane {
  readonly id: string;
  readonly lane: Lane;
}

export interface PlannedEdge {
  readonly id: string;
  readonly edge: DiagramEdge;
  readonly source: string;
  readonly target: string;
  /** The person's own words; empty where there are none. */
  readonly says: string;
  /** The name of what flows; empty where nobody said. */
  readonly kindName: string;
  readonly mode: Mode;
}

export interface GraphPlan {
  readonly lanes: readonly PlannedLane[];
  /** The outer ones first. */
  readonly boundaries: readonly PlannedBox[];
  readonly boxes: readonly PlannedBox[];
  readonly edges: readonly PlannedEdge[];
  /** What has no words and means nothing to the design: strokes, loose arrows, pictures. */
  readonly sketched: readonly DiagramNode[];
}

const SKETCHED: ReadonlySet<string> = new Set(["stroke", "loose-arrow", "image"]);

export const isSketched = ({ component }: Pick<DiagramNode, "component">): boolean =>
  SKETCHED.has(component);

export function planOf(diagram: Diagram, catalogue: Catalogue): GraphPlan {
  const lanes = diagram.lanes.map((lane, at) => ({ id: `l${at + 1}`, lane }));
  const kept = diagram.nodes.filter((node) => !isSketched(node));
  const depth = depthsIn(diagram);
  const frames = kept.filter(isBoundary).toSorted((a, b) => depth(a) - depth(b));
  const cards = kept.filter((node) => !isBoundary(node));
  const ids = new Map<NodeId, string>([
    ...frames.map(({ id }, at) => [id, `g${at + 1}`] as const),
    ...cards.map(({ id }, at) => [id, `n${at + 1}`] as const),
  ]);
  const groupOf = groupsIn(diagram, ids, new Map(lanes.map(({ id, lane }) => [lane.id, id])));
  const boxOf = (node: DiagramNode): PlannedBox => ({
    id: ids.get(node.id) ?? "",
    node,
    says: wordsOf(node, catalogue),
    group: groupOf(node),
  });
  return {
    lanes,
    boundaries: frames.map(boxOf),
    boxes: cards.map(boxOf),
    edges: diagram.edges.flatMap((edge, at) => plannedEdge(edge, at, ids)),
    sketched: diagram.nodes.filter(isSketched),
  };
}

/** With every boundary open, as large as it then is. */
export const unfolded = (diagram: Diagram): Diagram => ({
  ...diagram,
  nodes: diagram.nodes.map((node) => {
    const { collapsed, openSize, ...open } = node;
    return isBoundary(node) && collapsed === true ? { ...open, size: openSize ?? node.size } : node;
  }),
});

const isBoundary = ({ component }: DiagramNode): boolean => component === "boundary";

function wordsOf(node: DiagramNode, catalogue: Catalogue): string {
  const isNameless = node.label.trim() === "" && kindOfBox(node) === "card" && !isBoundary(node);
  return isNameless ? boxText(node, catalogue).title : node.label;
}

/** How many boundaries are around a node; a ring ends where it began. */
function depthsIn({ nodes }: Diagram): (node: DiagramNode) => number {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  return ({ id }) => {
    const seen = new Set<NodeId>();
    for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at))
      seen.add(at);
    return seen.size;
  };
}

function groupsIn(
  { nodes }: Diagram,
  ids: ReadonlyMap<NodeId, string>,
  laneIds: ReadonlyMap<string, string>,
): (node: DiagramNode) => string | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ({ id, parent, lane }) => {
    const seen = new Set([id]);
    for (let at = byId.get(parent ?? ""); at && !seen.has(at.id); at = byId.get(at.parent ?? "")) {
      if (isBoundary(at)) return ids.get(at.id);
      seen.add(at.id);
    }
    return laneIds.get(lane ?? "");
  };
}

function plannedEdge(
  edge: DiagramEdge,
  at: number,
  ids: ReadonlyMap<NodeId, string>,
): readonly PlannedEdge[] {
  const [source, target] = [ids.get(edge.source), ids.get(edge.target)];
  if (source === undefined || target === undefined) return [];
  const kind = edge.kind === undefined ? undefined : findKind(edge.kind);
  return [
    {
      id: `e${at + 1}`,
      edge,
      source,
      target,
      says: (edge.label ?? "").trim(),
      kindName: kind?.name ?? "",
      mode: edge.mode ?? kind?.mode ?? "sync",
    },
  ];
}

/** What a line says where it has one text: the person's words, else the name of what flows. */
export const lineWords = ({ says, kindName }: PlannedEdge): string =>
  says === "" ? kindName : says;
