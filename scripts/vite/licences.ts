/** `licenses.txt` beside the built page: everything that others wrote and that is passed on with the app, with its terms. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Plugin } from "vite";
import { root } from "../root.mjs";

const LICENCES = "licenses.txt";

/** What reaches the app as data, not as modules, which Vite lists by itself. */
const NOT_MODULES = ["lucide-static", "simple-icons"] as const;

const Package = v.object({ version: v.string(), license: v.string() });

export function licences(): Plugin {
  return {
    name: "loopboard:licences",
    apply: "build",
    enforce: "post",
    config: () => ({ build: { license: { fileName: LICENCES } } }),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const list = bundle[LICENCES];
        if (list?.type !== "asset") throw new Error(`Vite made no ${LICENCES}`);
        list.source = [list.source.toString().trimEnd(), ...NOT_MODULES.map(entry), ""].join(
          "\n\n",
        );
      },
    },
  };
}

/** As Vite writes one. */
function entry(name: string): string {
  const folder = join(root, "node_modules", name);
  const { version, license } = v.parse(
    Package,
    JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
  );
  const file = ["LICENSE", "LICENSE.md"]
    .map((one) => join(folder, one))
    .find((one) => existsSync(one));
  if (file === undefined) throw new Error(`${name} states no licence`);
  return `## ${name} - ${version} (${license})\n\n${readFileSync(file, "utf8").trim()}`;
}
