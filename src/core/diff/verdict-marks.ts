/** How a verdict is marked on a picture: its colour, its stroke and its sign, so that colour is never alone. */
import type { Box } from "../document/grid.ts";
import type { Point } from "../document/types.ts";
import { CARD } from "../scene/geometry.ts";
import { alongLine, routePath } from "../scene/route-path.ts";
import type { SceneEdge } from "../scene/scene.ts";
import { colour, type Theme, type Token } from "../scene/tokens.ts";
import { element } from "../scene/xml.ts";
import type { Verdict } from "./summary.ts";

interface Pen {
  readonly token: Token;
  readonly dash?: string;
  /** px from the box to the middle of its ring: what was removed is seen around what replaced it. */
  readonly gap: number;
  /** The sign, drawn about (0, 0) in a disc of radius 8. */
  readonly sign: string;
}

const PENS: Readonly<Record<Verdict, Pen>> = {
  added: { token: "good", gap: 3.5, sign: "M-4 0H4M0-4V4" },
  removed: { token: "error", gap: 7, dash: "6 4", sign: "M-4 0H4" },
  changed: {
    token: "warning",
    gap: 3.5,
    sign: "M-4.4-.6C-3-3.4-1.2-3.2 0-1.8S3-.2 4.4-2.6M-4.4 3C-3 .2-1.2.4 0 1.8S3 3.4 4.4 1",
  },
  moved: {
    token: "warning",
    gap: 3.5,
    dash: "2 3",
    sign: "M-4.6 0H4.6M-2.6-2.2L-4.8 0L-2.6 2.2M2.6-2.2L4.8 0L2.6 2.2",
  },
};

const STROKE = 2;
const HALO = 8;
const DISC = 8;

export interface MarkStyle {
  readonly theme: Theme;
  /** How much larger the signs are than usual, to be read where all of a large design is shown. */
  readonly scale: number;
}

/** A ring around a box or a band, with its sign on the upper left corner. */
export function ringSvg({ position, size }: Box, verdict: Verdict, style: MarkStyle): string {
  const { token, gap, dash } = PENS[verdict];
  const at = { x: position.x - gap, y: position.y - gap };
  const ring = element("rect", {
    ...at,
    width: size.width + 2 * gap,
    height: size.height + 2 * gap,
    rx: CARD.radius + gap,
    fill: "none",
    stroke: colour(token, style.theme),
    "stroke-width": STROKE,
    "stroke-dasharray": dash,
  });
  // Removed and added at one place: each sign on a corner of its own.
  const corner = verdict === "removed" ? { x: at.x + size.width + 2 * gap, y: at.y } : at;
  return ring + signSvg(corner, verdict, style);
}

/** A halo along a line, the line itself where it was removed, and the sign a little after its start. */
export function wireSvg({ route }: SceneEdge, verdict: Verdict, style: MarkStyle): string {
  const { token, dash } = PENS[verdict];
  const isGone = verdict === "removed";
  const halo = element("path", {
    d: routePath(route.points, route.curve, 0),
    fill: "none",
    stroke: colour(token, style.theme),
    "stroke-width": isGone ? STROKE : HALO,
    "stroke-opacity": isGone ? undefined : 0.3,
    "stroke-dasharray": isGone ? dash : undefined,
    "stroke-linecap": "round",
  });
  const at = pointAlong(alongLine(route.points, route.curve), 1 / 3);
  return at ? halo + signSvg(at, verdict, style) : halo;
}

function signSvg({ x, y }: Point, verdict: Verdict, style: MarkStyle): string {
  const { token, sign } = PENS[verdict];
  const ground = colour("panel", style.theme);
  const disc = element("circle", {
    r: DISC,
    fill: colour(token, style.theme),
    stroke: ground,
    "stroke-width": 1.5,
  });
  const pen = element("path", {
    d: sign,
    fill: "none",
    stroke: ground,
    "stroke-width": 1.8,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
  const place = `translate(${round(x)} ${round(y)}) scale(${round(style.scale)})`;
  return element("g", { transform: place }, disc + pen);
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The point after that share of the way. */
function pointAlong(points: readonly Point[], share: number): Point | undefined {
  const legs = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  let left = legs.reduce((sum, { length }) => sum + length, 0) * share;
  for (const { from, to, length } of legs) {
    if (left <= length) {
      const part = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= length;
  }
  return points.at(-1);
}
