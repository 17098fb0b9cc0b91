/** Bands, cards, notes and boundaries as SVG. */
import type { IconSet } from "../catalogue/icon.ts";
import { BOUNDARY, CARD, CARD_TEXT_X, LANE, NOTE } from "./geometry.ts";
import type { SceneBox, SceneLane } from "./scene.ts";
import { baseline, textLine } from "./svg-text.ts";
import { colour, hueColours, type Theme } from "./tokens.ts";
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
    case "note":
      return note(box, style);
    case "boundary":
      return boundary(box, style);
  }
}

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
  const frame = element("rect", {
    ...outline(box, CARD.border / 2),
    rx: CARD.radius,
    fill: colour("box", theme),
    stroke: colour("line-strong", theme),
    "stroke-width": CARD.border,
  });
  return frame + tile(box, style) + cardText(box, theme);
}

function tile({ position, size, hue, icon: name }: SceneBox, { theme, icons }: BoxStyle): string {
  const { ink, tint } = hueColours(hue, theme);
  const x = position.x + CARD.paddingLeft;
  const y = position.y + (size.height - CARD.tile) / 2;
  const square = element("rect", {
    x,
    y,
    width: CARD.tile,
    height: CARD.tile,
    rx: CARD.tileRadius,
    fill: tint,
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

function cardText({ position, size, title, subtitle }: SceneBox, theme: Theme): string {
  const x = position.x + CARD_TEXT_X;
  const under = subtitle === "" ? 0 : CARD.subtitleLine;
  const top = position.y + (size.height - title.length * CARD.titleLine - under) / 2;
  const lines = title.map((line, index) => {
    const y = top + index * CARD.titleLine + baseline(CARD.titleLine, CARD.title);
    return textLine(line, { x, y }, CARD.title, colour("ink", theme));
  });
  if (subtitle === "") return lines.join("");
  const y = top + title.length * CARD.titleLine + baseline(CARD.subtitleLine, CARD.subtitle);
  return lines.join("") + textLine(subtitle, { x, y }, CARD.subtitle, colour("ink-3", theme));
}

/** Paper with a folded corner. */
function note(box: SceneBox, { theme, plain }: BoxStyle): string {
  const { x, y, width, height } = outline(box, 0.5);
  const fold = Math.min(NOTE.fold, width / 2, height / 2);
  const r = Math.min(NOTE.radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  const paper = element("path", {
    d: `M${x + r} ${y}H${right - fold}L${right} ${y + fold}V${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}H${x + r}Q${x} ${bottom} ${x} ${bottom - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`,
    fill: colour("note", theme),
    stroke: colour("note-line", theme),
  });
  const corner = element("path", {
    d: `M${right - fold} ${y}V${y + fold}H${right}`,
    fill: "none",
    stroke: colour("note-line", theme),
  });
  if (plain) return paper;
  const lines = box.title.map((line, index) => {
    const top = box.position.y + NOTE.paddingY + index * NOTE.line;
    const at = { x: box.position.x + NOTE.paddingX, y: top + baseline(NOTE.line, NOTE.text) };
    return line === "" ? "" : textLine(line, at, NOTE.text, colour("ink-2", theme));
  });
  return paper + corner + lines.join("");
}

function boundary(box: SceneBox, { theme, plain }: BoxStyle): string {
  const frame = element("rect", {
    ...outline(box, 0.75),
    rx: BOUNDARY.radius,
    fill: "none",
    stroke: colour("ink-3", theme),
    "stroke-width": 1.5,
    "stroke-dasharray": BOUNDARY.dash.join(" "),
  });
  const name = box.title[0] ?? "";
  if (plain || name === "") return frame;
  const at = {
    x: box.position.x + BOUNDARY.paddingX,
    y: box.position.y + BOUNDARY.paddingY + baseline(BOUNDARY.titleLine, BOUNDARY.title),
  };
  return frame + textLine(name, at, BOUNDARY.title, colour("ink-2", theme));
}
