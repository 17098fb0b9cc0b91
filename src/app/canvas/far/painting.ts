/** Keeps the bitmap of a large drawing up to date: once a frame at most, and crisp as soon as the view rests. */
import type { useStoreApi } from "@xyflow/react";
import type { Theme } from "../../../core/scene/tokens.ts";
import { type Bitmap, bitmapFor, isCrisp, type View, willDo } from "./bitmap.ts";
import { paint } from "./paint.ts";
import { type Picture, partOf, pictureOf, type Shown } from "./picture.ts";

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

/** What is on the bitmap, and when that must change. */
function createSheet(painting: Painting) {
  const { flow } = painting;
  let picture: Picture | undefined;
  let bitmap: Bitmap | undefined;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const repaint = () => {
    frame = 0;
    picture ??= pictureOf(painting);
    const { bounds } = picture;
    bitmap = bounds && bitmapFor(flow.getState(), bounds, devicePixelRatio);
    show(painting, picture, bitmap);
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(repaint);
  };
  const atRest = () => {
    if (bitmap && !isCrisp(bitmap, flow.getState(), devicePixelRatio)) soon();
    painting.onRest();
  };
  repaint();
  return {
    changed() {
      picture = undefined;
      soon();
    },
    moved(view: View) {
      clearTimeout(rest);
      rest = setTimeout(atRest, REST_MS);
      const bounds = picture?.bounds;
      if (bounds && !(bitmap && willDo(bitmap, view, bounds))) soon();
    },
    stop() {
      clearTimeout(rest);
      cancelAnimationFrame(frame);
    },
  };
}

const isSame = (a: View, b: View): boolean =>
  a.transform === b.transform && a.width === b.width && a.height === b.height;

/** Lay the bitmap on the drawing, and paint what is there. */
function show({ canvas, theme }: Painting, picture: Picture, bitmap: Bitmap | undefined): void {
  canvas.hidden = bitmap === undefined;
  canvas.dataset["boxes"] = "0";
  if (!bitmap) return;
  const { area, width, height, zoom, ratio } = bitmap;
  const scale = zoom * ratio;
  // Setting a size clears it, and is dear.
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  canvas.style.transform = `translate(${area.left}px, ${area.top}px) scale(${1 / scale})`;
  const seen = partOf(picture, area);
  // For whoever waits until all is drawn.
  canvas.dataset["boxes"] = String(seen.boxes.length);
  const context = canvas.getContext("2d");
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, -area.left * scale, -area.top * scale);
  paint(context, seen, theme);
}
