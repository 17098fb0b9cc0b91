/** From a press and a drag to a loose mark. Loaded with the tools, never before. */
import { settle } from "../core/document/containment.ts";
import { addNodes, newElementId, removeElements } from "../core/document/edit.ts";
import { LIMITS } from "../core/document/limits.ts";
import type { Diagram, DiagramNode, NodeId, Point, Size } from "../core/document/types.ts";
import { isMark, type MarkKind } from "../core/scene/box-text.ts";
import { GRID, USUAL_SIZES } from "../core/scene/geometry.ts";
import { touchesMark } from "../core/scene/marks/hit.ts";
import { simplified } from "../core/scene/marks/stroke-path.ts";
import type { Editor } from "./store.ts";
import type { ToolId } from "./tools.ts";

/** Tools that make something; the eraser takes away, the others touch no mark. */
export type DrawingTool = Exclude<ToolId, "select" | "hand" | "eraser">;

/** A mark without an id yet. */
export type Draft = Omit<DiagramNode, "id">;

export interface Gesture {
  readonly tool: DrawingTool;
  /** Where the hand has been, in canvas px; at least one. */
  readonly path: readonly Point[];
  /** Shift: squares, circles and steps of 45°. */
  readonly constrained: boolean;
  readonly zoom: number;
}

const COMPONENTS: Readonly<Record<DrawingTool, MarkKind>> = {
  text: "text",
  note: "note",
  rectangle: "rectangle",
  ellipse: "ellipse",
  arrow: "loose-arrow",
  pen: "stroke",
};

/** A press that moves less than this (px on the screen) is a click. */
const CLICK = 4;

/** What the gesture draws. */
export function draftOf(gesture: Gesture): Draft {
  switch (gesture.tool) {
    case "pen":
      return lineDraft("stroke", simplified(gesture.path, 0.8 / gesture.zoom));
    case "arrow":
      return arrowDraft(gesture);
    default:
      return areaDraft(gesture, COMPONENTS[gesture.tool]);
  }
}

const endsOf = ({ path }: Gesture): readonly [Point, Point] => {
  const start = path[0] ?? { x: 0, y: 0 };
  return [start, path.at(-1) ?? start];
};

const isClick = (gesture: Gesture): boolean => {
  const [start, end] = endsOf(gesture);
  return Math.hypot(end.x - start.x, end.y - start.y) * gesture.zoom < CLICK;
};

function arrowDraft(gesture: Gesture): Draft {
  const [start, end] = endsOf(gesture);
  if (isClick(gesture))
    return lineDraft("loose-arrow", [
      start,
      { x: start.x + USUAL_SIZES["loose-arrow"].width, y: start.y },
    ]);
  return lineDraft("loose-arrow", [start, gesture.constrained ? inSteps(start, end) : end]);
}

/** The end in the nearest of eight directions, as far away. */
function inSteps(start: Point, end: Point): Point {
  const angle = Math.round(Math.atan2(end.y - start.y, end.x - start.x) / (Math.PI / 4));
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const [x, y] = [Math.cos((angle * Math.PI) / 4), Math.sin((angle * Math.PI) / 4)];
  return { x: start.x + x * length, y: start.y + y * length };
}

/** A line's place and size are those around its points; a level one is still a little high. */
function lineDraft(component: "stroke" | "loose-arrow", points: readonly Point[]): Draft {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, width] = extent(xs);
  const [top, height] = extent(ys);
  return {
    component,
    label: "",
    position: { x: left, y: top },
    size: { width, height },
    points: points.map(({ x, y }) => ({ x: tenth(x - left), y: tenth(y - top) })),
  };
}

/** Where values begin and how far they reach, at least the least size that a file may hold. */
function extent(values: readonly number[]): readonly [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b));
  const reach = values.reduce((a, b) => Math.max(a, b)) - least;
  const length = Math.max(LIMITS.minSize, reach);
  return [tenth(least - (length - reach) / 2), tenth(length)];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function areaDraft(gesture: Gesture, component: MarkKind): Draft {
  const usual = USUAL_SIZES[component];
  const [start, end] = endsOf(gesture);
  if (isClick(gesture)) return { component, label: "", ...clicked(start, usual, component) };
  const corner = snap(start);
  const reach = { x: snap(end).x - corner.x, y: snap(end).y - corner.y };
  const side = Math.max(Math.abs(reach.x), Math.abs(reach.y));
  const by = gesture.constrained
    ? { x: side * (Math.sign(reach.x) || 1), y: side * (Math.sign(reach.y) || 1) }
    : reach;
  const size = {
    width: Math.max(leastOf(component, usual).width, Math.abs(by.x)),
    height: Math.max(leastOf(component, usual).height, Math.abs(by.y)),
  };
  const position = {
    x: by.x < 0 ? corner.x - size.width : corner.x,
    y: by.y < 0 ? corner.y - size.height : corner.y,
  };
  return { component, label: "", position, size };
}

/** Words begin where the person pressed; all else has its middle there. */
function clicked(at: Point, size: Size, component: MarkKind) {
  const left = component === "text" ? at.x : at.x - size.width / 2;
  return { position: snap({ x: left, y: at.y - size.height / 2 }), size };
}

const leastOf = (component: MarkKind, usual: Size): Size =>
  component === "note" || component === "text"
    ? { ...usual, width: 48 }
    : { width: GRID, height: GRID };

const snap = ({ x, y }: Point): Point => ({
  x: Math.round(x / GRID) * GRID,
  y: Math.round(y / GRID) * GRID,
});

interface AddOptions {
  readonly select?: boolean;
  /** The undo step that it begins, for what is written in it at once. */
  readonly step?: (id: NodeId) => string;
}

/** Put a mark into the document. */
export function addMark(editor: Editor, draft: Draft, { select = true, step }: AddOptions): NodeId {
  const id = newElementId(editor.document(), draft.component);
  const node: DiagramNode = { id, ...draft };
  editor.change((document) => settle(addNodes(document, [node]), new Set([id])), {
    ...(select ? { select: [id] } : {}),
    ...(step ? { step: step(id) } : {}),
  });
  return id;
}

/** How near (px on the screen) the eraser must come. */
const REACH = 6;

/** The marks that the eraser touches on its way; never a component or a boundary, nor what is locked. */
export const touchedMarks = (
  document: Diagram,
  from: Point,
  to: Point,
  zoom: number,
): readonly NodeId[] =>
  document.nodes
    .filter(
      (node) => isMark(node) && node.locked !== true && touchesMark(node, from, to, REACH / zoom),
    )
    .map(({ id }) => id);

/** One undo step. */
export const eraseMarks = (editor: Editor, ids: ReadonlySet<NodeId>): void =>
  editor.change((document) => removeElements(document, ids));
