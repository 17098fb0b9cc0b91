/** Asks the browser to keep what is stored when the disk fills up. */
import type { KeyedStore } from "../browser-storage.ts";
import { DAY } from "./shelf.ts";

const ASKED_KEY = "loopboard.persist-asked";
/** Chromium decides by itself, and otherwise for a site that is used more; Firefox asks the person. */
const APART_MS = 30 * DAY;

export interface PersistPorts {
  readonly store: KeyedStore;
  /** `undefined` on an address that is not secure. */
  readonly storage: Partial<Pick<StorageManager, "persist" | "persisted">> | undefined;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Monthly at most, and no more once it is promised. */
export async function askToPersist({ store, storage, now }: PersistPorts): Promise<void> {
  const last = Number(store.get(ASKED_KEY) ?? 0);
  if (Math.abs(now() - last) < APART_MS || (await storage?.persisted?.()) !== false) return;
  // Where that cannot be remembered, it would ask with every visit.
  if (store.set(ASKED_KEY, String(now()))) await storage?.persist?.();
}
