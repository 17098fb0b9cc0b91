/** A window for code that was written for a browser: happy-dom's, lent while it runs. */
import type { Window } from "happy-dom";

/** One for all: what was loaded with it keeps to it. */
let lent: Promise<Window> | undefined;

/** Runs `work` with a `window`; afterwards there is none, as before. One at a time. */
export async function withWindow<T>(work: () => Promise<T>): Promise<T> {
  if ("window" in globalThis) return await work();
  lent ??= import("happy-dom").then((dom) => new dom.Window());
  const window = await lent;
  const names = { window, document: window.document } as const;
  Object.assign(globalThis, names);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(names)) Reflect.deleteProperty(globalThis, name);
  }
}
