/** Lends the commands a view onto the canvas, and fits it when another document is opened. */
import {
  getViewportForBounds,
  type ReactFlowInstance,
  useReactFlow,
  useStore as useFlow,
} from "@xyflow/react";
import { useEffect } from "react";
import { type Bounds, boundsOf } from "../../core/document/bounds.ts";
import type { Editor } from "../../editor/store.ts";
import type { ViewPort } from "../../editor/ports.ts";
import { useParts } from "../editor-context.tsx";
import { pointerOn } from "./pointer.ts";
import { screenOf } from "./screen.ts";
import type { CanvasModel } from "./model.ts";

/** Kept clear around what is shown whole (px on the screen). */
const MARGIN = 20;
/** The strip of tools lies over the canvas; nothing that is shown whole begins beneath it. */
const BELOW_TOOLS = 58;
const MOST_ZOOM = 1.2;
export const LEAST_ZOOM = 0.05;
const GLIDE = { duration: 160 };
type Glide = Partial<typeof GLIDE>;

export function useViewPort(model: CanvasModel): void {
  const { editor, lendView, zoom } = useParts();
  const percent = useFlow((state) => Math.round(state.transform[2] * 100));
  useEffect(() => zoom.setState(percent / 100, true), [zoom, percent]);
  const flow = useReactFlow();

  useEffect(() => lendView(viewOf(flow, editor, model)), [editor, flow, model, lendView]);

  useEffect(() => {
    const show = () => void showWhole(flow, editor);
    // React Flow learns of the nodes in an effect of its own, after this one.
    requestAnimationFrame(show);
    return model.onOpen(() => {
      // At once, lest it be drawn in the view of the document before first, at its price.
      show();
      requestAnimationFrame(show);
    });
  }, [model, flow, editor]);
}

/** What commands can do with the view. */
function viewOf(flow: ReactFlowInstance, editor: Editor, model: CanvasModel): ViewPort {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const glide = () => (still.matches ? {} : GLIDE);
  return {
    fit: () => void showWhole(flow, editor, glide()),
    zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, glide()),
    actualSize: () => void flow.zoomTo(1, glide()),
    reveal: (ids) => {
      // Of a large drawing React Flow does not know all boxes.
      const bounds = drawnBounds(model, endsOf(editor, ids));
      if (!bounds) return;
      const { width, height } = screenOf();
      void flow.setViewport(getViewportForBounds(bounds, width, height, 0.5, 1, 0.35), glide());
    },
    keepInView: (ids) => {
      if (!isInView(flow, editor, ids)) {
        void showWhole(flow, editor, glide(), Math.min(flow.getZoom(), MOST_ZOOM));
      }
    },
    follow: (ids, line) => void follow(flow, editor, { ids, line }, glide()),
    pointer: () => pointerOn(flow),
    toScreen: (point) => flow.flowToScreenPosition(point),
    centre: () => {
      const box = screenOf();
      return flow.screenToFlowPosition(
        { x: box.x + box.width / 2, y: box.y + box.height / 2 },
        { snapToGrid: false },
      );
    },
  };
}

/** The whole document where there is one; else actual size, with room all around the first box. */
async function showWhole(
  flow: ReactFlowInstance,
  editor: Editor,
  how: Glide = {},
  mostZoom = MOST_ZOOM,
): Promise<void> {
  const bounds = boundsOf(editor.document());
  if (!bounds) return void (await flow.setViewport({ x: 0, y: 0, zoom: 1 }, how));
  const zoomIn = ({ width, height }: DOMRect) =>
    Math.min(width / bounds.width, height / bounds.height, mostZoom);
  const [first, ...others] = clearParts(editor);
  const clear = others.reduce((best, part) => (zoomIn(part) > zoomIn(best) ? part : best), first);
  const zoom = zoomIn(clear);
  const x = clear.x + clear.width / 2 - (bounds.x + bounds.width / 2) * zoom;
  const y = clear.y + clear.height / 2 - (bounds.y + bounds.height / 2) * zoom;
  await flow.setViewport({ x, y, zoom: Math.max(zoom, LEAST_ZOOM) }, how);
}

