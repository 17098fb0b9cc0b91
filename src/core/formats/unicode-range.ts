/** Which characters a part of a font is for, told as CSS has it: `U+0000-00FF,U+0131`. */

type Span = readonly [from: number, to: number];

/** Whether the range has the character of that code point. */
export type Covers = (point: number) => boolean;

export function readRange(range: string): Covers {
  const spans = range.split(",").map((span): Span => {
    const [from = "", to = from] = span.trim().replace("U+", "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
  return (point) => spans.some(([from, to]) => point >= from && point <= to);
}

/** Those with a character of the text, in order. */
export function forText<T extends { readonly range: string }>(
  fonts: readonly T[],
  text: string,
): readonly T[] {
  const points = pointsOf(text);
  return fonts.filter(({ range }) => points.some(readRange(range)));
}

/** The code points of the text, each once. The markup of a large drawing has a million letters, nearly all of them ASCII. */
function pointsOf(text: string): readonly number[] {
  const isKnown = new Uint8Array(ASCII);
  const points = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < ASCII && isKnown[unit] === 1) continue;
    isKnown[unit] = 1;
    points.add(text.codePointAt(at) ?? unit);
  }
  return [...points];
}

const ASCII = 128;
