/** Ids as codes: most follow from what they name, or from the id before. */

/** Codes below are those of the stems; then these, then the first stem with a number. */
const NEXT = 3;
const IN_FULL = 4;
const HIGHEST = 1_000_000;

/** What an id may be made from: a component's id, or those of both ends; three at most. */
export type Stems = readonly string[];

/** What tells an id. */
export interface IdCode {
  readonly code: number;
  /** In full, where nothing else tells it. */
  readonly text?: string;
}

export function codeOfId(id: string, stems: Stems, before: string | undefined): IdCode {
  const stem = stems.indexOf(id);
  if (stem >= 0) return { code: stem };
  if (before !== undefined && id === nextOf(before)) return { code: NEXT };
  const [first = ""] = stems;
  const number = id.startsWith(`${first}-`) ? numberIn(id.slice(first.length + 1)) : undefined;
  return number === undefined ? { code: IN_FULL, text: id } : { code: IN_FULL + 1 + number };
}

/** The id again; `text` is asked for one that was told in full. */
export function idOfCode(
  code: number,
  stems: Stems,
  before: string | undefined,
  text: () => string,
): string {
  const [first = ""] = stems;
  if (code < NEXT) return stems[code] ?? first;
  if (code === NEXT) return (before === undefined ? undefined : nextOf(before)) ?? first;
  return code === IN_FULL ? text() : `${first}-${code - IN_FULL - 1}`;
}

/** What stands between the ends in most edges' ids, as in `a-to-b`. */
export function usualJoiner(
  edges: readonly { readonly id: string; readonly source: string }[],
): string {
  const counts = new Map<string, number>();
  for (const { id, source } of edges) {
    const from = id.startsWith(source) ? source : withoutEnd(source);
    const found = id.startsWith(from) ? JOINER.exec(id.slice(from.length))?.[0] : undefined;
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? "-";
}

const JOINER = /^[^\p{L}\p{N}]{1,3}(?:to[^\p{L}\p{N}]{1,3})?/u;

/** Whole ends; else what both share said once, as copies of a drawing in one document have it. */
export const edgeStems = (source: string, target: string, joiner: string): Stems => [
  `${source}${joiner}${target}`,
  `${source}${joiner}${withoutStart(target)}`,
  `${withoutEnd(source)}${joiner}${target}`,
];

const withoutStart = (id: string): string => id.replace(/^[\p{L}\p{N}]*[^\p{L}\p{N}]/u, "");
const withoutEnd = (id: string): string => id.replace(/[^\p{L}\p{N}][\p{L}\p{N}]*$/u, "");

/** The same id with the number at its end one higher. */
function nextOf(id: string): string | undefined {
  const digits = /\d{1,6}$/.exec(id)?.[0] ?? "";
  const number = numberIn(digits);
  return number === undefined ? undefined : `${id.slice(0, -digits.length)}${number + 1}`;
}

/** The number that is written so and no other way. */
function numberIn(digits: string): number | undefined {
  const number = Number(digits);
  const isPlain = Number.isInteger(number) && number >= 0 && number < HIGHEST;
  return isPlain && String(number) === digits ? number : undefined;
}
