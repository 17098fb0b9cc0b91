/** How good a finished picture is, by the routes that will be drawn: short, straight, few crossings, legible. */
import { type Family, kindOf } from "../catalogue/kinds.ts";
import type { Box } from "../document/grid.ts";
import type { Diagram, DiagramEdge, DiagramNode, Point } from "../document/types.ts";
import { routeEdges } from "../scene/router/index.ts";
import { fitZoom, LEGIBLE } from "./legible.ts";

/** Prices, against 100 px of way. */
const BEND = 0.5;
const CROSSING = 1.5;
/** For two lines that look like one. */
const OVERLAP = 6;
const TOO_CLOSE = 3;
/** For a line that runs outside the bands. */
const OUTSIDE = 5;
/** For an edge inside a band that leads to the left, against the way in which the band is read. */
const BACKWARD = 2;
/** For each whole step of zoom that the size of the picture costs, and for each below what is legible. */
const SMALL = 200;
const ILLEGIBLE = 800;
/** Lines of operations are drawn light and disturb less. */
const LIGHT = 0.5;

/** The price of a picture; lower is better. Says nothing of one document against another. */
export function priceOf(document: Diagram): number {
  const routes = routeEdges(document);
  const at = new Map(document.nodes.map((node) => [node.id, node]));
  const frame = frameOf(document);
  const zoom = fitZoom(frame.size);
  let price = SMALL * (1 - zoom) + ILLEGIBLE * Math.max(0, LEGIBLE - zoom);
  const steps: Step[] = [];
  for (const edge of document.edges) {
    const points = routes.get(edge.id)?.points ?? [];
    const weight = familyOf(edge) === "operations" ? LIGHT : 1;
    const own = stepsOf(edge, points, weight);
    price += weight * BEND * Math.max(0, own.length - 1);
    if (leadsBack(edge, at.get(edge.source), at.get(edge.target))) price += weight * BACKWARD;
    if (points.some((point) => !isInside(point, frame))) price += OUTSIDE;
    for (const { from, to } of own) price += (weight * (to - from)) / 100;
    steps.push(...own);
  }
  return price + crossingPrice(steps) + overlapPrice(steps);
}

/** A response is meant to run back. */
function leadsBack({ kind }: DiagramEdge, source?: DiagramNode, target?: DiagramNode): boolean {
  if (!source || !target || kind === "response" || source.lane !== target.lane) return false;
  return target.position.x + target.size.width < source.position.x;
}

/** A straight part of a route: at `at` across, from `from` to `to` along. */
interface Step {
  readonly edge: DiagramEdge;
  readonly weight: number;
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function stepsOf(edge: DiagramEdge, points: readonly Point[], weight: number): readonly Step[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    const horizontal = start.y === end.y;
    const [a, b] = horizontal ? [start.x, end.x] : [start.y, end.y];
    return {
      edge,
      weight,
      horizontal,
      at: horizontal ? start.y : start.x,
      from: Math.min(a, b),
      to: Math.max(a, b),
    };
  });
}

function crossingPrice(steps: readonly Step[]): number {
  const across = steps.filter(({ horizontal }) => horizontal);
  const down = steps.filter(({ horizontal }) => !horizontal);
  let price = 0;
  for (const a of across) {
    for (const b of down) {
      if (a.from < b.at && b.at < a.to && b.from < a.at && a.at < b.to) {
        price += CROSSING * Math.min(a.weight, b.weight);
      }
    }
  }
  return price;
}

function overlapPrice(steps: readonly Step[]): number {
  const sorted = steps.toSorted((a, b) => a.at - b.at);
  let price = 0;
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      if (b.at - a.at >= TOO_CLOSE) break;
      const along = Math.min(a.to, b.to) - Math.max(a.from, b.from);
      if (a.horizontal === b.horizontal && along > 0 && !mayShare(a.edge, b.edge)) price += OVERLAP;
    }
  }
  return price;
}

/** As the router has it: one source or one target, and one family. */
const mayShare = (a: DiagramEdge, b: DiagramEdge): boolean =>
  familyOf(a) === familyOf(b) && (a.source === b.source || a.target === b.target);

const familyOf = ({ kind }: DiagramEdge): Family | undefined =>
  kind === undefined ? undefined : kindOf(kind).family;

/** The rectangle around all bands and boxes. */
function frameOf({ lanes, nodes }: Diagram): Box {
  const boxes = [...lanes, ...nodes];
  const left = Math.min(...boxes.map(({ position }) => position.x));
  const top = Math.min(...boxes.map(({ position }) => position.y));
  const right = Math.max(...boxes.map(({ position, size }) => position.x + size.width));
  const bottom = Math.max(...boxes.map(({ position, size }) => position.y + size.height));
  return { position: { x: left, y: top }, size: { width: right - left, height: bottom - top } };
}

const isInside = ({ x, y }: Point, { position, size }: Box): boolean =>
  position.x <= x &&
  x <= position.x + size.width &&
  position.y <= y &&
  y <= position.y + size.height;
