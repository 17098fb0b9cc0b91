/** Which boxes of the drawing that was opened last want a look; gone with the next one. */
import { createStore } from "zustand/vanilla";
import type { Doubt } from "../../core/import/to-diagram.ts";

/** What the boxes were drawn as, so that one that has become something else needs no look. */
export interface OpenDoubt extends Doubt {
  readonly label: string;
  readonly drawnAs: string;
}

export const doubts = createStore<readonly OpenDoubt[]>(() => []);
