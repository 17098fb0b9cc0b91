/** What core's writers are lent in the app. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { WritePorts } from "../../core/formats/format.ts";
import { success } from "../../core/problem.ts";
import type { Measure } from "../../core/scene/measure.ts";
import type { PictureSize } from "../../core/scene/picture-size.ts";
import { loadIcons } from "../assets.ts";
import { checkedDrawing } from "./checked-drawing.ts";
import { exportPng } from "./export-png.ts";
import { interFiles } from "./picture-fonts.ts";
import { rasterise } from "./rasterise.ts";

export interface WriteTools {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
}

interface Hooks {
  /** Ends the work at its next step. */
  readonly signal?: AbortSignal;
  /** How large a PNG came out, which may be less than was asked for. */
  onSize?(size: PictureSize): void;
}

export const writePorts = (
  { catalogue, measure }: WriteTools,
  { signal, onSize }: Hooks = {},
): WritePorts => ({
  catalogue,
  measure,
  icons: loadIcons,
  fonts: interFiles,
  fixedFonts: async (text) => (await import("./fixed-fonts.ts")).fixedFonts(text),
  async rasterise(picture) {
    const drawing = await checkedDrawing(picture);
    if (!drawing.ok) return drawing;
    const { scale } = picture;
    const options = signal ? { scale, signal } : { scale };
    const made = await exportPng(drawing.value, options, { rasterise });
    if (!made.ok) return made;
    onSize?.(made.value.size);
    return success(new Uint8Array(await made.value.blob.arrayBuffer()));
  },
  pdf: async (picture, fonts) => (await import("../../adapters/pdf.ts")).writePdf(picture, fonts),
});
