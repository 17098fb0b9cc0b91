/** For how many more days a deleted design can be restored. */
import { DAY, RESTORABLE_MS } from "./shelf.ts";

/** Both in ms since 1970. A clock that was set back grants no more than the whole time. */
export const daysLeft = (deletedAt: number, now: number): number =>
  Math.max(0, Math.ceil((RESTORABLE_MS - Math.max(0, now - deletedAt)) / DAY));
