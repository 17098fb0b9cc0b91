/** Lays out a document without lanes in one run of ELK; boundaries hold their boxes. */
import { BOUNDARY_PADDING, COLUMN_GAP, GRID, ROW_GAP } from "../document/grid.ts";
import type { Diagram, NodeId, Point } from "../document/types.ts";
import { LAYERED, layoutEdges, type LayoutEngine, type LayoutGraph } from "./engine.ts";
import type { Members } from "./members.ts";
import { CANVAS, LEGIBLE } from "./legible.ts";

const OPTIONS: Readonly<Record<string, string>> = {
  ...LAYERED,
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.aspectRatio": "1.6",
  // One step of the grid more than is wanted, as snapping may take one.
  "elk.spacing.nodeNode": String(ROW_GAP + GRID),
  "elk.spacing.componentComponent": "48",
  "elk.spacing.edgeNode": "24",
  "elk.layered.spacing.nodeNodeBetweenLayers": String(COLUMN_GAP + GRID),
  "elk.layered.spacing.edgeNodeBetweenLayers": "16",
};
/** A chain too long for one line is folded; ELK cannot do that across boundaries. */
const FOLDED = { "elk.layered.wrapping.strategy": "MULTI_EDGE" };
/** The more compact placement, whose time grows too fast for large drawings. */
const COMPACT = { "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX" };
const MOST_COMPACT = 150;
const NESTED = { "elk.hierarchyHandling": "INCLUDE_CHILDREN" };

/** The new corner of each movable node, with the picture's upper left corner in `origin`. */
export async function layoutWhole(
  document: Diagram,
  members: Members,
  engine: LayoutEngine,
  origin: Point,
): Promise<ReadonlyMap<NodeId, Point>> {
  const boxes = new Set(members.movable.map(({ id }) => id));
  const run = (options: Readonly<Record<string, string>>): Promise<LayoutGraph> =>
    engine.layout({
      id: "whole",
      layoutOptions: { ...OPTIONS, ...(boxes.size <= MOST_COMPACT ? COMPACT : {}), ...options },
      children: childrenOf(undefined, members),
      edges: layoutEdges(document.edges, boxes),
    });
  const nested = members.movable.some((node) => members.holderOf(node) !== undefined);
  const straight = await run(nested ? NESTED : {});
  const tooLong = !nested && (straight.width ?? 0) * LEGIBLE > CANVAS.width;
  const answer = tooLong ? await run(FOLDED) : straight;
  const corners = new Map<NodeId, Point>();
  collect(answer, { x: 0, y: 0 }, boxes, corners);
  const left = Math.min(...[...corners.values()].map(({ x }) => x));
  const top = Math.min(...[...corners.values()].map(({ y }) => y));
  return new Map(
    [...corners].map(([id, { x, y }]) => [
      id,
      { x: snap(x - left + origin.x), y: snap(y - top + origin.y) },
    ]),
  );
}

const snap = (value: number): number => Math.round(value / GRID) * GRID + 0;

function childrenOf(holder: NodeId | undefined, members: Members): LayoutGraph[] {
  const { top, side, bottom } = BOUNDARY_PADDING;
  const padding = `[top=${top},left=${side},bottom=${bottom},right=${side}]`;
  const boundaries = members.boundaries
    .filter((one) => members.holderOf(one) === holder)
    .map(({ id }) => ({ id, children: childrenOf(id, members) }))
    .filter(({ children }) => children.length > 0)
    .map((one) => ({ ...one, layoutOptions: { "elk.padding": padding } }));
  const boxes = members.movable
    .filter((node) => members.holderOf(node) === holder)
    .map(({ id, size }) => ({ id, width: size.width, height: size.height }));
  return [...boundaries, ...boxes];
}

/** ELK's corners are relative to the parent; a boundary's own is not wanted. */
function collect(
  parent: LayoutGraph,
  at: Point,
  wanted: ReadonlySet<NodeId>,
  corners: Map<NodeId, Point>,
): void {
  for (const child of parent.children ?? []) {
    const corner = { x: at.x + (child.x ?? 0), y: at.y + (child.y ?? 0) };
    if (wanted.has(child.id)) corners.set(child.id, corner);
    collect(child, corner, wanted, corners);
  }
}
