/** Bands, cards, notes and boundaries as SVG. */
import type { IconSet } from "../catalogue/icon.ts";
import { boundaryPaints, cardPaints } from "./card-paints.ts";
import { BOUNDARY, CARD, CARD_TEXT_X, LANE } from "./geometry.ts";
import type { SceneBox, SceneLane } from "./scene.ts";
import { markSvg } from "./svg-mark.ts";
import { baseline, textLine } from "./svg-text.ts";
import { colour, hueColours, painted, type Theme } from "./tokens.ts";
import { element } from "./xml.ts";

export interface BoxStyle {
  readonly theme: Theme;
  readonly icons: IconSet;
  /** Shapes only, to be seen from far away. */
  readonly plain: boolean;
}

export function laneSvg(lane: SceneLane, { theme, plain }: BoxStyle): string {
  const { x, y } = lane.position;
  const frame = element("rect", {
    x: x + 0.5,
    y: y + 0.5,
    width: Math.max(0, lane.size.width - 1),
    height: Math.max(0, lane.size.height - 1),
    rx: LANE.radius,
    fill: colour("band", theme),
    stroke: colour("line", theme),
  });
  if (plain) return frame;
  const at = { x: x + LANE.paddingX, y: y + LANE.paddingY + baseline(LANE.titleLine, LANE.title) };
  return frame + textLine(lane.name, at, LANE.title, colour("ink-3", theme));
}

export function boxSvg(box: SceneBox, style: BoxStyle): string {
  switch (box.kind) {
    case "card":
      return style.plain ? plainCard(box, style) : card(box, style);
    case "boundary":
      return boundary(box, style);
    default:
      return markSvg(plainPieces(box, style), box.position, style.theme);
  }
}

/** From far away words are not drawn. */
const plainPieces = ({ pieces }: SceneBox, { plain }: BoxStyle) =>
  plain ? pieces.filter(({ kind }) => kind !== "text") : pieces;

const outline = ({ position, size }: SceneBox, inset: number) => ({
  x: position.x + inset,
  y: position.y + inset,
  width: Math.max(0, size.width - 2 * inset),
  height: Math.max(0, size.height - 2 * inset),
});

function plainCard(box: SceneBox, { theme }: BoxStyle): string {
  const { ink, tint } = hueColours(box.hue, theme);
  return element("rect", {
    ...outline(box, 1),
    rx: CARD.radius,
    fill: tint,
    stroke: ink,
    "stroke-width": 2,
  });
}

function card(box: SceneBox, style: BoxStyle): string {
  const { theme } = style;
  const { frame: pen, frameWidth, fill } = cardPaints(box);
  const frame = element("rect", {
    ...outline(box, frameWidth / 2),
    rx: CARD.radius,
    fill: painted(fill, theme),
    stroke: painted(pen, theme),
    "stroke-width": frameWidth,
  });
  const beneath = box.folded === true ? secondCard(box, theme) : "";
  return beneath + frame + tile(box, style) + cardText(box, theme);
}

/** A folded boundary looks like a pile: what it holds lies beneath its card. */
function secondCard(box: SceneBox, theme: Theme): string {
  const { x, y, ...size } = outline(box, CARD.border / 2);
  return element("rect", {
    x: x + CARD.pile,
    y: y + CARD.pile,
    ...size,
    rx: CARD.radius,
    fill: colour("box", theme),
    stroke: colour("line-strong", theme),
    "stroke-width": CARD.border,
  });
}

function tile(box: SceneBox, { theme, icons }: BoxStyle): string {
  const { position, size, icon: name } = box;
  const paints = cardPaints(box);
  const ink = painted(paints.icon, theme);
  const x = position.x + CARD.paddingLeft;
  const y = position.y + (size.height - CARD.tile) / 2;
  const square = element("rect", {
    x,
    y,
    width: CARD.tile,
    height: CARD.tile,
    rx: CARD.tileRadius,
    fill: painted(paints.tile, theme),
  });
  const icon = Object.hasOwn(icons, name) ? icons[name] : undefined;
  if (!icon) return square;
  const inset = (CARD.tile - CARD.icon) / 2;
  const pen = icon.fill
    ? { fill: ink }
    : {
        fill: "none",
        stroke: ink,
        "stroke-width": 2,
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
      };
  const transform = `translate(${x + inset} ${y + inset}) scale(${CARD.icon / 24})`;
  return square + element("path", { transform, d: icon.d, ...pen });
}

function cardText(box: SceneBox, theme: Theme): string {
  const { position, size, title, subtitle } = box;
  const paints = cardPaints(box);
  const x = position.x + CARD_TEXT_X;
  const under = subtitle === "" ? 0 : CARD.subtitleLine;
  const top = position.y + (size.height - title.length * CARD.titleLine - under) / 2;
  const lines = title.map((line, index) => {
    const y = top + index * CARD.titleLine + baseline(CARD.titleLine, CARD.title);
    return textLine(line, { x, y }, CARD.title, painted(paints.title, theme));
  });
  if (subtitle === "") return lines.join("");
  const y = top + title.length * CARD.titleLine + baseline(CARD.subtitleLine, CARD.subtitle);
  return (
    lines.join("") + textLine(subtitle, { x, y }, CARD.subtitle, painted(paints.subtitle, theme))
  );
}

function boundary(box: SceneBox, { theme, plain }: BoxStyle): string {
  const paints = boundaryPaints(box);
  const frame = element("rect", {
    ...outline(box, paints.frameWidth / 2),
    rx: BOUNDARY.radius,
    fill: "none",
    stroke: painted(paints.frame, theme),
    "stroke-width": paints.frameWidth,
    "stroke-dasharray": BOUNDARY.dash.join(" "),
  });
  const name = box.title[0] ?? "";
  if (plain || name === "") return frame;
  const at = {
    x: box.position.x + BOUNDARY.paddingX,
    y: box.position.y + BOUNDARY.paddingY + baseline(BOUNDARY.titleLine, BOUNDARY.title),
  };
  return frame + textLine(name, at, BOUNDARY.title, painted(paints.title, theme));
}
