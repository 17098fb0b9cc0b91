/** Draws a chain of boxes: left to right in free space, wired by what usually flows, from a box on or in front of it. */
import { likeliestKinds, type UsualKinds } from "../catalogue/usual-kinds.ts";
import { settle } from "../document/containment.ts";
import { addNodes } from "../document/edit.ts";
import { beside, centreOf, COLUMN_GAP, GRID, ROW_GAP, type Side } from "../document/grid.ts";
import type { Diagram, DiagramNode, NodeId, Point, Size } from "../document/types.ts";
import { componentOf, insertNode, newNode } from "../insert/new-node.ts";
import { freePlace } from "../insert/place.ts";
import { connectAll, type Link } from "../insert/wire.ts";
import type { FixContext } from "../lint/rule.ts";
import type { Direction } from "./index-neighbours.ts";
import type { Taken } from "./take-words.ts";

export interface ChainContext extends FixContext {
  readonly usualKinds: UsualKinds;
}

/** Where the chain begins, or ends when it leads to a box. */
export interface ChainStart {
  /** The box that it goes on from (`next`) or leads to (`before`). */
  readonly node?: NodeId | undefined;
  readonly direction: Direction;
  /** Where beside the box; the way the data flows when left out. */
  readonly side?: Side | undefined;
  /** The wanted middle of the box nearest to the start, in place of a place beside the box. */
  readonly at?: Point | undefined;
}

export interface DrawnChain {
  readonly document: Diagram;
  /** Ids of the new boxes, stage by stage. */
  readonly added: readonly NodeId[];
  /** Ids of the boxes of the first stage and of the last, new or not. */
  readonly first: readonly NodeId[];
  readonly last: readonly NodeId[];
  /** Labels of pairs that stand side by side with nothing that may flow from the one to the other. */
  readonly apart: readonly { readonly source: string; readonly target: string }[];
}

/** Draw it; one change of the document. Without a start it stands around the origin. */
export function drawChain(
  document: Diagram,
  context: ChainContext,
  stages: readonly (readonly Taken[])[],
  start: ChainStart,
): DrawnChain {
  const { fresh, columns } = makeNodes(document, context, stages);
  const added = fresh.flat().map(({ id }) => id);
  const drawn =
    added.length === 0
      ? document
      : settle(placed(document, context, fresh, leanOn(document, columns, start)), new Set(added));
  const { links, apart } = linksBetween(drawn, context, pairsOf(columns, start));
  return {
    document: connectAll(drawn, context, links),
    added,
    first: columns[0] ?? [],
    last: columns.at(-1) ?? [],
    apart,
  };
}

/** A chain that names a box of the drawing stands beside that, unless it starts from another. */
function leanOn(
  document: Diagram,
  columns: readonly (readonly NodeId[])[],
  start: ChainStart,
): ChainStart {
  if (start.node !== undefined) return start;
  const drawn = new Set(document.nodes.map(({ id }) => id));
  const at = columns.findIndex((column) => column.some((id) => drawn.has(id)));
  const node = columns[at]?.find((id) => drawn.has(id));
  return node === undefined ? start : { node, direction: at === 0 ? "next" : "before" };
}

function placed(
  document: Diagram,
  context: ChainContext,
  fresh: readonly (readonly DiagramNode[])[],
  start: ChainStart,
): Diagram {
  const block = arrange(fresh);
  const anchor = document.nodes.find(({ id }) => id === start.node);
  const near = nearFor(block, start, anchor);
  if (document.lanes.length > 0 && start.at === undefined) {
    return intoLanes(document, context, fresh.flat(), { ...block, near }, anchor?.id);
  }
  const { position } = freePlace(document, block.size, near);
  const nodes = fresh.flat().map((node) => {
    const { x = 0, y = 0 } = block.places.get(node.id) ?? {};
    return { ...node, position: { x: position.x + x, y: position.y + y } };
  });
  return addNodes(document, nodes);
}

interface Made {
  /** Ids, stage by stage. */
  readonly columns: readonly (readonly NodeId[])[];
  /** Those that are new, with labels and sizes, not yet in their places; stages without any left out. */
  readonly fresh: readonly (readonly DiagramNode[])[];
}

/** The same object twice is the same box twice. */
function makeNodes(
  document: Diagram,
  context: FixContext,
  stages: readonly (readonly Taken[])[],
): Made {
  let drawn = document;
  const ids = new Map<Taken, NodeId>();
  const fresh = stages.map((stage) =>
    stage.flatMap((taken) => {
      if (ids.has(taken)) return [];
      const { component, label } = taken;
      const options = label === undefined ? {} : { label };
      const node = newNode(drawn, context, component.id, { x: 0, y: 0 }, options);
      ids.set(taken, taken.node ?? node.id);
      if (taken.node !== undefined) return [];
      drawn = addNodes(drawn, [node]);
      return [node];
    }),
  );
  const columns = stages.map((stage) => [...new Set(stage.flatMap((one) => ids.get(one) ?? []))]);
  return { columns, fresh: fresh.filter((nodes) => nodes.length > 0) };
}

