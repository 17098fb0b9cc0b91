/** The legend of a picture as SVG: a sample of every kind of line in it, with its name. */
import { PICTURE } from "./geometry.ts";
import { arrowHead, routePath } from "./route-path.ts";
import type { PlacedEntry } from "./svg-frame.ts";
import { baseline, textLine } from "./svg-text.ts";
import { colour, edgeColour, type Theme } from "./tokens.ts";
import { element } from "./xml.ts";

export const legendSvg = (entries: readonly PlacedEntry[], theme: Theme): string =>
  entries.map((entry) => entrySvg(entry, theme)).join("");

function entrySvg({ entry: { look, text }, x, y }: PlacedEntry, theme: Theme): string {
  const ink = edgeColour(look.family, theme);
  const sample = [
    { x, y },
    { x: x + PICTURE.sample, y },
  ];
  const at = {
    x: x + PICTURE.sample + PICTURE.sampleGap,
    y: y + baseline(0, PICTURE.legend),
  };
  return (
    element("path", {
      d: routePath(sample),
      fill: "none",
      stroke: ink,
      "stroke-width": look.width,
      "stroke-dasharray": look.dash,
    }) +
    element("path", { d: arrowHead(sample), fill: ink }) +
    textLine(text, at, PICTURE.legend, colour("ink-2", theme))
  );
}
