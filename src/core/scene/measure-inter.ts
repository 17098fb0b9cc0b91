/** Measures text in Inter by adding up advance widths, so that app, command line and tests agree without a DOM. */
import type { Measure } from "./measure.ts";

/** Advance widths in font units; served by the build as `virtual:font-metrics`. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** First code point and count of each run of characters that the font has. */
  readonly ranges: readonly (readonly [first: number, count: number])[];
  /** Width at weight 400, in the order of the runs. */
  readonly regular: readonly number[];
  /** What weight 600 adds to it; weights between are linear. */
  readonly toSemibold: readonly number[];
}

/** Kerning is left out, and browsers round glyphs to sub-pixels. */
const ALLOWANCE = 1.02;

/** A `Measure` from the font's widths; characters that Inter lacks count by their script. */
export function measureWith(metrics: FontMetrics): Measure {
  const indexOf = indexByCodePoint(metrics);
  return (text, { size, weight }) => {
    const bold = (weight - 400) / 200;
    let units = 0;
    let before = "";
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      const joins = joinsEmoji(before, character);
      // Two letters make a flag; a third begins the next.
      before = joins && FLAG.test(character) ? "" : character;
      if (joins) continue;
      const index = indexOf.get(point);
      units +=
        index === undefined
          ? fallbackEm(character, point) * metrics.unitsPerEm
          : (metrics.regular[index] ?? 0) + bold * (metrics.toSemibold[index] ?? 0);
    }
    return (units / metrics.unitsPerEm) * size * ALLOWANCE;
  };
}

function indexByCodePoint({ ranges }: FontMetrics): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  for (const [first, count] of ranges) {
    for (let point = first; point < first + count; point += 1) index.set(point, index.size);
  }
  return index;
}

const FLAG = /\p{Regional_Indicator}/u;
const SKIN = /\p{Emoji_Modifier}/u;
const JOINER = "\u200d";

/** Whether it is drawn in one sign with what is before it: families, skin tones, flags. */
const joinsEmoji = (before: string, character: string): boolean =>
  before === JOINER
    ? EMOJI.test(character)
    : character.length > 1 &&
      ((FLAG.test(before) && FLAG.test(character)) || (EMOJI.test(before) && SKIN.test(character)));

const INVISIBLE = /[\p{Mark}\p{Cc}\p{Cf}]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;

/** Width in em of a character that Inter lacks; the system's font draws it. */
function fallbackEm(character: string, point: number): number {
  if (INVISIBLE.test(character)) return 0;
  if (EMOJI.test(character)) return 1.3;
  if (WIDE.test(character) || isFullwidth(point)) return 1;
  return 0.6;
}

/** CJK punctuation and the fullwidth forms, which carry no script of their own. */
const isFullwidth = (point: number): boolean =>
  (point >= 0x3000 && point <= 0x303f) || (point >= 0xff01 && point <= 0xff60);
