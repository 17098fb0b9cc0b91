/** A drawing in pixels: looked at where the check wants to, then written as a PNG. */
import type { Size } from "../../core/document/types.ts";
import type { Probe } from "./picture-check.ts";

/** A patch is at most so many picture px wide and high. */
const PATCH = 72;

export interface Raster {
  readonly size: Size;
  /** What is at the probes: RGBA, one patch each; `behind` shows through where the picture is transparent. */
  look(probes: readonly Probe[], scale: number, behind: string): readonly Uint8ClampedArray[];
  /** The PNG, or nothing where the browser cannot write one. */
  encode(): Promise<Blob | null>;
}

/** It is looked at before it is written: reading a finished PNG of 100 megapixels takes as long as drawing it. */
export const canvasRaster = (canvas: HTMLCanvasElement): Raster => ({
  size: { width: canvas.width, height: canvas.height },
  look: (probes, scale, behind) => patchesOf(canvas, probes, scale, behind),
  encode: () => new Promise((resolve) => canvas.toBlob(resolve, "image/png")),
});

function patchesOf(
  canvas: HTMLCanvasElement,
  probes: readonly Probe[],
  scale: number,
  behind: string,
): readonly Uint8ClampedArray[] {
  const patch = new OffscreenCanvas(PATCH, PATCH);
  const context = patch.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("canvas");
  return probes.map((probe) => {
    const cut = cutOut(probe, scale);
    context.fillStyle = behind;
    context.fillRect(0, 0, PATCH, PATCH);
    context.drawImage(canvas, cut.x, cut.y, cut.width, cut.height, 0, 0, cut.width, cut.height);
    return context.getImageData(0, 0, cut.width, cut.height).data;
  });
}

/** The probe in whole picture px, cut to the patch around its middle. */
function cutOut(probe: Probe, scale: number) {
  const width = Math.max(1, Math.min(PATCH, Math.ceil(probe.width * scale)));
  const height = Math.max(1, Math.min(PATCH, Math.ceil(probe.height * scale)));
  return {
    x: Math.round((probe.x + probe.width / 2) * scale - width / 2),
    y: Math.round((probe.y + probe.height / 2) * scale - height / 2),
    width,
    height,
  };
}