interface Block {
  readonly size: Size;
  /** Upper left corners within the block. */
  readonly places: ReadonlyMap<NodeId, Point>;
  /** Widths of the first and the last column. */
  readonly ends: readonly [number, number];
}

/** Columns side by side, each around the middle line. */
function arrange(stages: readonly (readonly DiagramNode[])[]): Block {
  const heights = stages.map((stage) =>
    stage.reduce((sum, { size }) => sum + size.height + ROW_GAP, -ROW_GAP),
  );
  const widths = stages.map((stage) => Math.max(...stage.map(({ size }) => size.width)));
  const height = Math.max(...heights);
  const places = new Map<NodeId, Point>();
  let x = 0;
  for (const [column, stage] of stages.entries()) {
    let y = Math.floor((height - (heights[column] ?? 0)) / 2 / GRID) * GRID;
    for (const { id, size } of stage) {
      places.set(id, { x, y });
      y += Math.ceil((size.height + ROW_GAP) / GRID) * GRID;
    }
    x += (widths[column] ?? 0) + COLUMN_GAP;
  }
  const width = x - COLUMN_GAP;
  return { size: { width, height }, places, ends: [widths[0] ?? 0, widths.at(-1) ?? 0] };
}

/** The wanted centre of the whole block. */
function nearFor(
  { size, ends }: Block,
  { direction, side, at }: ChainStart,
  anchor: DiagramNode | undefined,
): Point {
  const along = direction === "next" ? 1 : -1;
  const end = direction === "next" ? ends[0] : ends[1];
  const beyond = (point: Point): Point => ({
    x: point.x + (along * (size.width - end)) / 2,
    y: point.y,
  });
  if (at) return beyond(at);
  if (!anchor) return beyond({ x: 0, y: 0 });
  if (side === "above" || side === "below") {
    const { y } = beside(anchor, side);
    return beyond({ x: centreOf(anchor).x, y });
  }
  const { x, y } = centreOf(anchor);
  return { x: x + along * (anchor.size.width / 2 + COLUMN_GAP + size.width / 2), y };
}

/** Each box into the band it usually stands in, as near as may be to its place in the block. */
function intoLanes(
  document: Diagram,
  context: FixContext,
  nodes: readonly DiagramNode[],
  block: Block & { readonly near: Point },
  anchor: NodeId | undefined,
): Diagram {
  const { near, size: whole } = block;
  const corner = { x: near.x - whole.width / 2, y: near.y - whole.height / 2 };
  return nodes.reduce((drawn, { id, component, label, size }) => {
    const { x = 0, y = 0 } = block.places.get(id) ?? {};
    const middle = { x: corner.x + x + size.width / 2, y: corner.y + y + size.height / 2 };
    const options = { id, label, ...(anchor === undefined ? {} : { anchor }) };
    return insertNode(drawn, context, component, middle, options).document;
  }, document);
}

interface Pair {
  readonly source: NodeId;
  readonly target: NodeId;
}

/** Every box of a stage with every box of the next; the start with the stage that faces it. */
function pairsOf(
  columns: readonly (readonly NodeId[])[],
  { node, direction }: ChainStart,
): readonly Pair[] {
  const start = node === undefined ? [] : [[node]];
  const all = direction === "next" ? [...start, ...columns] : [...columns, ...start];
  return all
    .slice(1)
    .flatMap((targets, at) =>
      (all[at] ?? []).flatMap((source) =>
        targets.filter((target) => target !== source).map((target) => ({ source, target })),
      ),
    );
}

function linksBetween(
  document: Diagram,
  context: ChainContext,
  pairs: readonly Pair[],
): { readonly links: readonly Link[]; readonly apart: DrawnChain["apart"] } {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const all = pairs.flatMap(({ source, target }) => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (!from || !to) return [];
    const [here, there] = [from, to].map(({ component }) => componentOf(context, component));
    const kinds = here && there ? likeliestKinds(here, there, context.usualKinds) : [];
    return [{ link: { source, target, kinds }, names: { source: from.label, target: to.label } }];
  });
  return {
    links: all.map(({ link }) => link).filter(({ kinds }) => kinds.length > 0),
    apart: all.filter(({ link }) => link.kinds.length === 0).map(({ names }) => names),
  };
}
