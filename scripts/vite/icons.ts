/** Serves `virtual:icons`: the glyph of every icon that the palettes name, as one path each. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import * as v from "valibot";
import type { Catalogue } from "../../src/core/catalogue/catalogue.ts";
import type { Icon, IconSet } from "../../src/core/catalogue/icon.ts";
import { OWN_ICONS } from "../../src/core/catalogue/own-icons.ts";
import { readPalettes } from "./json-folder.ts";
import { pathOf, type Shape, ShapeSchema } from "./svg-path.ts";
import { virtualModule } from "./virtual-module.ts";

const require = createRequire(import.meta.url);

/** The plugin; the app build, the tests and the command line's build all need it. */
export const icons = (): Plugin =>
  virtualModule({
    id: "virtual:icons",
    folders: ["palettes"],
    make: (root) => iconsOf(readPalettes(root)),
  });

/** Throws for a name that none of the three sets has. */
export function iconsOf(catalogue: Catalogue): IconSet {
  const lucide = readLucide();
  return Object.fromEntries(
    catalogue.components.map(({ id, icon }) => {
      const found = findIcon(icon, lucide);
      if (!found) throw new Error(`Component "${id}" has the icon "${icon}", and there is none.`);
      return [icon, found];
    }),
  );
}

type Lucide = ReadonlyMap<string, readonly Shape[]>;

const own = new Map(Object.entries(OWN_ICONS));

function findIcon(name: string, lucide: Lucide): Icon | undefined {
  const [set, glyph = ""] = name.split(":");
  if (set === "brand") return iconOf(readBrand(glyph), true);
  if (set === "own") return iconOf(own.get(glyph), false);
  if (set === "lucide") return iconOf(lucide.get(glyph)?.map(pathOf).join(""), false);
  return undefined;
}

const iconOf = (d: string | undefined, fill: boolean): Icon | undefined =>
  d === undefined ? undefined : { d, fill };

function readLucide(): Lucide {
  const text = readFileSync(require.resolve("lucide-static/icon-nodes.json"), "utf8");
  return new Map(
    Object.entries(v.parse(v.record(v.string(), v.array(ShapeSchema)), JSON.parse(text))),
  );
}

/** The path of simple-icons' mark; each of its files holds exactly one. */
function readBrand(slug: string): string | undefined {
  try {
    const svg = readFileSync(require.resolve(`simple-icons/icons/${slug}.svg`), "utf8");
    return / d="([^"]+)"/.exec(svg)?.[1];
  } catch {
    return undefined;
  }
}
