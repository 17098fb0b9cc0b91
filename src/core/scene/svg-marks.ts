/** Marks on a picture: a ring around each box that is meant, a halo under each line. */
import { CARD } from "./geometry.ts";
import { routePath } from "./route-path.ts";
import type { Scene } from "./scene.ts";
import { colour, type Theme } from "./tokens.ts";
import { element } from "./xml.ts";

/** px from the box to the middle of its ring, and the strokes' widths. */
const GAP = 3;
const RING = 2;
const HALO = 9;

/** To be drawn above the lanes and below everything else. */
export function marksSvg(scene: Scene, marked: ReadonlySet<string>, theme: Theme): string {
  const stroke = colour("warning", theme);
  const halos = scene.edges
    .filter(({ id }) => marked.has(id))
    .map(({ route }) =>
      element("path", {
        d: routePath(route.points, route.curve, 0),
        fill: "none",
        stroke,
        "stroke-width": HALO,
        "stroke-opacity": 0.28,
        "stroke-linecap": "round",
      }),
    );
  const rings = scene.boxes
    .filter(({ id }) => marked.has(id))
    .map(({ position, size }) =>
      element("rect", {
        x: position.x - GAP,
        y: position.y - GAP,
        width: size.width + 2 * GAP,
        height: size.height + 2 * GAP,
        rx: CARD.radius + GAP,
        fill: "none",
        stroke,
        "stroke-width": RING,
      }),
    );
  return [...halos, ...rings].join("");
}
