/** Lines, arrow heads and labels as SVG. */
import { EDGE } from "./geometry.ts";
import { arrowHead, drawnLength, routePath } from "./route-path.ts";
import type { Route } from "./router/index.ts";
import { type DashPhase, dashPhase } from "./dash.ts";
import type { SceneLabel } from "./edge-labels.ts";
import type { SceneEdge } from "./scene.ts";
import { baseline, textLine } from "./svg-text.ts";
import { colour, edgeInk, type Theme } from "./tokens.ts";
import { element } from "./xml.ts";

/** Lines are drawn this much stronger where boxes are shapes only and all is scaled down. */
const PLAIN_WIDTH = 1.6;

/** All lines: the pale ones lie under the strong. */
export function edgesSvg(edges: readonly SceneEdge[], theme: Theme, plain: boolean): string {
  const light = edges.filter(({ look }) => look.light);
  const strong = edges.filter(({ look }) => !look.light);
  return [...light, ...strong].map((edge) => edgeSvg(edge, theme, plain)).join("");
}

function edgeSvg({ route, look }: SceneEdge, theme: Theme, plain: boolean): string {
  const ink = edgeInk(look, theme);
  const phase: DashPhase = plain ? {} : dashPhase(route, look.dash);
  const line = element("path", {
    d: routePath(route.points, route.curve, plain ? 0 : undefined),
    fill: "none",
    stroke: ink,
    "stroke-width": plain ? look.width * PLAIN_WIDTH : look.width,
    "stroke-dasharray": plain ? undefined : dashesOf(route, look.dash, phase),
    "stroke-dashoffset": phase.offset,
  });
  const drawn = plain ? line : line + element("path", { d: arrowHead(route.points), fill: ink });
  return look.opacity === 1 ? drawn : element("g", { opacity: look.opacity }, drawn);
}

/** Stretched by hand: not every program knows `pathLength`. */
function dashesOf({ points }: Route, dash: string | undefined, phase: DashPhase) {
  if (dash === undefined || phase.length === undefined) return dash;
  const stretch = drawnLength(points) / phase.length;
  return dash
    .split(" ")
    .map((part) => String(Math.round(Number(part) * stretch * 100) / 100))
    .join(" ");
}

/** The words on the lines, each on a patch of the background. */
export const labelsSvg = (edges: readonly SceneEdge[], theme: Theme): string =>
  edges.map(({ label }) => (label ? labelSvg(label, theme) : "")).join("");

function labelSvg({ text, at, width, height }: SceneLabel, theme: Theme) {
  const patch = element("rect", {
    x: at.x - width / 2,
    y: at.y - height / 2,
    width,
    height,
    rx: height / 2,
    fill: colour("band", theme),
  });
  const line = { x: at.x, y: at.y + baseline(0, EDGE.label) };
  return patch + textLine(text, line, EDGE.label, colour("ink-2", theme), "middle");
}