/** What of the canvas neither the tools nor a pane that stands on it cover: beside it or above it; px from its corner. */
function clearParts(editor: Editor): readonly [DOMRect, ...DOMRect[]] {
  const screen = screenOf();
  const isWithTools = editor.readOnly !== true && !editor.reading.getState().presenting;
  const top = isWithTools ? BELOW_TOOLS : MARGIN;
  const [width, height] = [screen.width - 2 * MARGIN, screen.height - top - MARGIN];
  const pane = paneOn(screen);
  if (!pane) return [new DOMRect(MARGIN, top, width, height)];
  const right = pane.right - screen.x;
  return [
    new DOMRect(right + MARGIN, top, width - right, height),
    new DOMRect(MARGIN, top, width, pane.top - screen.y - top - MARGIN),
  ];
}

/** The pane that stands on the left of the canvas; a small screen has no room for drawing beside it. */
function paneOn(screen: DOMRect): DOMRect | undefined {
  const pane = document.querySelector("[data-pane]")?.getBoundingClientRect();
  return pane && pane.width * 2 < screen.width ? pane : undefined;
}

/** Pan so that the boxes are in view, step back where they do not fit; the first one has the keyboard. */
async function follow(
  flow: ReactFlowInstance,
  editor: Editor,
  { ids, line }: { readonly ids: readonly string[]; readonly line: string | undefined },
  how: Glide,
): Promise<void> {
  const bounds = boundsOf({
    nodes: editor.document().nodes.filter((node) => ids.includes(node.id)),
    lanes: [],
  });
  if (!bounds) return;
  const { x, y, zoom } = flow.getViewport();
  const { width, height } = screenOf();
  const dx = shift(bounds.x * zoom + x, bounds.width * zoom, width);
  const dy = shift(bounds.y * zoom + y, bounds.height * zoom, height);
  // What has just been drawn, or was out of sight, is in the page by the next frame.
  const wanted = line ?? ids[0];
  giveKeyboard(wanted);
  requestAnimationFrame(() => giveKeyboard(wanted));
  const most = 2 * MARGIN;
  if (bounds.width * zoom + most > width || bounds.height * zoom + most > height)
    await showWhole(flow, editor, how, Math.min(zoom, MOST_ZOOM));
  else if (dx !== 0 || dy !== 0) await flow.setViewport({ x: x + dx, y: y + dy, zoom }, how);
}

/** Unless the keyboard is in a field. */
function giveKeyboard(id = ""): void {
  if (document.activeElement?.matches("input, textarea")) return;
  const quoted = CSS.escape(id);
  document
    .querySelector<HTMLElement | SVGElement>(
      `.react-flow__node[data-id="${quoted}"], [data-edge="${quoted}"]`,
    )
    ?.focus({ preventScroll: true });
}

/** How far to move something that begins there and is so long, to see it between the margins. */
const shift = (start: number, length: number, screen: number): number =>
  Math.max(MARGIN - start, Math.min(0, screen - MARGIN - start - length));

function isInView(flow: ReactFlowInstance, editor: Editor, ids: readonly string[]): boolean {
  const wanted = new Set(ids);
  const bounds = boundsOf({
    nodes: editor.document().nodes.filter((node) => wanted.has(node.id)),
    lanes: [],
  });
  if (!bounds) return true;
  const { x, y, zoom } = flow.getViewport();
  const screen = screenOf();
  const [left, top] = [bounds.x * zoom + x, bounds.y * zoom + y];
  const [right, bottom] = [left + bounds.width * zoom, top + bounds.height * zoom];
  const pane = paneOn(screen);
  const isCovered =
    pane !== undefined && left < pane.right - screen.x && bottom > pane.top - screen.y;
  return !isCovered && left >= 0 && top >= 0 && right <= screen.width && bottom <= screen.height;
}

/** Around those of the boxes that are drawn. */
function drawnBounds(model: CanvasModel, ids: ReadonlySet<string>): Bounds | undefined {
  const wanted = model.store.getState().nodes.filter(({ id }) => ids.has(id));
  return boundsOf({
    nodes: wanted.map(({ data, position }) => ({ ...data.node, position })),
    lanes: [],
  });
}

/** The nodes to show for a set of nodes and edges. */
function endsOf(editor: Editor, ids: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(ids);
  for (const edge of editor.document().edges) {
    if (wanted.has(edge.id)) {
      wanted.add(edge.source);
      wanted.add(edge.target);
    }
  }
  return wanted;
}
