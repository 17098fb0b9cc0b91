/**
 * What a page leaves behind when it goes while something is unsaved, for the next page to save.
 *
 * Chromium drops IndexedDB writes that begin in `pagehide` on a reload or a navigation, a committed
 * one too; `localStorage` is written before the page goes. So it holds the last second's work.
 */
import * as v from "valibot";
import { parseDiagram } from "../../core/document/parse.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import type { Diagram } from "../../core/document/types.ts";
import type { KeyedStore } from "../browser-storage.ts";
import type { SaveTarget } from "./shelf.ts";

const PREFIX = "loopboard.rescue.";

export interface Rescued {
  readonly target: SaveTarget;
  readonly diagram: Diagram;
}

export interface Rescue {
  put(target: SaveTarget, diagram: Diagram): void;
  /** What pages left behind that is still readable. It stays until it is cleared. */
  found(): readonly Rescued[];
  /** Forgets what the tab `writer` left behind. */
  clear(writer: string): void;
}

const schema = v.object({
  id: v.string(),
  revision: v.number(),
  writer: v.string(),
  text: v.string(),
});

/** A store that is full or blocked rescues nothing; what was saved before stays as it was. */
export const createRescue = (store: KeyedStore): Rescue => ({
  put: (target, diagram) => {
    store.set(
      PREFIX + target.writer,
      JSON.stringify({ ...target, text: serializeDiagram(diagram) }),
    );
  },
  found: () =>
    store
      .keys()
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => readRescued(store.get(key)) ?? []),
  clear: (writer) => store.remove(PREFIX + writer),
});

function readRescued(text: string | undefined): Rescued | undefined {
  const record = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!record.success) return undefined;
  const { text: document, ...target } = record.output;
  const diagram = parseDiagram(document);
  return diagram.ok ? { target, diagram: diagram.value } : undefined;
}
