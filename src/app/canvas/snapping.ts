/** Puts what the hand moves in line with the boxes near it, else on the grid; loaded when the canvas is drawn. */
import type { NodeChange } from "@xyflow/react";
import { withHeld } from "../../core/document/containment.ts";
import type { Diagram, DiagramNode, NodeId, Point, Size } from "../../core/document/types.ts";
import { kindOfBox } from "../../core/scene/box-text.ts";
import { GRID } from "../../core/scene/geometry.ts";
import { type Rect, rectOf } from "../../core/scene/router/rect.ts";
import type { Side, Sides } from "../../core/snap/lines.ts";
import { type Guides, type Neighbours, neighboursOf } from "../../core/snap/snap.ts";
import type { BoxNode } from "./flow-nodes.ts";

type Changes = readonly NodeChange<BoxNode>[];

export interface Placed {
  readonly changes: Changes;
  readonly guides: Guides | undefined;
}

/** `starts` says that this is the first move of a gesture. */
export type Snapping = (shown: Diagram, changes: Changes, starts: boolean) => Placed;

/** How near something must be to catch the hand (px on the screen). */
const REACH = 5;
const MOST_REACH = 16;
const MOVED: Sides = { x: "all", y: "all" };

/** `stop` ends its listening to the page. */
export function createSnapping(zoom: () => number): { snap: Snapping; stop(): void } {
  const { isOff, stop } = holdsOff();
  let near: Neighbours | undefined;
  let sizes = new Map<NodeId, Size>();
  const snap: Snapping = (shown, changes, starts) => {
    const ids = new Set(changes.flatMap((change) => (isMove(change) ? [change.id] : [])));
    if (ids.size === 0) return { changes, guides: undefined };
    if (starts || !near) {
      near = neighboursOf(others(shown, ids));
      sizes = new Map();
    }
    const frame: Frame = { near, reach: isOff() ? -1 : Math.min(MOST_REACH, REACH / zoom()) };
    const nodes = shown.nodes.filter(({ id }) => ids.has(id));
    const [only] = nodes;
    const resizes = changes.some(({ type }) => type === "dimensions");
    if (only && resizes) return sized(frame, only, changes, sizes);
    return moved(frame, nodes, changes);
  };
  return { snap, stop };
}

interface Frame {
  readonly near: Neighbours;
  /** Negative where nothing shall catch. */
  readonly reach: number;
}

const isMove = (change: NodeChange<BoxNode>): change is Extract<typeof change, { id: string }> =>
  (change.type === "position" && change.position !== undefined) ||
  (change.type === "dimensions" && change.resizing !== undefined);

/** What may be stood in line with: all that stays, but for strokes and arrows drawn by hand. */
function others(shown: Diagram, ids: ReadonlySet<NodeId>): readonly Rect[] {
  const moving = withHeld(shown, ids);
  return shown.nodes
    .filter((node) => !moving.has(node.id) && !["stroke", "loose-arrow"].includes(kindOfBox(node)))
    .map(rectOf);
}

/** All that is dragged keeps together: it is put in line as one. */
function moved(frame: Frame, nodes: readonly DiagramNode[], changes: Changes): Placed {
  const [first] = nodes;
  const lead = changes.find(
    (change) => change.type === "position" && change.id === first?.id && change.position,
  );
  if (!first || lead?.type !== "position" || !lead.position) return { changes, guides: undefined };
  const by = minus(lead.position, first.position);
  const raw = shifted(around(nodes), by);
  const { by: snap, caught } = frame.near.snap(raw, frame.reach, MOVED);
  const extra = {
    x: caught.x ? snap.x : onGrid(raw.left) - raw.left,
    y: caught.y ? snap.y : onGrid(raw.top) - raw.top,
  };
  const places = new Map(
    nodes.map(({ id, position }) => [id, plus(plus(position, by), extra)] as const),
  );
  return {
    changes: changes.map((change) =>
      change.type === "position" && change.position
        ? { ...change, position: places.get(change.id) ?? change.position }
        : change,
    ),
    guides: frame.reach < 0 ? undefined : frame.near.guides(shifted(raw, extra), MOVED),
  };
}

/** Only the sides that the hand moves are put in line. */
function sized(
  frame: Frame,
  node: DiagramNode,
  changes: Changes,
  sizes: Map<NodeId, Size>,
): Placed {
  const raw = rawRect(node, changes);
  // At the end React Flow tells the size alone, as the hand had it: it stays what was shown.
  const last = sizes.get(node.id);
  if (!raw || (last && changes.some((it) => it.type === "dimensions" && it.resizing === false))) {
    return { changes: withSize(changes, last, undefined), guides: undefined };
  }
  const before = rectOf(node);
  const sides: Sides = {
    x: sideOf(raw.left !== before.left, raw.right !== before.right),
    y: sideOf(raw.top !== before.top, raw.bottom !== before.bottom),
  };
  const { by, caught } = frame.near.snap(raw, frame.reach, sides);
  const put = (at: number, axis: "x" | "y", side: Side): number => {
    if (sides[axis] !== side) return at;
    return caught[axis] ? at + by[axis] : onGrid(at);
  };
  const rect = {
    left: put(raw.left, "x", "start"),
    right: put(raw.right, "x", "end"),
    top: put(raw.top, "y", "start"),
    bottom: put(raw.bottom, "y", "end"),
  };
  const size = { width: rect.right - rect.left, height: rect.bottom - rect.top };
  sizes.set(node.id, size);
  return {
    changes: withSize(changes, size, { x: rect.left, y: rect.top }),
    guides: frame.reach < 0 ? undefined : frame.near.guides(rect, sides),
  };
}

function rawRect(node: DiagramNode, changes: Changes): Rect | undefined {
  let { position, size } = node;
  for (const change of changes) {
    if (change.type === "position" && change.position) ({ position } = change);
    if (change.type === "dimensions") size = change.dimensions ?? size;
  }
  return rectOf({ position, size });
}

const sideOf = (start: boolean, end: boolean): Side => {
  if (start) return "start";
  return end ? "end" : "none";
};

const withSize = (changes: Changes, size: Size | undefined, at: Point | undefined): Changes =>
  changes.map((change) => {
    if (change.type === "dimensions" && size) return { ...change, dimensions: size };
    return change.type === "position" && at ? { ...change, position: at } : change;
  });

function around(nodes: readonly DiagramNode[]): Rect {
  const rects = nodes.map(rectOf);
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

const shifted = ({ left, top, right, bottom }: Rect, { x, y }: Point): Rect => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});
const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
// Adding zero turns -0 into 0: a saved document must come back the same.
const onGrid = (value: number): number => Math.round(value / GRID) * GRID + 0;

/** Alt, Ctrl or Cmd held while the hand moves: nothing catches it but the grid. */
function holdsOff(): { isOff(): boolean; stop(): void } {
  let off = false;
  const look = ({ altKey, ctrlKey, metaKey }: PointerEvent): void => {
    off = altKey || ctrlKey || metaKey;
  };
  // Heard before React Flow hears of the same move.
  addEventListener("pointermove", look, { capture: true, passive: true });
  return { isOff: () => off, stop: () => removeEventListener("pointermove", look, true) };
}
