/** Breaks text into lines no wider than asked: between words, and within a word only where it must. */

/** Text with all its white space made single; characters that no font draws are dropped. */
export const tidyText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")
    .replace(/\s+/gu, " ")
    .trim();

/** Lines of `text`; `width` tells how wide a piece is. Nothing is lost but the space at breaks. */
export function wrap(
  text: string,
  maxWidth: number,
  width: (piece: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of tidyText(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (width(longer) <= maxWidth) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = brokenWord(word, maxWidth, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** One line that fits; what is too long, or has `more` after it, ends in an ellipsis. */
export function shortened(
  line: string,
  maxWidth: number,
  width: (piece: string) => number,
  more = false,
): string {
  if (!more && width(line) <= maxWidth) return line;
  const room = maxWidth - width("…");
  return `${brokenWord(line, room, width)[0] ?? ""}…`;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A word in pieces that fit, at least one grapheme each. */
export function brokenWord(
  word: string,
  maxWidth: number,
  width: (piece: string) => number,
): readonly string[] {
  if (width(word) <= maxWidth) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const more = width(segment);
    if (piece !== "" && used + more > maxWidth) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += segment;
    used += more;
  }
  return piece === "" ? pieces : [...pieces, piece];
}
