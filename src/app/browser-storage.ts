/** The browser's small stores of strings. Where site data is blocked they hold nothing, and nothing throws. */

export interface KeyedStore {
  get(key: string): string | undefined;
  /** Whether it was kept: the store may be full or blocked. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Blocked site data makes even the property throw, so it is reached through a function every time. */
export function keyedStore(reach: () => Storage): KeyedStore {
  const attempt = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(reach());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => attempt((storage) => storage.getItem(key) ?? undefined, undefined),
    set: (key, value) =>
      attempt((storage) => {
        storage.setItem(key, value);
        return true;
      }, false),
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
    keys: () =>
      attempt(
        (storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ""),
        [],
      ),
  };
}

/** Kept on this device. */
export const deviceStore = keyedStore(() => localStorage);
/** Kept for this tab, over reloads. */
export const tabStore = keyedStore(() => sessionStorage);
