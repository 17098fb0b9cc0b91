/** Where a mark's words stand, and how large it must be to hold them. */
import type { DiagramNode, Size } from "../../document/types.ts";
import { kindOfBox, type MarkKind } from "../box-text.ts";
import { GRID, LOOSE_TEXT, NOTE, SHAPE, USUAL_SIZES } from "../geometry.ts";
import type { Measure } from "../measure.ts";
import { layWords, type Words, type WordsStyle } from "./words.ts";

/** How a kind of mark holds its words. */
export interface Holder extends WordsStyle {
  readonly paddingX: number;
  readonly paddingY: number;
  /** In the middle of the mark. */
  readonly centred: boolean;
  /** How much of its size is for words: an ellipse has room in its middle only. */
  readonly share: number;
}

const SHAPE_WORDS: Holder = {
  text: SHAPE.text,
  line: SHAPE.line,
  paddingX: SHAPE.padding,
  paddingY: SHAPE.padding,
  centred: true,
  share: 1,
};

const HOLDERS: Partial<Record<MarkKind, Holder>> = {
  note: { ...NOTE, centred: false, share: 1 },
  text: { ...LOOSE_TEXT, centred: false, share: 1 },
  rectangle: SHAPE_WORDS,
  ellipse: { ...SHAPE_WORDS, share: Math.SQRT1_2 },
};

type Labelled = Pick<DiagramNode, "component" | "label" | "size">;

/** How the node holds words; unset for what has none, cards and boundaries among them. */
export function holderOf(node: Pick<DiagramNode, "component">): Holder | undefined {
  const kind = kindOfBox(node);
  return kind === "card" || kind === "boundary" ? undefined : HOLDERS[kind];
}

/** The node's words in lines that fit its width. */
export function markWords({ label, size }: Labelled, holder: Holder, measure: Measure): Words {
  return layWords(label, roomIn(size, holder), holder, measure);
}

const roomIn = ({ width }: Size, { paddingX, share }: Holder): number =>
  width * share - 2 * paddingX;

/** px between the words and the height that holds them. */
export const heightFor = (words: Words, { paddingY, share }: Holder): number =>
  stepped((words.height + 2 * paddingY) / share);

/**
 * The size of the node once it says `label`. A text is as wide as its words up to a limit, all
 * else keeps its width; what was just high enough stays so, and nothing is ever too low.
 */
export function sizeForWords(node: Labelled, label: string, measure: Measure): Size {
  const holder = holderOf(node);
  if (!holder) return node.size;
  const width = node.component === "text" ? textWidth(node, label, measure) : node.size.width;
  const needed = (text: string, wide: number): number =>
    Math.max(
      heightFor(
        markWords({ ...node, label: text, size: { ...node.size, width: wide } }, holder, measure),
        holder,
      ),
      holder.centred ? 0 : leastHeight(node),
    );
  const wasTight = node.size.height <= needed(node.label, node.size.width);
  const height = needed(label, width);
  return { width, height: wasTight ? height : Math.max(height, node.size.height) };
}

const leastHeight = ({ component }: Labelled): number =>
  component === "note" ? NOTE.minHeight : USUAL_SIZES.text.height;

/** A text that a person made wider or narrower than its words stays so. */
function textWidth({ label: before, size }: Labelled, label: string, measure: Measure): number {
  const own = naturalWidth(before, measure);
  const isOwn = before === "" || size.width === own || size.width === USUAL_SIZES.text.width;
  return isOwn ? naturalWidth(label, measure) : size.width;
}

function naturalWidth(label: string, measure: Measure): number {
  const room = LOOSE_TEXT.maxWidth - 2 * LOOSE_TEXT.paddingX;
  const { width } = layWords(label, room, LOOSE_TEXT, measure);
  return Math.max(USUAL_SIZES.text.width, stepped(width + 2 * LOOSE_TEXT.paddingX));
}

const stepped = (length: number): number => Math.ceil(length / GRID) * GRID;
