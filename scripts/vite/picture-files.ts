/** Serves `virtual:picture-files`: where the command line finds what it draws pictures with, beside its bundle or in the packages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import * as v from "valibot";

const ID = "virtual:picture-files";
const WEIGHTS = [400, 500, 600] as const;
const require = createRequire(import.meta.url);

/** The plugin; the tests and the command line's build need it. */
export function pictureFiles(): Plugin {
  let isBuilt = false;
  let isForNode = false;
  return {
    name: "loopboard:picture-files",
    // Before Vite, to which every file is one of a server's.
    enforce: "pre",
    configResolved: (config) => {
      isBuilt = config.command === "build";
      isForNode = config.build.ssr !== false;
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const place = (specifier: string): string => {
        const path = require.resolve(specifier);
        if (!isBuilt) return JSON.stringify(pathToFileURL(path).href);
        const name = specifier.replace(/^.*\/(?:LICENSE$)?/, "") || "inter-license.txt";
        const file = this.emitFile({ type: "asset", name, source: readFileSync(path) });
        return `import.meta.ROLLUP_FILE_URL_${file}`;
      };
      // What is not bundled as code is not in the list of licences.
      if (isBuilt) place("@fontsource/inter/LICENSE");
      return moduleOf(place);
    },
    resolveFileUrl({ fileName, chunkId }) {
      if (!isForNode) return undefined;
      const path = posix.relative(posix.dirname(chunkId), fileName);
      return `new URL(${JSON.stringify(path)}, import.meta.url).href`;
    },
  };
}

/** The module's text; `place` gives the expression for the address of a file. */
function moduleOf(place: (specifier: string) => string): string {
  const subsets = Object.entries(readRanges()).map(([subset, range]) => ({
    range,
    variable: `@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`,
    fixed: WEIGHTS.map((weight) => `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`),
  }));
  const written = subsets.map(
    ({ range, variable, fixed }) =>
      `{ range: ${JSON.stringify(range)}, variable: ${place(variable)}, fixed: [${fixed.map(place).join(", ")}] }`,
  );
  return [
    `export const resvg = ${place("@resvg/resvg-wasm/index_bg.wasm")};`,
    `export const inter = [${written.join(",\n")}];`,
  ].join("\n");
}

/** The part for plain English first: it is what other parts stand in for. */
function readRanges(): Readonly<Record<string, string>> {
  const path = require.resolve("@fontsource-variable/inter/unicode.json");
  const json: unknown = JSON.parse(readFileSync(path, "utf8"));
  const { latin, ...others } = v.parse(v.objectWithRest({ latin: v.string() }, v.string()), json);
  return { latin, ...others };
}
