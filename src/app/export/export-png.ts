/** The whole way to a PNG: rasterise, look at the result, and try again smaller where it is not right. */
import { type Result, success } from "../../core/problem.ts";
import {
  CAUTIOUS_LIMITS,
  LIMITS,
  type PictureSize,
  pictureSize,
} from "../../core/scene/picture-size.ts";
import { judgePicture, type Probe } from "./picture-check.ts";
import { pictureFault } from "./picture-problem.ts";
import type { Raster } from "./raster.ts";
import type { Drawing } from "./rasterise.ts";

/** A drawing with what a finished picture of it must show. */
export interface CheckedDrawing extends Drawing {
  readonly probes: readonly Probe[];
  /** `#rrggbb` that stands in for what lies behind a transparent picture. */
  readonly behind: string;
}

/** What only a browser can do. */
export interface PngPorts {
  rasterise(drawing: Drawing, pixels: PictureSize): Promise<Result<Raster>>;
}

export interface PngOptions {
  readonly scale: number;
  /** Ends the work at its next step; the result is then `picture-cancelled`. */
  readonly signal?: AbortSignal;
}

export interface ExportedPng {
  readonly blob: Blob;
  readonly size: PictureSize;
}

/** A PNG of the drawing that was looked at before it is given out. */
export async function exportPng(
  drawing: CheckedDrawing,
  options: PngOptions,
  ports: PngPorts,
): Promise<Result<ExportedPng>> {
  const size = pictureSize(drawing.size, options.scale, LIMITS);
  const first = await makePicture(drawing, size, options, ports);
  // Some browsers draw less than they should and give an empty canvas: then less is asked for.
  const cautious = pictureSize(drawing.size, options.scale, CAUTIOUS_LIMITS);
  const retry = !first.ok && cautious.scale < size.scale && options.signal?.aborted !== true;
  const [made, madeSize] = retry
    ? [await makePicture(drawing, cautious, options, ports), cautious]
    : [first, size];
  return made.ok ? success({ blob: made.value, size: madeSize }) : made;
}

async function makePicture(
  drawing: CheckedDrawing,
  size: PictureSize,
  { signal }: PngOptions,
  ports: PngPorts,
): Promise<Result<Blob>> {
  const drawn = await ports.rasterise(drawing, size);
  if (signal?.aborted) return pictureFault("picture-cancelled");
  if (!drawn.ok) return drawn;
  const { width, height } = drawn.value.size;
  if (width !== size.width || height !== size.height)
    return pictureFault("picture-size", { width, height });
  const { probes, behind } = drawing;
  try {
    const patches = drawn.value.look(probes, size.scale, behind);
    const verdict = judgePicture(probes, { patches, size, scale: size.scale });
    if (!verdict.ok) return verdict;
    const blob = await drawn.value.encode();
    if (signal?.aborted) return pictureFault("picture-cancelled");
    return blob ? success(blob) : pictureFault("picture-blank", { width, height });
  } catch (error) {
    return pictureFault("picture-failed", { reason: String(error) });
  }
}
