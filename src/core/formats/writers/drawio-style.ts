/** draw.io's style strings: shape and colours by component, dashes by mode. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Mode } from "../../catalogue/kinds.ts";
import type { DiagramNode } from "../../document/types.ts";
import { edgeLook } from "../../scene/edge-look.ts";
import { LANE } from "../../scene/geometry.ts";
import { colour, edgeInk, hueColours } from "../../scene/tokens.ts";
import type { PlannedEdge } from "./graph-plan.ts";
import { outlineOf, type Outline } from "./outline.ts";

/** Lengths and colours; a part without a value is said by its name alone. */
const styleOf = (parts: Readonly<Record<string, string | number>>): string =>
  Object.entries(parts)
    .map(([name, value]) => (value === "" ? `${name};` : `${name}=${value};`))
    .join("");

const TEXT = { html: 1, whiteSpace: "wrap", fontFamily: "Inter" } as const;
const ink = colour("ink", "light");

export const laneStyle = (): string =>
  styleOf({
    swimlane: "",
    ...TEXT,
    startSize: LANE.titleLine + 2 * LANE.paddingY,
    collapsible: 0,
    rounded: 1,
    arcSize: 4,
    align: "left",
    spacingLeft: LANE.paddingX,
    fontSize: LANE.title.size,
    fontStyle: 1,
    fillColor: colour("band", "light"),
    swimlaneFillColor: colour("band", "light"),
    strokeColor: colour("line-strong", "light"),
    fontColor: colour("ink-2", "light"),
    swimlaneLine: 0,
  });

export const boundaryStyle = ({ colour: own }: DiagramNode): string =>
  styleOf({
    rounded: 1,
    arcSize: 4,
    ...TEXT,
    container: 1,
    collapsible: 0,
    dashed: 1,
    verticalAlign: "top",
    align: "left",
    spacingLeft: 8,
    fontStyle: 1,
    fillColor: "none",
    strokeColor: own ? hueColours(own, "light").ink : colour("ink-3", "light"),
    fontColor: ink,
  });

const SHAPES: Readonly<Record<Outline, Readonly<Record<string, string | number>>>> = {
  box: { rounded: 1 },
  store: { shape: "cylinder3", boundedLbl: 1, backgroundOutline: 1, size: 6 },
  queue: { shape: "process", size: 0.04, rounded: 1 },
  person: { rounded: 1, arcSize: 50 },
  decision: { rhombus: "" },
  note: { shape: "note", size: 12, align: "left", spacingLeft: 8 },
};

export function boxStyle(node: DiagramNode, catalogue: Catalogue): string {
  if (node.component === "text") {
    const plain = { text: "", ...TEXT, align: "left", fillColor: "none", strokeColor: "none" };
    return styleOf({ ...plain, fontColor: ink });
  }
  const hue = node.colour ?? catalogue.find(node.component)?.hue ?? "grey";
  const colours = hueColours(hue, "light");
  const isNote = node.component === "note" && node.colour === undefined;
  return styleOf({
    ...(node.component === "ellipse" ? { ellipse: "" } : SHAPES[outlineOf(node, catalogue)]),
    ...TEXT,
    fontSize: 13,
    fontColor: ink,
    fillColor: isNote ? colour("note", "light") : colours.tint,
    strokeColor: isNote ? colour("note-line", "light") : colours.ink,
    ...(node.emphasis === "strong" ? { strokeWidth: 2, fontStyle: 1 } : {}),
    ...(node.emphasis === "faint" ? { opacity: 60 } : {}),
  });
}

const DASHES: Readonly<Record<Mode, Readonly<Record<string, string | number>>>> = {
  sync: {},
  async: { dashed: 1, dashPattern: "1 3" },
  batch: { dashed: 1, dashPattern: "6 4" },
};

export function edgeStyle({ edge, mode }: PlannedEdge): string {
  const look = edgeLook(edge);
  const bent = { edgeStyle: "orthogonalEdgeStyle", rounded: 1 };
  const curved = { edgeStyle: "orthogonalEdgeStyle", curved: 1 };
  return styleOf({
    ...(edge.style === "straight" ? {} : bent),
    ...(edge.style === "curved" ? curved : {}),
    html: 1,
    fontFamily: "Inter",
    endArrow: "block",
    endSize: 4,
    strokeColor: edgeInk(look, "light"),
    strokeWidth: look.width,
    fontSize: 11,
    fontColor: colour("ink-2", "light"),
    labelBackgroundColor: colour("panel", "light"),
    ...DASHES[mode],
    ...(look.opacity < 1 ? { opacity: look.opacity * 100 } : {}),
  });
}
