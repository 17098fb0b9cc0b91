/**
 * Painting boxes and lines that are seen from far away, in px of the canvas.
 *
 * They look as their elements do (`.far` in the style sheet); what looks the same is one path.
 */
import type { Hue } from "../../../core/catalogue/component.ts";
import type { Family } from "../../../core/catalogue/kinds.ts";
import type { Bounds } from "../../../core/document/bounds.ts";
import type { Point } from "../../../core/document/types.ts";
import { CARD } from "../../../core/scene/geometry.ts";
import { colour, edgeInk, hueColours, type Theme, type Token } from "../../../core/scene/tokens.ts";
import type { FarBox } from "./far-box.ts";

export interface FarLine {
  readonly family: Family;
  readonly hue: Hue | undefined;
  readonly width: number;
  readonly points: readonly Point[];
}

export interface FarPicture {
  readonly lines: readonly FarLine[];
  readonly boxes: readonly FarBox[];
}

export type Pen = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "roundRect"
  | "fill"
  | "stroke"
  | "globalAlpha"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineJoin"
>;

const BORDER = 2;
/** Outside of the border of what is selected. */
const RING = 5;
const HIT = { one: { width: 3, alpha: 0.45 }, now: { width: 4, alpha: 1 } } as const;
const BADGE = { size: 28, border: 4, dx: -18, dy: -10 } as const;
/** Thin lines would fade away. */
const BOLDER = 1.5;

export function paint(pen: Pen, { lines, boxes }: FarPicture, theme: Theme): void {
  pen.lineJoin = "round";
  pen.globalAlpha = 1;
  for (const same of grouped(lines, ({ hue, family }) => hue ?? family))
    paintLines(pen, same, theme);
  for (const same of grouped(boxes, ({ hue, alpha, selected, fresh }) =>
    [hue, alpha, selected, fresh].join(" "),
  ))
    paintBoxes(pen, same, theme);
  for (const same of grouped(boxes, ({ hit, alpha }) => hit && `${hit} ${alpha}`))
    paintHits(pen, same, theme);
  for (const same of grouped(boxes, ({ severity, alpha }) => severity && `${severity} ${alpha}`))
    paintBadges(pen, same, theme);
}

/** What has the same key, in the order in which it first came; what has none is left out. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string | undefined): Iterable<T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups.values();
}

function paintLines(pen: Pen, lines: readonly FarLine[], theme: Theme): void {
  const [first] = lines;
  if (!first) return;
  pen.beginPath();
  for (const { points } of lines) {
    for (const [index, { x, y }] of points.entries()) {
      if (index === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
  }
  pen.lineWidth = first.width * BOLDER;
  pen.strokeStyle = edgeInk(first, theme);
  pen.stroke();
}

function paintBoxes(pen: Pen, boxes: readonly FarBox[], theme: Theme): void {
  const [first] = boxes;
  if (!first) return;
  const { ink, tint } = hueColours(first.hue, theme);
  pen.globalAlpha = first.alpha;
  pen.fillStyle = first.fresh ? colour("accent-soft", theme) : tint;
  outline(pen, boxes, 0);
  pen.fill();
  pen.strokeStyle = first.fresh || first.selected ? colour("accent", theme) : ink;
  pen.lineWidth = first.selected ? BORDER + RING : BORDER;
  outline(pen, boxes, first.selected ? (RING - BORDER) / 2 : -BORDER / 2);
  pen.stroke();
}

/** So much farther out than the boxes themselves. */
function outline(pen: Pen, boxes: readonly Bounds[], by: number): void {
  pen.beginPath();
  for (const { x, y, width, height } of boxes)
    pen.roundRect(x - by, y - by, width + 2 * by, height + 2 * by, CARD.radius + by);
}

function paintHits(pen: Pen, boxes: readonly FarBox[], theme: Theme): void {
  const [first] = boxes;
  const look = first?.hit && HIT[first.hit];
  if (!first || !look) return;
  pen.globalAlpha = first.alpha * look.alpha;
  pen.strokeStyle = colour("warning", theme);
  pen.lineWidth = look.width;
  outline(pen, boxes, look.width / 2);
  pen.stroke();
}

const INKS: Readonly<Record<NonNullable<FarBox["severity"]>, Token>> = {
  error: "error",
  warn: "warning",
  info: "info",
};

/** On the ground's colour, so that they stand off the border. */
function paintBadges(pen: Pen, boxes: readonly FarBox[], theme: Theme): void {
  const [first] = boxes;
  if (!first?.severity) return;
  pen.globalAlpha = first.alpha;
  for (const [inset, paper] of [
    [0, "canvas"],
    [BADGE.border, INKS[first.severity]],
  ] as const) {
    pen.beginPath();
    for (const { x, y, width, severity } of boxes) {
      const corner = { x: x + width + BADGE.dx + inset, y: y + BADGE.dy + inset };
      badge(pen, corner, BADGE.size - 2 * inset, severity);
    }
    pen.fillStyle = colour(paper, theme);
    pen.fill();
  }
}

/** A diamond, a square or a disc. */
function badge(pen: Pen, { x, y }: Point, size: number, severity: FarBox["severity"]): void {
  if (severity !== "error") {
    pen.roundRect(x, y, size, size, severity === "warn" ? BADGE.border : size / 2);
    return;
  }
  const [middle, reach] = [size / 2, size * Math.SQRT1_2];
  pen.moveTo(x + middle, y + middle - reach);
  pen.lineTo(x + middle + reach, y + middle);
  pen.lineTo(x + middle, y + middle + reach);
  pen.lineTo(x + middle - reach, y + middle);
  pen.closePath();
}
