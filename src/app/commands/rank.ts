/** Finding a command by a few letters of its title or of the words it goes by. */

export interface Wanted {
  readonly title: string;
  readonly keywords: readonly string[];
}

/** Those that match every word typed, best first; of equals the order stays. Everything for no words. */
export function ranked<T extends Wanted>(all: readonly T[], words: string): readonly T[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return all
    .flatMap((item) => {
      const marks = wanted.map((word) => markOf(item, word));
      const total = marks.reduce((sum, mark) => sum + mark, 0);
      return marks.includes(0) ? [] : [{ item, total }];
    })
    .toSorted((a, b) => b.total - a.total)
    .map(({ item }) => item);
}

/** A word in the title counts more than one in the keywords; 0 is no match. */
function markOf({ title, keywords }: Wanted, word: string): number {
  const inTitle = likeness(title.toLowerCase(), word);
  const inKeywords = Math.max(0, ...keywords.map((text) => likeness(text.toLowerCase(), word)));
  return Math.max(inTitle, inKeywords / 2);
}

/** How well the letters match: the text's beginning, a word's, anywhere together, or only in order. */
function likeness(text: string, letters: string): number {
  if (text.startsWith(letters)) return 100;
  if (text.includes(` ${letters}`)) return 80;
  if (text.includes(letters)) return 50;
  const span = spanInOrder(text, letters);
  return span === undefined || span > letters.length * MOST_SPREAD
    ? 0
    : 20 - 10 * (1 - letters.length / span);
}

/** Letters further apart than that are there by chance. */
const MOST_SPREAD = 3;

/** How many letters of the text it takes to meet these in order. */
function spanInOrder(text: string, letters: string): number | undefined {
  const start = text.indexOf(letters.charAt(0));
  if (start === -1) return undefined;
  let at = start;
  for (const letter of letters.slice(1)) {
    at = text.indexOf(letter, at + 1);
    if (at === -1) return undefined;
  }
  return at + 1 - start;
}
