/** Excalidraw's elements, with every field that its own files have. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Mode } from "../../catalogue/kinds.ts";
import type { Box } from "../../document/grid.ts";
import type { DiagramNode, Lane, Point } from "../../document/types.ts";
import { edgeLook } from "../../scene/edge-look.ts";
import type { Measure } from "../../scene/measure.ts";
import { colour, edgeInk, hueColours } from "../../scene/tokens.ts";
import type { PlannedEdge } from "./graph-plan.ts";
import { outlineOf } from "./outline.ts";

export type Data = Readonly<Record<string, unknown>>;

export interface Element extends Data {
  readonly id: string;
  readonly type: string;
  readonly boundElements: readonly { readonly type: "text" | "arrow"; readonly id: string }[];
}

/** Pictures by their id. */
export type Files = Map<string, Data>;

const INK = colour("ink", "light");

function elementAt(id: string, type: string, { position, size }: Box, rest: Data = {}): Element {
  return {
    id,
    type,
    x: position.x,
    y: position.y,
    width: size.width,
    height: size.height,
    angle: 0,
    strokeColor: INK,
    backgroundColor: "transparent",
    fillStyle: "solid",
    strokeWidth: 1,
    strokeStyle: "solid",
    roughness: 0,
    opacity: 100,
    groupIds: [],
    frameId: null,
    roundness: null,
    version: 1,
    isDeleted: false,
    updated: 1,
    link: null,
    locked: false,
    ...rest,
    boundElements: [],
  };
}

export const frameElement = (id: string, lane: Lane, name: string): Element =>
  elementAt(id, "frame", lane, { name, customData: { loopboard: "lane" } });

interface Shape {
  readonly id: string;
  readonly node: DiagramNode;
  readonly frameId: string | null;
  readonly data: Data;
  readonly arrows: readonly string[];
}

const withArrows = (element: Element, arrows: readonly string[]): Element => ({
  ...element,
  boundElements: arrows.map((id) => ({ type: "arrow", id })),
});

export function shapeElement(
  { id, node, frameId, data, arrows }: Shape,
  catalogue: Catalogue,
): Element {
  const isBoundary = node.component === "boundary";
  const outline = outlineOf(node, catalogue);
  const hue = node.colour ?? catalogue.find(node.component)?.hue ?? "grey";
  const { ink, tint } = hueColours(hue, "light");
  const type = SHAPES.get(node.component === "ellipse" ? "ellipse" : outline) ?? "rectangle";
  const look = {
    strokeColor: isBoundary ? colour("ink-3", "light") : ink,
    backgroundColor: isBoundary ? "transparent" : tint,
    strokeStyle: isBoundary ? "dashed" : "solid",
    strokeWidth: node.emphasis === "strong" ? 2 : 1,
    opacity: node.emphasis === "faint" ? 60 : 100,
    roundness: { type: 3 },
  };
  return withArrows(elementAt(id, type, node, { ...look, frameId, customData: data }), arrows);
}

const SHAPES: ReadonlyMap<string, string> = new Map([
  ["ellipse", "ellipse"],
  ["decision", "diamond"],
]);

const FONT = { fontFamily: 2, lineHeight: 1.25, autoResize: true } as const;

const clean = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");

interface Loose extends Shape {
  readonly says: string;
}

/** Words on the bare canvas. */
export function textElement({ id, node, says, frameId, data, arrows }: Loose): Element {
  const text = clean(says);
  const words = {
    text,
    originalText: text,
    fontSize: 14,
    ...FONT,
    textAlign: "left",
    verticalAlign: "top",
  };
  return withArrows(
    elementAt(id, "text", node, { ...words, containerId: null, frameId, customData: data }),
    arrows,
  );
}

interface BoundWords {
  /** The box or arrow that they are bound to. */
  readonly holder: string;
  readonly says: string;
  readonly at: Box;
  /** At the top, as the name of what is inside. */
  readonly isTitle?: boolean;
  readonly frameId?: string | null;
  readonly fontSize?: number;
}

/** Words in a box or on an arrow; none where there are none. Excalidraw breaks them anew when it opens the file. */
export function boundText(
  {
    holder,
    says,
    at: { position, size },
    isTitle = false,
    frameId = null,
    fontSize = 13,
  }: BoundWords,
  measure: Measure,
): Element | undefined {
  const text = clean(says);
  if (text.trim() === "") return undefined;
  const lines = text.split("\n");
  const widest = Math.max(...lines.map((line) => measure(line, { size: fontSize, weight: 400 })));
  const width = Math.min(widest, Math.max(8, size.width - 10));
  const height = lines.length * fontSize * FONT.lineHeight;
  const top = isTitle ? position.y + 5 : position.y + (size.height - height) / 2;
  const place = {
    position: { x: position.x + (size.width - width) / 2, y: top },
    size: { width, height },
  };
  return elementAt(`${holder}t`, "text", place, {
    text,
    originalText: text,
    fontSize,
    ...FONT,
    textAlign: isTitle ? "left" : "center",
    verticalAlign: isTitle ? "top" : "middle",
    containerId: holder,
    frameId,
  });
}

const STROKES: Readonly<Record<Mode, string>> = { sync: "solid", async: "dotted", batch: "dashed" };

export function arrowElement(
  { id, edge, source, target, mode }: PlannedEdge,
  points: readonly Point[],
  data: Data,
): Element {
  const look = edgeLook(edge);
  const end = (elementId: string) => ({ elementId, focus: 0, gap: 1 });
  return elementAt(id, "arrow", boxOf(points), {
    ...pathOf(points),
    strokeColor: edgeInk(look, "light"),
    strokeStyle: STROKES[mode],
    opacity: look.opacity * 100,
    startBinding: end(source),
    endBinding: end(target),
    startArrowhead: null,
    endArrowhead: "triangle",
    elbowed: false,
    customData: data,
  });
}

/** A stroke of the pen, or an arrow that means nothing to the review. */
export function lineElement(id: string, node: DiagramNode, points: readonly Point[]): Element {
  const isStroke = node.component === "stroke";
  const placed = points.map(({ x, y }) => ({ x: x + node.position.x, y: y + node.position.y }));
  const shared = {
    ...pathOf(placed),
    strokeColor: node.colour ? hueColours(node.colour, "light").ink : INK,
    strokeWidth: 2,
    customData: { loopboard: "box", component: node.component },
  };
  return isStroke
    ? elementAt(id, "freedraw", boxOf(placed), { ...shared, pressures: [], simulatePressure: true })
    : elementAt(id, "arrow", boxOf(placed), {
        ...shared,
        startBinding: null,
        endBinding: null,
        startArrowhead: null,
        endArrowhead: "arrow",
      });
}

/** Points are told from the first one, which is where the element stands. */
function pathOf(points: readonly Point[]): Data {
  const [first = { x: 0, y: 0 }] = points;
  return {
    x: first.x,
    y: first.y,
    points: points.map(({ x, y }) => [x - first.x, y - first.y]),
    lastCommittedPoint: null,
  };
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    position: { x, y },
    size: { width: Math.max(...xs) - x, height: Math.max(...ys) - y },
  };
}

export function imageElement(
  id: string,
  node: DiagramNode,
  dataURL: string,
  files: Files,
): Element {
  const mimeType = /^data:([^;]+);/.exec(dataURL)?.[1] ?? "image/png";
  files.set(id, { id, mimeType, dataURL, created: 1 });
  return elementAt(id, "image", node, {
    fileId: id,
    status: "saved",
    scale: [1, 1],
    customData: { loopboard: "box", component: "image" },
  });
}
