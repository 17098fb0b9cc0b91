/** The map of the drawing, kept up to date without React: its boxes are painted once, and the rest is moved by style. */
import type { ReactFlowInstance, useStoreApi } from "@xyflow/react";
import { ANYTHING } from "../../core/catalogue/anything.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Bounds } from "../../core/document/bounds.ts";
import type { Size } from "../../core/document/types.ts";
import { MANY } from "./elements.ts";
import { type BoxNode, NO_GESTURE } from "./flow-nodes.ts";
import type { CanvasModel } from "./model.ts";
import { mapOf, scaleOf, type Shown } from "./minimap-view.ts";

export interface MapParts {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** The frame around what is on the screen. */
  readonly frame: HTMLElement;
  readonly size: Size;
  readonly bounds: Bounds;
  readonly model: CanvasModel;
  readonly catalogue: Catalogue;
  readonly store: ReturnType<typeof useStoreApi>;
  readonly flow: Pick<ReactFlowInstance, "getViewport" | "setViewport" | "zoomTo">;
}

/** Returns the way to stop. */
export function startMap(map: MapParts): () => void {
  const { model, store } = map;
  let painted: readonly BoxNode[] = [];
  // Of a large drawing the map waits until the hand is done.
  const repaint = () => {
    const { nodes, gesture } = model.store.getState();
    if (nodes === painted || (gesture !== NO_GESTURE && nodes.length > MANY)) return;
    painted = nodes;
    paint(map, nodes);
  };
  let last: Shown | undefined;
  const move = () => {
    const { transform, width, height } = store.getState();
    if (last?.transform === transform && last.width === width && last.height === height) return;
    last = { transform, width, height };
    place(map, last);
  };
  repaint();
  move();
  const stops = [model.store.subscribe(repaint), store.subscribe(move), listen(map)];
  return () => {
    for (const stop of stops) stop();
  };
}

function place({ canvas, frame, bounds, size }: MapParts, shown: Shown): void {
  const { drawing, screen, scale } = mapOf(bounds, shown, size);
  canvas.style.transform = `translate(${drawing.x}px, ${drawing.y}px) scale(${scale / scaleOf(bounds, size)})`;
  frame.style.transform = `translate(${screen.x}px, ${screen.y}px)`;
  frame.style.width = `${screen.width}px`;
  frame.style.height = `${screen.height}px`;
}

/** What holds others is seen through. */
const FRAME_ALPHA = 0.2;

function paint({ root, canvas, bounds, size, catalogue }: MapParts, nodes: readonly BoxNode[]) {
  const scale = scaleOf(bounds, size);
  const [width, height] = [bounds.width * scale, bounds.height * scale];
  Object.assign(canvas, {
    width: Math.ceil(width * devicePixelRatio),
    height: Math.ceil(height * devicePixelRatio),
  });
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  const context = canvas.getContext("2d");
  if (!context) return;
  const colourOf = remembered(getComputedStyle(root));
  const step = scale * devicePixelRatio;
  for (const { position, width: across = 0, height: down = 0, data, type } of nodes) {
    const { hue } = catalogue.find(data.node.component) ?? ANYTHING;
    context.globalAlpha = type === "card" ? 1 : FRAME_ALPHA;
    context.fillStyle = colourOf(`--hue-${hue}`);
    const [x, y] = [(position.x - bounds.x) * step, (position.y - bounds.y) * step];
    context.fillRect(x, y, Math.max(across * step, 1), Math.max(down * step, 1));
  }
}

/** Asking a style sheet is dear. */
function remembered(sheet: CSSStyleDeclaration): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? sheet.getPropertyValue(name);
    known.set(name, value);
    return value;
  };
}

/** Dragging pans, the wheel zooms. */
function listen({ root, flow, store, bounds, size }: MapParts): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener(
    "pointerdown",
    ({ pointerId, button }) => button === 0 && root.setPointerCapture(pointerId),
    { signal },
  );
  root.addEventListener(
    "pointermove",
    ({ pointerId, movementX, movementY }) => {
      if (!root.hasPointerCapture(pointerId)) return;
      const { x, y, zoom } = flow.getViewport();
      const by = zoom / mapOf(bounds, store.getState(), size).scale;
      void flow.setViewport({ x: x - movementX * by, y: y - movementY * by, zoom });
    },
    { signal },
  );
  root.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE;
      const notches = event.deltaY * (lines ? LINE : PIXEL);
      void flow.zoomTo(flow.getViewport().zoom * 2 ** -notches);
    },
    { signal, passive: false },
  );
  return () => stop.abort();
}

/** How much of a doubling a wheel's line and pixel are, as on the canvas. */
const LINE = 0.05;
const PIXEL = 0.002;
