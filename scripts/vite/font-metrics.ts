/** Serves `virtual:font-metrics`: how wide Inter's characters are, read from the font files at build time. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";
import type { Plugin } from "vite";
import type { FontMetrics } from "../../src/core/scene/measure-inter.ts";

const ID = "virtual:font-metrics";
const SUBSETS = ["latin", "latin-ext", "cyrillic", "greek"] as const;
const require = createRequire(import.meta.url);

/** The plugin; the app build, the tests and the command line's build all need it. */
export function fontMetrics(): Plugin {
  let source: string | undefined;
  return {
    name: "loopboard:font-metrics",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      source ??= `export const metrics = JSON.parse(${JSON.stringify(JSON.stringify(readMetrics()))});`;
      return source;
    },
  };
}

/** Advance widths of Inter at weight 400, and how much wider 600 is. Weights between are linear. */
export function readMetrics(): FontMetrics {
  const regular = advancesAt(400);
  const semibold = advancesAt(600);
  const points = [...regular.keys()].sort((a, b) => a - b);
  const widths = points.map((point) => regular.get(point) ?? 0);
  return {
    unitsPerEm: UNITS_PER_EM,
    ranges: rangesOf(points),
    regular: widths,
    toSemibold: points.map((point, index) => (semibold.get(point) ?? 0) - (widths[index] ?? 0)),
  };
}

const UNITS_PER_EM = 2048;

/** Code point → advance in font units. Where subsets overlap, the first wins: the figures are the same. */
export function advancesAt(weight: number): ReadonlyMap<number, number> {
  const advances = new Map<number, number>();
  for (const subset of SUBSETS) {
    const font = create(
      readFileSync(
        require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`),
      ),
    );
    if (font.unitsPerEm !== UNITS_PER_EM) throw new Error(`Inter's ${subset} has another em`);
    font.variationCoords = [weight];
    for (const point of font.characterSet) {
      if (!advances.has(point)) advances.set(point, Math.round(advanceOf(font, point)));
    }
  }
  return advances;
}

/** From the metrics tables: `glyph.advanceWidth` fails on a variable WOFF2 font in fontkit 2.0.4. */
function advanceOf(font: ReturnType<typeof create>, point: number): number {
  const glyph = font._cmapProcessor.lookup(point);
  const { metrics } = font.hmtx;
  const { advance } = metrics.get(Math.min(glyph, metrics.length - 1));
  return advance + font._variationProcessor.getAdvanceAdjustment(glyph, font.HVAR);
}

function rangesOf(points: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[0] + last[1] === point) last[1] += 1;
    else ranges.push([point, 1]);
  }
  return ranges;
}
