/** Keeps the bitmap of a large drawing up to date: once a frame at most, and crisp as soon as the view rests. */
import type { useStoreApi } from "@xyflow/react";
import type { Theme } from "../../../core/scene/tokens.ts";
import type { Area } from "../use-visible.ts";
import { type Bitmap, bitmapFor, isCrisp, type View, willDo } from "./bitmap.ts";
import { paint } from "./paint.ts";
import { changedBetween, createPictures, type Picture, partOf, type Shown } from "./picture.ts";

export interface Painting extends Shown {
  readonly canvas: HTMLCanvasElement;
  readonly flow: ReturnType<typeof useStoreApi>;
  readonly theme: Theme;
  /** The view has come to rest. */
  onRest(): void;
}

/** A hand that has not moved the view for so long (ms) is done with it. */
const REST_MS = 120;

/** Paints at once, then whenever it must; returns the way to stop. */
export function startPainting(painting: Painting): () => void {
  const { model, editor, review, flow } = painting;
  const sheet = createSheet(painting);
  const stops = [
    model.store.subscribe((now, before) => {
      if (now.nodes !== before.nodes || now.routes !== before.routes) sheet.changed();
    }),
    review.store.subscribe((now, before) => now.worst !== before.worst && sheet.changed()),
    editor.store.subscribe((now, before) => now.tourStep !== before.tourStep && sheet.changed()),
    flow.subscribe((now, before) => !isSame(now, before) && sheet.moved(now)),
    sheet.stop,
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** When the bitmap must change. */
function createSheet(painting: Painting) {
  const { flow } = painting;
  const bitmap = createBitmap(painting);
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const repaint = () => {
    frame = 0;
    bitmap.repaint(flow.getState());
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(repaint);
  };
  const atRest = () => {
    if (!bitmap.isCrisp(flow.getState())) soon();
    painting.onRest();
  };
  repaint();
  return {
    changed: soon,
    moved(view: View) {
      clearTimeout(rest);
      rest = setTimeout(atRest, REST_MS);
      if (!bitmap.willDo(view)) soon();
    },
    stop() {
      clearTimeout(rest);
      cancelAnimationFrame(frame);
    },
  };
}

/** What is on the bitmap. */
function createBitmap(painting: Painting) {
  const pictureNow = createPictures(painting);
  let picture: Picture | undefined;
  let bitmap: Bitmap | undefined;
  const does = (view: View): boolean => {
    const bounds = picture?.bounds;
    return !bounds || (bitmap !== undefined && willDo(bitmap, view, bounds));
  };
  const crisp = (view: View): boolean => !bitmap || isCrisp(bitmap, view, devicePixelRatio);
  return {
    willDo: does,
    isCrisp: crisp,
    repaint(view: View) {
      const before = picture;
      picture = pictureNow();
      // Where it stays, only what has changed is painted: a dragged box, and its lines.
      if (before && bitmap && does(view) && crisp(view)) {
        mend(painting, picture, bitmap, changedBetween(before, picture));
        return;
      }
      const { bounds } = picture;
      bitmap = bounds && bitmapFor(view, bounds, devicePixelRatio);
      show(painting, picture, bitmap);
    },
  };
}

const isSame = (a: View, b: View): boolean =>
  a.transform === b.transform && a.width === b.width && a.height === b.height;

/** Lay the bitmap on the drawing, and paint what is there. */
function show(painting: Painting, picture: Picture, bitmap: Bitmap | undefined): void {
  const { canvas } = painting;
  canvas.hidden = bitmap === undefined;
  canvas.dataset["boxes"] = "0";
  if (!bitmap) return;
  const { area, width, height, zoom, ratio } = bitmap;
  // Setting a size clears it, and is dear.
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  canvas.style.transform = `translate(${area.left}px, ${area.top}px) scale(${1 / (zoom * ratio)})`;
  mend(painting, picture, bitmap, area);
}

/** Room for pens and badges (px of the canvas). */
const AROUND = 20;

/** Paint a part of the bitmap anew. */
function mend(
  { canvas, theme }: Painting,
  picture: Picture,
  { area, width, height, zoom, ratio }: Bitmap,
  part: Area | undefined,
): void {
  // For whoever waits until all is drawn.
  canvas.dataset["boxes"] = String(partOf(picture, area).boxes.length);
  const context = canvas.getContext("2d");
  if (!part || !context) return;
  const scale = zoom * ratio;
  // Whole pixels, lest the seam be seen.
  const left = Math.max(0, Math.floor((part.left - AROUND - area.left) * scale));
  const top = Math.max(0, Math.floor((part.top - AROUND - area.top) * scale));
  const right = Math.min(width, Math.ceil((part.right + AROUND - area.left) * scale));
  const bottom = Math.min(height, Math.ceil((part.bottom + AROUND - area.top) * scale));
  context.save();
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
  context.clearRect(left, top, right - left, bottom - top);
  context.setTransform(scale, 0, 0, scale, -area.left * scale, -area.top * scale);
  const seen = partOf(picture, {
    left: area.left + left / scale - AROUND,
    top: area.top + top / scale - AROUND,
    right: area.left + right / scale + AROUND,
    bottom: area.top + bottom / scale + AROUND,
  });
  paint(context, seen, theme);
  context.restore();
}
