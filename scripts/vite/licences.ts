/** The list of what others wrote and is passed on in a build, with its terms; nothing whose terms would bind the rest. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Plugin } from "vite";
import { root } from "../root.mjs";

/** Ask for their text to be passed on, or for nothing. */
const PERMISSIVE = new Set(
  "MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 OFL-1.1 CC0-1.0".split(" "),
);
/** Bind changes to themselves alone: passed on as they came, in files of their own. */
const UNCHANGED = new Map([
  ["elkjs", "EPL-2.0"],
  ["@resvg/resvg-wasm", "MPL-2.0"],
]);
/** Their packages name no licence, but hold the text of this one. */
const BY_TEXT = new Map([
  ["khroma", "The MIT License (MIT)"],
  ["png-js", "MIT License"],
]);
const LISTED = /^(?=## \S+ - \d)/m;

/** What of a list as Vite writes it may not be passed on, by name and licence. */
export const notPermitted = (list: string): readonly string[] =>
  list
    .split(LISTED)
    .slice(1)
    .flatMap((part) => {
      const [, name = "", terms = ""] = /^## (\S+) - \S+(?: \((.*)\))?$/m.exec(part) ?? [];
      const choices = terms.replaceAll(/[()]/g, "").split(" OR ");
      const isKnown = choices.some((one) => PERMISSIVE.has(one) || UNCHANGED.get(name) === one);
      const text = BY_TEXT.get(name);
      return isKnown || (text !== undefined && part.includes(text)) ? [] : [`${name} (${terms})`];
    });

/** `besides` are packages that reach the build as data, not as modules, which Vite lists by itself. */
export function licences(fileName: string, besides: readonly string[] = []): Plugin {
  return {
    name: "loopboard:licences",
    apply: "build",
    enforce: "post",
    config: () => ({ build: { license: { fileName } } }),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const list = bundle[fileName];
        if (list?.type !== "asset") throw new Error(`Vite made no ${fileName}`);
        const text = [list.source.toString().trimEnd(), ...besides.map(entry), ""].join("\n\n");
        const others = notPermitted(text);
        if (others.length > 0) throw new Error(`May not be passed on: ${others.join(", ")}`);
        list.source = text;
      },
    },
  };
}

const Package = v.object({ version: v.string(), license: v.string() });

/** As Vite writes one. */
function entry(name: string): string {
  const folder = join(root, "node_modules", name);
  const { version, license } = v.parse(
    Package,
    JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
  );
  const names = ["LICENSE", "LICENSE.md"].map((one) => join(folder, one));
  const file = names.find((one) => existsSync(one));
  if (file === undefined) throw new Error(`${name} states no licence`);
  return `## ${name} - ${version} (${license})\n\n${readFileSync(file, "utf8").trim()}`;
}
