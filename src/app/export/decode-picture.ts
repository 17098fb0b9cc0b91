/** Opens a finished PNG as any reader would, and cuts out the patches that the check looks at. */
import type { Size } from "../../core/document/types.ts";
import type { Probe } from "./picture-check.ts";

/** A patch is at most so many picture px wide and high. */
const PATCH = 72;

export interface DecodedPicture {
  readonly size: Size;
  /** RGBA, one a probe. */
  readonly patches: readonly Uint8ClampedArray[];
}

/** `behind` shows through where the picture is transparent. Rejects when the PNG cannot be decoded. */
export async function decodePicture(
  png: Blob,
  probes: readonly Probe[],
  scale: number,
  behind: string,
): Promise<DecodedPicture> {
  const bitmap = await createImageBitmap(png);
  try {
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(PATCH, PATCH);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("canvas");
    const patches = probes.map((probe) => {
      const cut = cutOut(probe, scale);
      context.fillStyle = behind;
      context.fillRect(0, 0, PATCH, PATCH);
      context.drawImage(bitmap, cut.x, cut.y, cut.width, cut.height, 0, 0, cut.width, cut.height);
      return context.getImageData(0, 0, cut.width, cut.height).data;
    });
    return { size: { width, height }, patches };
  } finally {
    bitmap.close();
  }
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
