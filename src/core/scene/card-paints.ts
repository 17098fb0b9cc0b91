/** The colours and pens of cards and boundaries, by the person's colour and emphasis; the style sheet of the canvas says the same. */
import type { Hue } from "../catalogue/component.ts";
import type { Emphasis } from "../document/types.ts";
import { BOUNDARY, CARD } from "./geometry.ts";
import type { Paint } from "./tokens.ts";

interface Look {
  readonly hue: Hue;
  readonly colour: Hue | undefined;
  readonly emphasis: Emphasis | undefined;
}

export interface CardPaints {
  readonly frame: Paint;
  readonly frameWidth: number;
  readonly fill: Paint;
  readonly title: Paint;
  readonly subtitle: Paint;
  readonly tile: Paint;
  readonly icon: Paint;
}

/** Faint words stay readable: they pass AA on what is beneath them. */
export function cardPaints({ hue, colour, emphasis }: Look): CardPaints {
  const ink: Paint = `hue-${hue}`;
  const usual: CardPaints = {
    frame: colour ? ink : "line-strong",
    frameWidth: CARD.border,
    fill: "box",
    title: "ink",
    subtitle: "ink-3",
    tile: `hue-${hue}-tint`,
    icon: ink,
  };
  if (emphasis === "strong") {
    const loud = { frame: ink, frameWidth: CARD.strongBorder, fill: usual.tile } as const;
    return { ...usual, ...loud, subtitle: "ink-2", tile: "box" };
  }
  if (emphasis !== "faint") return usual;
  const frame = colour ? ink : "line";
  return { ...usual, frame, fill: "band", title: "ink-3", icon: "ink-3" };
}

export function boundaryPaints({ hue, colour, emphasis }: Look) {
  const ink: Paint = colour ? `hue-${hue}` : "ink-3";
  const title: Paint = colour ? ink : "ink-2";
  return {
    frame: ink,
    frameWidth: emphasis === "strong" ? BOUNDARY.strongPen : BOUNDARY.pen,
    title: emphasis === "faint" ? "ink-3" : title,
  } as const;
}
