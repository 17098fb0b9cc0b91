/** What a person may have meant: known names near to one that does not exist. */

/** Longer text is no slip of the pen. */
const MOST_LETTERS = 60;
const MOST = 3;

/**
 * Up to three of the known names, nearest first: those a few letters away, then those that share a
 * word (`no-monitor` is near `no-monitoring` and `no-drift-monitor`). Empty where none is near.
 */
export function nearOnes(typed: string, known: Iterable<string>): readonly string[] {
  const asked = typed.toLowerCase();
  if (asked === "" || asked.length > MOST_LETTERS) return [];
  return [...known]
    .map((name) => ({ name, rank: rankOf(asked, name) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Steps between the two; a shared word counts as far, but not too far. */
function rankOf(asked: string, name: string): number {
  const distance = distanceBetween(asked, name);
  if (distance <= Math.max(1, Math.floor(asked.length / 4))) return distance;
  const words = asked.split("-").filter((word) => word.length > 2);
  const shared = words.filter((word) => name.split("-").some((other) => other.startsWith(word)));
  return shared.length > 0 ? 100 * (words.length - shared.length) + distance : Infinity;
}

/** Levenshtein's distance: letters added, left out or changed. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (let to = 0; to < b.length; to += 1) {
      const change = (row[to] ?? 0) + (letter === b[to] ? 0 : 1);
      next.push(Math.min(change, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
