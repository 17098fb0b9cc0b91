/** A loose mark as pieces: paper, words, shapes, strokes, arrows and pictures. */
import type { DiagramNode, Point, Size } from "../../document/types.ts";
import { kindOfBox } from "../box-text.ts";
import { NOTE, PEN, SHAPE } from "../geometry.ts";
import type { Measure } from "../measure.ts";
import { heightFor, holderOf, markWords } from "./mark-words.ts";
import { paintsOf } from "./paints.ts";
import type { Piece } from "./piece.ts";
import { round, smoothPath } from "./stroke-path.ts";
import { textPieces } from "./text-pieces.ts";

/** The pieces, the lowest first; and whether there are words that do not fit. */
export interface MarkPieces {
  readonly pieces: readonly Piece[];
  readonly lines: readonly string[];
  readonly cut: boolean;
}

/** What the node looks like; `plain` leaves its words out, to be seen from far away. */
export function markPieces(node: DiagramNode, measure: Measure, plain = false): MarkPieces {
  const body = bodyOf(node);
  const holder = plain ? undefined : holderOf(node);
  if (!holder || node.label.trim() === "") return { pieces: body, lines: [], cut: false };
  const words = markWords(node, holder, measure);
  const cut = heightFor(words, holder) > node.size.height;
  const text = textPieces(node, { words, holder, cut });
  const lines = words.lines.map(({ runs }) => runs.map((run) => run.text).join(""));
  return { pieces: [...body, ...text], lines, cut };
}

function bodyOf(node: DiagramNode): readonly Piece[] {
  switch (kindOfBox(node)) {
    case "note":
      return paper(node);
    case "text":
      return marker(node);
    case "rectangle":
      return [{ ...frameOf(node), d: roundedRect(inset(node)) }];
    case "ellipse":
      return [{ ...frameOf(node), d: ellipse(inset(node)) }];
    case "stroke":
      return [{ ...penOf(node), d: smoothPath(pointsOf(node)) }];
    case "loose-arrow":
      return arrow(node);
    case "image":
      return picture(node);
    case "card":
    case "boundary":
      return [];
  }
}

interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

const frameOf = (node: DiagramNode) => {
  const { frame, fill, frameWidth } = paintsOf(node);
  return { kind: "path", stroke: frame, width: frameWidth, ...(fill ? { fill } : {}) } as const;
};

/** Inside its size by half of the pen. */
function inset(node: DiagramNode): Rect {
  const by = paintsOf(node).frameWidth / 2;
  const { width, height } = node.size;
  return { x: by, y: by, width: width - 2 * by, height: height - 2 * by };
}

function roundedRect({ x, y, width, height }: Rect, radius: number = SHAPE.radius): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  return `M${x + r} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}H${x + r}Q${x} ${bottom} ${x} ${bottom - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;
}

function ellipse({ x, y, width, height }: Rect): string {
  const [rx, ry] = [width / 2, height / 2];
  return `M${x} ${y + ry}A${rx} ${ry} 0 1 1 ${x + width} ${y + ry}A${rx} ${ry} 0 1 1 ${x} ${y + ry}Z`;
}

/** Paper with a folded corner. */
function paper(node: DiagramNode): readonly Piece[] {
  const { x, y, width, height } = inset(node);
  const fold = Math.min(NOTE.fold, width / 2, height / 2);
  const r = Math.min(NOTE.radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  const { fill: _none, ...pen } = frameOf(node);
  return [
    {
      ...frameOf(node),
      d: `M${x + r} ${y}H${right - fold}L${right} ${y + fold}V${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}H${x + r}Q${x} ${bottom} ${x} ${bottom - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`,
    },
    { ...pen, d: `M${right - fold} ${y}V${y + fold}H${right}` },
  ];
}

/** Words that matter stand on a stroke of the highlighter. */
function marker(node: DiagramNode): readonly Piece[] {
  const { fill } = paintsOf(node);
  if (!fill) return [];
  return [{ kind: "path", d: roundedRect({ x: 0, y: 0, ...node.size }, 4), fill }];
}

const penOf = (node: DiagramNode) => {
  const { frame, frameWidth } = paintsOf(node);
  return { kind: "path", stroke: frame, width: frameWidth } as const;
};

/** An open head: what is filled means something. */
function arrow(node: DiagramNode): readonly Piece[] {
  const points = pointsOf(node);
  const tip = points.at(-1);
  if (!tip) return [];
  const [back, side] = [PEN.head.length, PEN.head.width / 2];
  // Where the line comes from at the head's own distance, not its last tiny piece.
  const from =
    points.findLast(({ x, y }) => Math.hypot(tip.x - x, tip.y - y) >= back) ?? points[0] ?? tip;
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const wing = (way: 1 | -1) =>
    `${round(tip.x - dx * back - dy * side * way)} ${round(tip.y - dy * back + dx * side * way)}`;
  const head = `M${wing(1)}L${round(tip.x)} ${round(tip.y)}L${wing(-1)}`;
  const pen = penOf(node);
  return [
    { ...pen, d: smoothPath(points) },
    { ...pen, d: head },
  ];
}

/** Its own points; a wave or a level line for one from the palette. */
export function pointsOf({ component, points, size }: DiagramNode): readonly Point[] {
  if (points && points.length > 0) return points;
  const { width, height } = size;
  if (component === "loose-arrow") {
    return [
      { x: 0, y: height / 2 },
      { x: width, y: height / 2 },
    ];
  }
  return [0, 1, 2, 3, 4].map((step) => ({
    x: (width * step) / 4,
    y: height / 2 + Math.sin((step * Math.PI) / 2) * height * 0.4,
  }));
}

function picture(node: DiagramNode): readonly Piece[] {
  const { size, image, emphasis } = node;
  const frame = { ...penOf(node), d: roundedRect(inset(node), 2) } as const;
  if (image === undefined) return [{ ...frame, dash: "5 4" }];
  const opacity = emphasis === "faint" ? FAINT_PICTURE : 1;
  const drawn = { kind: "image", href: image, ...size, opacity } as const;
  return emphasis === "strong" || node.colour ? [drawn, frame] : [drawn];
}

const FAINT_PICTURE = 0.55;
