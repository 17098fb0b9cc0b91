/** The colours and pens of a mark, by its own colour and emphasis. Words keep AA contrast in all of them. */
import type { DiagramNode } from "../../document/types.ts";
import { kindOfBox } from "../box-text.ts";
import { PEN, SHAPE } from "../geometry.ts";
import type { Paint } from "../tokens.ts";

export interface Paints {
  /** The frame, or the line of a stroke. */
  readonly frame: Paint;
  readonly frameWidth: number;
  /** Beneath the words. */
  readonly fill: Paint | undefined;
  readonly words: Paint;
}

type Look = Pick<DiagramNode, "component" | "colour" | "emphasis">;

export function paintsOf(node: Look): Paints {
  switch (kindOfBox(node)) {
    case "note":
      return paperPaints(node);
    case "text":
      return textPaints(node);
    case "rectangle":
    case "ellipse":
      return { ...inkPaints(node, SHAPE.pen), fill: shapeFill(node) };
    default:
      return inkPaints(node, PEN.width);
  }
}

/** How much thicker or thinner the pen is. */
const PENS = { strong: 2, faint: 0.6 } as const;

const thick = (width: number, { emphasis }: Look): number =>
  emphasis === undefined ? width : width * PENS[emphasis];

function inkOf({ colour, emphasis }: Look, usual: Paint): Paint {
  if (colour) return `hue-${colour}`;
  return emphasis === "faint" ? "ink-3" : usual;
}

const inkPaints = (look: Look, width: number): Paints => ({
  frame: inkOf(look, "ink-2"),
  frameWidth: thick(width, look),
  fill: undefined,
  words: look.emphasis === "faint" ? "ink-2" : "ink",
});

const shapeFill = ({ colour, emphasis }: Look): Paint | undefined =>
  colour && emphasis !== "faint" ? `hue-${colour}-tint` : undefined;

function paperPaints(look: Look): Paints {
  const { colour, emphasis } = look;
  const tinted: Paint = colour ? `hue-${colour}-tint` : "note";
  const bare = { strong: "ink-2", faint: "line-strong", usual: "note-line" } as const;
  return {
    frame: colour ? `hue-${colour}` : bare[emphasis ?? "usual"],
    frameWidth: emphasis === "strong" ? 2.5 : 1.25,
    fill: emphasis === "faint" ? "box" : tinted,
    words: emphasis === "faint" ? "ink-2" : "ink",
  };
}

function textPaints({ colour, emphasis }: Look): Paints {
  const marker: Paint = colour ? `hue-${colour}-tint` : "accent-soft";
  const ink: Paint = colour && emphasis !== "strong" ? `hue-${colour}` : "ink";
  return {
    frame: ink,
    frameWidth: 0,
    fill: emphasis === "strong" ? marker : undefined,
    words: emphasis === "faint" ? "ink-3" : ink,
  };
}
