/** How an edge is drawn: family for the colour, mode for the dash, light for operations. */
import type { Hue } from "../catalogue/component.ts";
import { type Family, findKind, type Mode } from "../catalogue/kinds.ts";
import type { DiagramEdge } from "../document/types.ts";
import { EDGE } from "./geometry.ts";

export interface EdgeLook {
  readonly family: Family;
  readonly mode: Mode;
  /** Thin and pale. */
  readonly light: boolean;
  /** Stroke width in px. */
  readonly width: number;
  /** As in `stroke-dasharray`; unset for a solid line. */
  readonly dash: string | undefined;
  /** The person's own colour, in place of that of the family. */
  readonly hue: Hue | undefined;
  /** Below 1 only where the person wants it faint. */
  readonly opacity: number;
}

/** How much thicker a line is that matters most, and how much of a faint one is seen. */
const STRONG = 1.8;
const FAINT = 0.5;

/** The look of an edge; one without a kind is drawn as data that flows at once. */
export function edgeLook({
  kind,
  mode,
  colour,
  emphasis,
}: Pick<DiagramEdge, "kind" | "mode" | "colour" | "emphasis">): EdgeLook {
  const known = kind === undefined ? undefined : findKind(kind);
  const family = known?.family ?? "data";
  const shown = mode ?? known?.mode ?? "sync";
  const light = family === "operations";
  const dash = EDGE.dash[shown].join(" ");
  return {
    family,
    mode: shown,
    light,
    width: (light ? EDGE.light : EDGE.strong) * (emphasis === "strong" ? STRONG : 1),
    dash: dash === "" ? undefined : dash,
    hue: colour,
    opacity: emphasis === "faint" ? FAINT : 1,
  };
}
