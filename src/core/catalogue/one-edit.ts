/** Whether a typed word is a known one with a single slip. */

/**
 * One letter too many, too few or wrong, or two changed places, against the word or its beginning:
 * `fetur` is one edit away from `feature`, whose first six letters are `featur`.
 */
export function isOneEditAway(typed: string, word: string): boolean {
  const at = firstDifference(typed, word);
  const rest = typed.slice(at + 1);
  const tail = word.slice(at);
  return (
    tail.slice(1).startsWith(rest) || // a wrong letter
    tail.startsWith(rest) || // one too many
    tail.slice(1).startsWith(typed.slice(at)) || // one too few
    (typed[at] === tail[1] &&
      typed[at + 1] === tail[0] &&
      tail.slice(2).startsWith(typed.slice(at + 2)))
  );
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
