/**
 * Lets hands work on boxes that are painted: the one under the hand becomes an element before it is
 * pressed, so that whatever can be done with a box is done with that; a frame selects what it holds.
 */
import type { ReactFlowInstance, useStoreApi } from "@xyflow/react";
import { flushSync } from "react-dom";
import type { StoreApi } from "zustand/vanilla";
import type { NodeId, Point } from "../../../core/document/types.ts";
import type { Editor } from "../../../editor/store.ts";
import type { Held } from "../canvas-context.ts";
import type { CanvasModel } from "../model.ts";
import { boxesIn, cardAt } from "./hit.ts";

export interface Board {
  readonly model: CanvasModel;
  readonly editor: Editor;
  readonly held: StoreApi<Held>;
  readonly store: ReturnType<typeof useStoreApi>;
  readonly flow: Pick<ReactFlowInstance, "screenToFlowPosition">;
}

export interface FarHands {
  /** The view has moved beneath a hand that did not. */
  lookAgain(): void;
  stop(): void;
}

export function startHands(board: Board): FarHands {
  const root = board.store.getState().domNode;
  const stop = new AbortController();
  let last: Point | undefined;
  const look = (event: PointerEvent) => {
    last = { x: event.clientX, y: event.clientY };
    // What is held stays what it is until it is let go.
    if (event.type === "pointermove" && event.buttons !== 0) return;
    hold(board, isOnDrawing(event.target) ? last : undefined);
  };
  const options = { signal: stop.signal, capture: true, passive: true };
  root?.addEventListener("pointermove", look, options);
  root?.addEventListener("pointerdown", look, options);
  const unsubscribe = selectByFrame(board);
  return {
    lookAgain() {
      const isIdle = !root?.matches(":active");
      if (last && isIdle && isOnDrawing(document.elementFromPoint(last.x, last.y)))
        hold(board, last);
    },
    stop() {
      stop.abort();
      unsubscribe();
      board.held.setState({ hand: undefined });
    },
  };
}

/** Not on what floats above it. */
const isOnDrawing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(".react-flow__renderer") !== null;

/** At once: the press that comes next must find the element. */
function hold({ model, held, flow }: Board, at: Point | undefined): void {
  const { nodes } = model.store.getState();
  const hand = at && cardAt(nodes, flow.screenToFlowPosition(at, { snapToGrid: false }));
  if (hand !== held.getState().hand) flushSync(() => held.setState({ hand }));
}

/** React Flow would find only the boxes it knows. */
function selectByFrame({ model, editor, store }: Board): () => void {
  return store.subscribe(({ userSelectionRect: frame, userSelectionActive, transform }, before) => {
    if (!frame || !userSelectionActive || frame === before.userSelectionRect) return;
    const [x, y, zoom] = transform;
    const left = (frame.x - x) / zoom;
    const top = (frame.y - y) / zoom;
    const inside = boxesIn(model.store.getState().nodes, {
      left,
      top,
      right: left + frame.width / zoom,
      bottom: top + frame.height / zoom,
    });
    if (!isSame(inside, editor.store.getState().selection)) editor.select(inside);
  });
}

const isSame = (a: ReadonlySet<NodeId>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));
