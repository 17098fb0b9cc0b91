/** Lends the commands a view onto the canvas, and fits it when another document is opened. */
import { type ReactFlowInstance, useReactFlow, useStore as useFlow } from "@xyflow/react";
import { useEffect } from "react";
import { boundsOf } from "../../core/document/bounds.ts";
import type { Editor } from "../../editor/store.ts";
import type { ViewPort } from "../../editor/ports.ts";
import { useParts } from "../editor-context.tsx";
import type { CanvasModel } from "./model.ts";

/** Kept clear around what is shown whole (px on the screen). */
const MARGIN = 20;
const MOST_ZOOM = 1.2;
export const LEAST_ZOOM = 0.05;
const GLIDE = { duration: 160 };
type Glide = Partial<typeof GLIDE>;

export function useViewPort(model: CanvasModel): void {
  const { editor, lendView, zoom } = useParts();
  const percent = useFlow((state) => Math.round(state.transform[2] * 100));
  useEffect(() => zoom.setState(percent / 100, true), [zoom, percent]);
  const flow = useReactFlow();

  useEffect(() => {
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    const glide = () => (still.matches ? {} : GLIDE);
    const view: ViewPort = {
      fit: () => void showWhole(flow, editor, glide()),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, glide()),
      actualSize: () => void flow.zoomTo(1, glide()),
      reveal: (ids) => {
        const nodes = endsOf(editor, ids).map((id) => ({ id }));
        if (nodes.length > 0) {
          void flow.fitView({ nodes, padding: 0.35, maxZoom: 1, minZoom: 0.5, ...glide() });
        }
      },
      keepInView: (ids) => {
        if (!isInView(flow, editor, ids)) {
          void showWhole(flow, editor, glide(), Math.min(flow.getZoom(), MOST_ZOOM));
        }
      },
      centre: () => {
        const box = screenOf();
        return flow.screenToFlowPosition(
          { x: box.x + box.width / 2, y: box.y + box.height / 2 },
          { snapToGrid: false },
        );
      },
    };
    return lendView(view);
  }, [editor, flow, lendView]);

  useEffect(() => {
    const show = () => void showWhole(flow, editor);
    // React Flow learns of the nodes in an effect of its own, after this one.
    requestAnimationFrame(show);
    return model.onOpen(() => requestAnimationFrame(show));
  }, [model, flow, editor]);
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
  const screen = screenOf();
  const zoom = Math.min(
    (screen.width - 2 * MARGIN) / bounds.width,
    (screen.height - 2 * MARGIN) / bounds.height,
    mostZoom,
  );
  const x = screen.width / 2 - (bounds.x + bounds.width / 2) * zoom;
  const y = screen.height / 2 - (bounds.y + bounds.height / 2) * zoom;
  await flow.setViewport({ x, y, zoom: Math.max(zoom, LEAST_ZOOM) }, how);
}

function isInView(flow: ReactFlowInstance, editor: Editor, ids: readonly string[]): boolean {
  const wanted = new Set(ids);
  const bounds = boundsOf({
    nodes: editor.document().nodes.filter((node) => wanted.has(node.id)),
    lanes: [],
  });
  if (!bounds) return true;
  const { x, y, zoom } = flow.getViewport();
  const screen = screenOf();
  return (
    bounds.x * zoom + x >= 0 &&
    bounds.y * zoom + y >= 0 &&
    (bounds.x + bounds.width) * zoom + x <= screen.width &&
    (bounds.y + bounds.height) * zoom + y <= screen.height
  );
}

const screenOf = (): DOMRect =>
  document.querySelector(".react-flow")?.getBoundingClientRect() ?? new DOMRect();

/** The nodes to show for a set of nodes and edges. */
function endsOf(editor: Editor, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  for (const edge of editor.document().edges) {
    if (wanted.has(edge.id)) {
      wanted.add(edge.source);
      wanted.add(edge.target);
    }
  }
  return [...wanted];
}
