/** For tests: a browser with its stores, and pages in its tabs. Nothing is saved but by a flush. */
import "fake-indexeddb/auto";
import { setTitle } from "../../core/document/edit.ts";
import { type Diagram, emptyDiagram } from "../../core/document/types.ts";
import { keyedStore } from "../browser-storage.ts";
import { connect } from "./database.ts";
import { createRescue } from "./rescue.ts";
import { createShelf } from "./shelf.ts";
import { createWorkspace } from "./workspace.ts";

let ids = 0;
const newId = (): string => {
  ids += 1;
  return `id-${ids}`;
};

/** One browser: a database and the stores of strings, over all of its tabs. */
export function browser() {
  const shelf = createShelf({ connection: connect(newId()), now: () => ids, newId });
  const strings = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return strings.size;
    },
    key: (at) => [...strings.keys()][at] ?? null,
    getItem: (key) => strings.get(key) ?? null,
    setItem: (key, value) => void strings.set(key, value),
    removeItem: (key) => void strings.delete(key),
    clear: () => strings.clear(),
  };
  return { shelf, strings, rescue: createRescue(keyedStore(() => storage)) };
}

/** A page in a tab; `memory` is the tab's own and outlives the page. */
export function page(
  { shelf, rescue }: Omit<ReturnType<typeof browser>, "strings">,
  memory = new Map<string, string>(),
) {
  let document = emptyDiagram("Untitled");
  let asked = 0;
  const listeners = new Set<() => void>();
  const put = (next: Diagram): void => {
    document = next;
    for (const changed of listeners) changed();
  };
  const workspace = createWorkspace({
    shelf,
    rescue,
    newId,
    editor: {
      document: () => document,
      subscribe: (changed) => {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
      change: (edit) => put(edit(document)),
      open: put,
    },
    tab: { get: () => memory.get("open"), set: (id) => void memory.set("open", id) },
    after: () => () => undefined,
    askToPersist: () => {
      asked += 1;
    },
  });
  return {
    workspace,
    memory,
    editor: { change: (edit: (diagram: Diagram) => Diagram): void => put(edit(document)) },
    title: () => document.title,
    document: () => document,
    retitle: (title: string): void => put(setTitle(document, title)),
    asked: () => asked,
  };
}
