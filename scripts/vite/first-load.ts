/** Keeps all that the first load needs in one chunk: many small ones compress worse and cost requests. */
import type { Plugin } from "vite";

export interface FirstLoad {
  readonly plugin: Plugin;
  /** For the bundler's code splitting. */
  readonly group: { name(id: string): string | null };
}

/** The chunk of the modules that the entry imports at once, directly or by others. */
export function firstLoad(): FirstLoad {
  const first = new Set<string>();
  return {
    plugin: {
      name: "loopboard:first-load",
      apply: "build",
      buildEnd() {
        const imported = (id: string): readonly string[] =>
          this.getModuleInfo(id)?.importedIds ?? [];
        first.clear();
        // The entries themselves stay apart: the page and the manifest name them.
        const entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
        for (const id of entries.flatMap(imported)) first.add(id);
        // A set hands out what is added while it is walked.
        for (const id of first) for (const next of imported(id)) first.add(next);
      },
    },
    group: { name: (id) => (first.has(id) ? "first" : null) },
  };
}
