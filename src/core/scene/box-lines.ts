/** The lines of text in a box at the size it has. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { DiagramNode, Size } from "../document/types.ts";
import { type BoxText, boxText } from "./box-text.ts";
import { BOUNDARY, CARD, CARD_CHROME, CARD_TEXT_X } from "./geometry.ts";
import type { Measure, TextStyle } from "./measure.ts";
import { shortened, wrap } from "./wrap.ts";

export interface BoxLines {
  readonly title: readonly string[];
  /** One line, empty where there is none. */
  readonly subtitle: string;
  /** Something did not fit and ends in an ellipsis; never so at the size that `boxSize` gives. */
  readonly cut: boolean;
}

/** A box's text in lines that fit its size. */
export const boxLines = (
  node: Parameters<typeof boxText>[0] & Pick<DiagramNode, "size">,
  catalogue: Catalogue,
  measure: Measure,
): BoxLines => linesIn(boxText(node, catalogue), node.size, measure);

/** The lines of a text in a box of that size. */
export function linesIn(text: BoxText, { width, height }: Size, measure: Measure): BoxLines {
  switch (text.kind) {
    case "card": {
      const room = width - CARD_TEXT_X - CARD.paddingRight;
      const under = fitted([text.subtitle], 1, room, CARD.subtitle, measure);
      const subtitle = under.lines[0] ?? "";
      const used = subtitle === "" ? 0 : CARD.subtitleLine;
      const count = Math.floor((height - used) / CARD.titleLine);
      const title = fitted(cardLines(text.title, width, measure), count, room, CARD.title, measure);
      return { title: title.lines, subtitle, cut: title.cut || under.cut };
    }
    case "boundary": {
      const room = width - 2 * BOUNDARY.paddingX;
      const title = fitted([text.title], 1, room, BOUNDARY.title, measure);
      return { title: title.lines, subtitle: "", cut: title.cut };
    }
    default:
      // The words of marks are Markdown; `marks/` lays them out, and is loaded where there are any.
      return { title: [], subtitle: "", cut: false };
  }
}

/** The lines of a card's label at a width of the card. */
export const cardLines = (title: string, width: number, measure: Measure): readonly string[] =>
  wrap(title, width - CARD_CHROME, widthIn(CARD.title, measure));

/** At least one line and at most `count`, each no wider than `room`. */
function fitted(
  lines: readonly string[],
  count: number,
  room: number,
  style: TextStyle,
  measure: Measure,
): { readonly lines: readonly string[]; readonly cut: boolean } {
  const shown = lines.slice(0, Math.max(1, count));
  const missing = shown.length < lines.length;
  const last = shown.length - 1;
  const fitting = shown.map((line, index) =>
    shortened(line, room, widthIn(style, measure), missing && index === last),
  );
  return { lines: fitting, cut: fitting.some((line, index) => line !== lines[index]) };
}

const widthIn =
  (style: TextStyle, measure: Measure) =>
  (text: string): number =>
    measure(text, style);
