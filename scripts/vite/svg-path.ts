/** Turns the simple shapes of SVG, as lucide writes them, into path data. */
import * as v from "valibot";

const Length = v.pipe(v.string(), v.transform(Number), v.number());
const Points = v.string();

/** `fill` is left out: lucide fills nothing but dots, which a line of width 2 covers anyway. */
const shape = <N extends string, E extends v.ObjectEntries>(name: N, entries: E) =>
  v.tuple([v.literal(name), v.object(entries)]);

export const ShapeSchema = v.union([
  shape("path", { d: v.string() }),
  shape("circle", { cx: Length, cy: Length, r: Length }),
  shape("ellipse", { cx: Length, cy: Length, rx: Length, ry: Length }),
  shape("line", { x1: Length, y1: Length, x2: Length, y2: Length }),
  shape("polyline", { points: Points }),
  shape("polygon", { points: Points }),
  shape("rect", {
    x: Length,
    y: Length,
    width: Length,
    height: Length,
    rx: v.exactOptional(Length),
    ry: v.exactOptional(Length),
  }),
]);
export type Shape = v.InferOutput<typeof ShapeSchema>;

/** Path data that draws the same line, and can stand behind other path data. */
export function pathOf([name, at]: Shape): string {
  switch (name) {
    case "path":
      // A relative start would count from where the path before it ended.
      return at.d.startsWith("m") ? `M0 0${at.d}` : at.d;
    case "circle":
      return ellipse(at.cx, at.cy, at.r, at.r);
    case "ellipse":
      return ellipse(at.cx, at.cy, at.rx, at.ry);
    case "line":
      return `M${at.x1} ${at.y1}L${at.x2} ${at.y2}`;
    case "polyline":
      return `M${at.points}`;
    case "polygon":
      return `M${at.points}z`;
    case "rect":
      return rectangle(at);
  }
}

const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;

/** As SVG says: one radius stands for both, and none is more than half of its side. */
function rectangle(at: Extract<Shape, ["rect", unknown]>[1]): string {
  const { x, y, width, height } = at;
  const rx = Math.min(at.rx ?? at.ry ?? 0, width / 2);
  const ry = Math.min(at.ry ?? at.rx ?? 0, height / 2);
  if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + rx} ${y}h${across}${corner(rx, ry)}`,
    `v${down}${corner(-rx, ry)}`,
    `h${-across}${corner(-rx, -ry)}`,
    `v${-down}${corner(rx, -ry)}z`,
  ].join("");
}
