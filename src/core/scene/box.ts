/** How big a box must be to hold its text; with the text and its lines, all that others need to draw one. */
import type { Size } from "../document/types.ts";
import { cardLines } from "./box-lines.ts";
import type { BoxText } from "./box-text.ts";
import { CARD, CARD_CHROME, GRID, USUAL_SIZES } from "./geometry.ts";
import type { Measure } from "./measure.ts";

export { type BoxLines, boxLines } from "./box-lines.ts";
export { type BoxKind, type BoxText, boxText, isMark, kindOfBox } from "./box-text.ts";

/** The size that holds the text: a card grows in steps of the grid and is never cut; a mark starts at its usual size. */
export function boxSize(text: BoxText, measure: Measure): Size {
  switch (text.kind) {
    case "card":
      return cardSize(text, measure);
    default:
      return USUAL_SIZES[text.kind];
  }
}

function cardSize({ title, subtitle }: BoxText, measure: Measure): Size {
  const under = measure(subtitle, CARD.subtitle);
  const titleWidth = measure(title, CARD.title);
  const least = Math.max(CARD.minWidth, stepped(under + CARD_CHROME));
  const oneLine = Math.max(least, stepped(titleWidth + CARD_CHROME));
  const width = oneLine <= CARD.maxWidth ? oneLine : widthOfTwoLines(title, least, measure);
  const lines = cardLines(title, width, measure).length;
  const content = lines * CARD.titleLine + (subtitle === "" ? 0 : CARD.subtitleLine);
  return { width, height: Math.max(CARD.height, stepped(content + 2 * CARD.paddingY)) };
}

/** The narrowest step in which two lines suffice, which also makes them about equally long. */
function widthOfTwoLines(title: string, least: number, measure: Measure): number {
  const words = title.split(" ").map((word) => measure(word, CARD.title));
  const whole = stepped(Math.max(...words) + CARD_CHROME);
  for (let width = Math.max(least, whole); width < CARD.widest; width += GRID) {
    if (cardLines(title, width, measure).length <= 2) return width;
  }
  return Math.max(least, CARD.widest);
}

const stepped = (length: number): number => Math.ceil(length / GRID) * GRID;
