/** From SVG to pixels, by html-to-image on an element that never enters the page. */
import { toCanvas } from "html-to-image";
import type { Size } from "../../core/document/types.ts";
import { type Result, success } from "../../core/problem.ts";
import { ownDrawing } from "../ui/own-markup.ts";
import { canvasRaster, type Raster } from "./raster.ts";
import { pictureFault } from "./picture-problem.ts";

/** Past this (ms) a drawing has failed: html-to-image 1.11.13 never answers when an image cannot be decoded. */
const PATIENCE_MS = 60_000;

export interface Drawing {
  /** A whole SVG document with nothing to load. */
  readonly svg: string;
  /** Its own size (canvas px). */
  readonly size: Size;
  /** `@font-face` rules for its text. */
  readonly fontCss: string;
}

/** Draws at exactly `pixels`. Needs no inline script or style in the page. */
export async function rasterise(drawing: Drawing, pixels: Size): Promise<Result<Raster>> {
  try {
    const canvas = await Promise.race([
      toCanvas(hold(drawing), optionsFor(drawing, pixels)),
      late(),
    ]);
    return success(canvasRaster(canvas));
  } catch (error) {
    // An image that cannot be read is rejected with a bare event.
    const reason = error instanceof Error ? error.message : "image";
    return pictureFault("picture-failed", { reason });
  }
}

const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });

/**
 * The element to rasterise. html-to-image clones an inner SVG natively, as a whole; outside of the
 * document there is no style to compute and no layout: 0.05 s for 200 nodes against 0.18 s within.
 */
function hold({ svg, size }: Drawing): HTMLElement {
  const holder = document.createElement("div");
  const root = ownDrawing(svg);
  // Whatever scale the file states, html-to-image scales from the drawing's own px.
  root.setAttribute("width", String(size.width));
  root.setAttribute("height", String(size.height));
  holder.append(root);
  return holder;
}

const optionsFor = ({ size, fontCss }: Drawing, pixels: Size) => ({
  width: size.width,
  height: size.height,
  canvasWidth: pixels.width,
  canvasHeight: pixels.height,
  pixelRatio: 1,
  fontEmbedCSS: fontCss,
  // The scene says everything in attributes; html-to-image keeps the first list it is given for good.
  includeStyleProperties: ["display"],
  // Its own scaling ignores the browser's area limit and tells nobody; `picture-size.ts` does it.
  skipAutoScale: true,
});
