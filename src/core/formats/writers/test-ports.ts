/** What writers are lent in tests: the real catalogue and measure, and no browser. */
import { metrics } from "virtual:font-metrics";
import { PNG } from "pngjs";
import { loadCatalogue } from "../../catalogue/test-catalogue.ts";
import { success } from "../../problem.ts";
import { measureWith } from "../../scene/measure-inter.ts";
import type { WritePorts } from "../format.ts";

export const testPorts: WritePorts = {
  catalogue: loadCatalogue(),
  measure: measureWith(metrics),
  icons: async () => ({}),
  fonts: async () => success([]),
  // Blank, of the size of the picture.
  rasterise: async ({ frame, scale }) => {
    const [width, height] = [frame.size.width, frame.size.height].map((px) =>
      Math.ceil(px * scale),
    );
    return success(
      new Uint8Array(PNG.sync.write(new PNG({ width: width ?? 1, height: height ?? 1 }))),
    );
  },
  fixedFonts: async () => success([]),
  pdf: () => Promise.reject(new Error("No PDF is made here")),
};
