/** When to remind a person that their designs are in this browser alone: seldom, and only where it matters. */
import type { KeyedStore } from "../browser-storage.ts";
import { DAY, type Shelf } from "./shelf.ts";

const REMINDED_KEY = "loopboard.reminded";
const BACKED_UP_KEY = "loopboard.backed-up";
const APART_MS = 7 * DAY;
/** Designs of that many boxes, or as old as that, are work that nobody wants to do again. */
const MANY_BOXES = 25;
const OLD_MS = 4 * DAY;

export interface RemindPorts {
  readonly shelf: Pick<Shelf, "list">;
  readonly store: KeyedStore;
  /** Whether the browser promised to keep what is stored. */
  persisted(): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Whether now is the time; it is not again for a week. */
export async function isTimeToRemind({
  shelf,
  store,
  persisted,
  now,
}: RemindPorts): Promise<boolean> {
  const time = now();
  // A clock set back counts as time gone by, too.
  const longSince = (key: string): boolean =>
    Math.abs(time - Number(store.get(key) ?? 0)) >= APART_MS;
  if (!longSince(REMINDED_KEY) || !longSince(BACKED_UP_KEY) || (await persisted())) return false;
  const listed = await shelf.list();
  const backedUp = Number(store.get(BACKED_UP_KEY) ?? 0);
  const matters = (listed.ok ? listed.value : []).some(
    ({ nodes, savedAt }) =>
      savedAt > backedUp && (nodes >= MANY_BOXES || (nodes > 0 && time - savedAt >= OLD_MS)),
  );
  // Where that cannot be remembered, the notice would come back with every visit.
  return matters && store.set(REMINDED_KEY, String(time));
}

export function noteBackup(store: KeyedStore, time: number): void {
  store.set(BACKED_UP_KEY, String(time));
}
