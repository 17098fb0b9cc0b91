/** Keeps the company's own palettes, rules and severities, and tells the editor and the review when they change. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { t } from "../../core/messages/index.ts";
import { type Result, success } from "../../core/problem.ts";
import type { KeyedStore } from "../browser-storage.ts";
import { type HouseFile, storedHouse, storeHouse, withPalettes } from "./house-files.ts";

export interface House {
  readonly files: StoreApi<readonly HouseFile[]>;
  /** The built-in catalogue with the own palettes. */
  catalogue(): Catalogue;
  /**
   * Take a file in, in place of one of the same name. Gives what to tell the person; `undefined` for
   * a file that is none of these.
   */
  take(file: File): Promise<Result<string> | undefined>;
  remove(name: string): void;
}

export function createHouse(builtIn: Catalogue, store: KeyedStore): House {
  const files = createStore<readonly HouseFile[]>(() => storedHouse(store));
  const set = (next: readonly HouseFile[]): boolean => {
    const kept = storeHouse(store, next);
    files.setState(next, true);
    return kept;
  };
  return {
    files,
    catalogue: () => withPalettes(builtIn, files.getState()),
    async take(file) {
      if (!file.name.endsWith(".json")) return undefined;
      const { readHouseFile } = await import("./read-house.ts");
      const others = files.getState().filter(({ name }) => name !== file.name);
      const read = readHouseFile(file.name, await file.text(), builtIn, others);
      if (!read?.ok) return read;
      const kept = set([...others, read.value]);
      return success(t(kept ? "house.added" : "house.notKept", { name: file.name }));
    },
    remove: (gone) => void set(files.getState().filter(({ name }) => name !== gone)),
  };
}
