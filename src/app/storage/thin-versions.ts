/** Which automatic versions may go: the older they are, the fewer are needed. */
import type { Version } from "../versions.ts";
import { DAY } from "./shelf.ts";

const HOUR = 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** Automatic versions of one design. */
export const MOST_VERSIONS = 60;
/** Characters of all automatic versions of one design. */
export const MOST_CHARACTERS = 8_000_000;

/**
 * The numbers of those to delete. Of the last hour all stay, of the last day one an hour, of the last
 * month one a day, then one a week; the newest always stays, and whatever has a name.
 */
export function superfluous(versions: readonly Version[], now: number): readonly number[] {
  const automatic = versions
    .filter(({ name }) => name === "")
    .toSorted((a, b) => b.number - a.number);
  const periods = new Set<string>();
  let characters = 0;
  let kept = 0;
  return automatic.flatMap(({ number, at, size }) => {
    const period = periodOf(number, at, now);
    characters += size;
    const stays =
      kept === 0 || (!periods.has(period) && kept < MOST_VERSIONS && characters <= MOST_CHARACTERS);
    periods.add(period);
    if (stays) kept += 1;
    else characters -= size;
    return stays ? [] : [number];
  });
}

/** What is younger than the clock was written before the clock was set back, and counts as new. */
function periodOf(number: number, at: number, now: number): string {
  const age = now - at;
  if (age < HOUR) return `each ${number}`;
  if (age < DAY) return `hour ${Math.floor(at / HOUR)}`;
  if (age < 30 * DAY) return `day ${Math.floor(at / DAY)}`;
  return `week ${Math.floor(at / WEEK)}`;
}
