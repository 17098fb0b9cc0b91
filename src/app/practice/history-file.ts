/** The history of interviews as a file to keep: everything but the drawings. */
import type { Kept } from "../../core/practice/stored.ts";

const HISTORY_FORMAT = "loopboard-practice";

/** JSON that reads well; oldest first, with times as people write them. */
export function historyFile(list: readonly Kept[]): string {
  const interviews = list.toReversed().map(({ session, result }) => {
    const { since: _, design: _design, startedAt, end, ...said } = session;
    return {
      ...said,
      startedAt: new Date(startedAt).toISOString(),
      ...(end && { end: { ...end, at: new Date(end.at).toISOString() } }),
      ...(result && { result }),
    };
  });
  return `${JSON.stringify({ format: HISTORY_FORMAT, version: 1, interviews }, undefined, 2)}\n`;
}
