/** A module that the build makes out of data files, and makes anew when one of them changes. */
import { relative } from "node:path";
import type { Plugin } from "vite";

interface VirtualModule {
  /** As imported: `virtual:icons`. */
  readonly id: string;
  /** The folders it is made of, relative to the root. */
  readonly folders: readonly string[];
  /** What its default export is, as plain data. Throws to stop the build. */
  make(root: string): unknown;
}

export function virtualModule({ id, folders, make }: VirtualModule): Plugin {
  const resolved = `\0${id}`;
  let root = "";
  return {
    name: `loopboard:${id.replace("virtual:", "")}`,
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (asked) => (asked === id ? resolved : undefined),
    load(asked) {
      if (asked !== resolved) return undefined;
      // Parsing JSON is faster for the browser than reading an object literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make(root)))});`;
    },
    hotUpdate({ file, modules }) {
      const path = relative(root, file);
      if (!folders.some((folder) => path.startsWith(`${folder}/`))) return undefined;
      const made = this.environment.moduleGraph.getModuleById(resolved);
      return made ? [...modules, made] : undefined;
    },
  };
}
