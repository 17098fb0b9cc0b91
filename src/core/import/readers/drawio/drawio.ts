/** draw.io files: the boxes, texts, containers and arrows of a page as a sketch. */
import type { Point, Size } from "../../../document/types.ts";
import { type Result, success } from "../../../problem.ts";
import type { ForeignDrawing, ForeignEdge } from "../../foreign-drawing.ts";
import { foreignFault } from "../../foreign-fault.ts";
import { textOfHtml, tidyLines } from "../../plain-text.ts";
import { flowInData } from "../../own-flow.ts";
import { isOwnSketch, readOwnSketch } from "../../own-sketch.ts";
import { readSketch } from "../../sketch.ts";
import type { SketchLine, SketchShape } from "../../sketch-shapes.ts";
import { type Cell, cellsOf } from "./cells.ts";
import { openPages, type Page } from "./page.ts";
import { hintOf, kindOf } from "./stencils.ts";

/** What the pages that draw something are called. */
export function drawioPages(source: string): Result<readonly string[]> {
  const pages = openPages(source);
  return pages.ok ? success(pages.value.map(({ name }) => name)) : pages;
}

/** The page at that place among those that draw something. */
export function readDrawio(source: string, at = 0): Result<ForeignDrawing> {
  const pages = openPages(source);
  if (!pages.ok) return pages;
  const page = pages.value[at];
  return page ? readPage(page, pages.value.length - 1) : foreignFault("drawio-empty");
}

function readPage({ name, root }: Page, others: number): Result<ForeignDrawing> {
  const cells = cellsOf(root);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const edges = cells.filter(({ isEdge }) => isEdge);
  const edgeIds = new Set(edges.map(({ id }) => id));
  const vertices = cells.filter((cell) => cell.isVertex && !isHidden(cell, byId));
  const labels = new Map<string, string[]>();
  const shapes: SketchShape[] = [];
  const lines: SketchLine[] = [];
  for (const cell of vertices) {
    const label = labelOf(cell);
    if (cell.parent !== undefined && edgeIds.has(cell.parent)) {
      if (label !== "") labels.set(cell.parent, [...(labels.get(cell.parent) ?? []), label]);
    } else if (BLOCK_ARROW.test(cell.style.get("shape") ?? "")) {
      lines.push(blockArrow(cell, label, byId));
    } else shapes.push(shapeOf(cell, label, byId));
  }
  for (const edge of edges) lines.push(lineOf(edge, labels.get(edge.id) ?? [], byId));
  const title = /^Page-\d+$/.test(name) ? "" : name;
  const read = isOwnSketch(shapes) ? readOwnSketch : readSketch;
  const drawing = read(title, shapes, lines);
  const losses = [...drawing.losses, { code: "otherPages" as const, count: others }];
  return success({ ...drawing, losses });
}

type Cells = ReadonlyMap<string, Cell>;

const BLOCK_ARROW = /^(?:singleArrow|doubleArrow|mxgraph\.arrows2?\.)/;

function isHidden(cell: Cell, cells: Cells): boolean {
  for (const at of chain(cell, cells)) if (at.isHidden) return true;
  return false;
}

/** The cell and what holds it, outward; ends where the parents make a ring. */
function* chain(cell: Cell, cells: Cells): Generator<Cell> {
  const seen = new Set<string>();
  for (let at: Cell | undefined = cell; at && !seen.has(at.id); at = cells.get(at.parent ?? "")) {
    seen.add(at.id);
    yield at;
  }
}

/** Places are told from the corner of what holds a cell. */
function originOf(cell: Cell, cells: Cells): Point {
  let [x, y] = [0, 0];
  for (const at of chain(cell, cells)) {
    if (at.id === cell.id || !at.isVertex) continue;
    x += at.position.x;
    y += at.position.y;
  }
  return { x, y };
}

const moved = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });

function shapeOf(cell: Cell, label: string, cells: Cells): SketchShape {
  const holder = cells.get(cell.parent ?? "");
  const kind = kindOf(cell.style);
  const hint = hintOf(cell.style);
  return {
    id: cell.id,
    label,
    kind,
    ...(hint === undefined ? {} : { hint }),
    position: moved(cell.position, originOf(cell, cells)),
    size: cell.size,
    ...(holder?.isVertex === true && (kind !== "text" || isOurs(cell))
      ? { parent: holder.id }
      : {}),
    ...(cell.own.component === undefined ? {} : { component: cell.own.component }),
    ...(cell.own.group === undefined ? {} : { own: cell.own.group }),
  };
}

const isOurs = ({ own }: Cell): boolean => own.component !== undefined || own.group !== undefined;

function lineOf(edge: Cell, extra: readonly string[], cells: Cells): SketchLine {
  const origin = originOf(edge, cells);
  const place = (point: Point | undefined): Point | undefined => point && moved(point, origin);
  const label = [labelOf(edge), ...extra].filter((text) => text !== "").join(" ");
  const [start, end] = [place(edge.start), place(edge.end)];
  const middle = place(edge.bends[Math.floor(edge.bends.length / 2)]) ?? halfway(start, end);
  return {
    ...(edge.source === undefined ? {} : { from: edge.source }),
    ...(edge.target === undefined ? {} : { to: edge.target }),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(middle ? { middle } : {}),
    label,
    heads: headsOf(edge),
    isDashed: edge.style.get("dashed") === "1",
    ...(edge.own.mode === undefined ? {} : { flow: flowInData(label, edge.own) }),
  };
}

const halfway = (a: Point | undefined, b: Point | undefined): Point | undefined =>
  a && b && { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };

/** An arrow has its head at the end unless the style says otherwise. */
function headsOf({ style }: Cell): ForeignEdge["heads"] {
  const atEnd = (style.get("endArrow") ?? "classic") !== "none";
  const atStart = HEADS.test(style.get("startArrow") ?? "none");
  if (atEnd && atStart) return "both";
  if (atEnd) return "forward";
  return atStart ? "back" : "none";
}

/** Other ends, such as `oval`, are where a line begins. */
const HEADS =
  /^(?:classic|block|open|async|diamondThin|doubleBlock|openThin|classicThin|blockThin)/;

/** A thick arrow that is a shape of its own points from one side to the other. */
function blockArrow(cell: Cell, label: string, cells: Cells): SketchLine {
  const { x, y } = moved(cell.position, originOf(cell, cells));
  const { width, height } = cell.size;
  const ends = sides(cell.style.get("direction") ?? "east", { x, y }, cell.size);
  return {
    ...ends,
    middle: { x: x + width / 2, y: y + height / 2 },
    label,
    heads: cell.style.get("shape") === "doubleArrow" ? "both" : "forward",
    isDashed: false,
  };
}

function sides(
  direction: string,
  { x, y }: Point,
  { width, height }: Size,
): { start: Point; end: Point } {
  const left = { x, y: y + height / 2 };
  const right = { x: x + width, y: y + height / 2 };
  const top = { x: x + width / 2, y };
  const bottom = { x: x + width / 2, y: y + height };
  switch (direction) {
    case "south":
      return { start: top, end: bottom };
    case "north":
      return { start: bottom, end: top };
    case "west":
      return { start: right, end: left };
    default:
      return { start: left, end: right };
  }
}

/** Cells pasted by mistake carry a whole model as their text. */
const PASTED = /^\s*%3CmxGraphModel/;

function labelOf({ value, style }: Cell): string {
  if (PASTED.test(value)) return "";
  return style.get("html") === "1" || /<(?:br|div|b|font|span)\b/i.test(value)
    ? textOfHtml(value)
    : tidyLines(value);
}
