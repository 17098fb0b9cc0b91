/** Gives presses on the canvas to a tool, before React Flow takes them; pinch, wheel and Space stay its own. */
import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";
import type { Point } from "../../../core/document/types.ts";

export interface Stroke {
  /** Where the hand has been, in canvas px. */
  readonly path: readonly Point[];
  readonly constrained: boolean;
  readonly zoom: number;
}

export interface HandUse {
  onMove(stroke: Stroke): void;
  onEnd(stroke: Stroke): void;
  onCancel(): void;
}

/** `tool` names what is in hand; the canvas shows its cursor. */
export function useHand(tool: string, use: HandUse): void {
  const flow = useReactFlow();
  const store = useStoreApi();
  const latest = useRef(use);
  latest.current = use;

  useEffect(() => {
    const root = store.getState().domNode;
    if (!root) return undefined;
    root.dataset["tool"] = tool;
    const stop = listen(root, {
      toCanvas: (event) =>
        flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false }),
      zoom: () => flow.getZoom(),
      use: () => latest.current,
    });
    return () => {
      stop();
      delete root.dataset["tool"];
    };
  }, [tool, flow, store]);
}

interface Surroundings {
  toCanvas(event: PointerEvent): Point;
  zoom(): number;
  use(): HandUse;
}

interface Held {
  readonly pointer: number;
  readonly path: Point[];
  constrained: boolean;
}

/** Returns the way to stop. */
function listen(root: HTMLElement, around: Surroundings): () => void {
  const stop = new AbortController();
  const early = { signal: stop.signal, capture: true, passive: false };
  let held: Held | undefined;
  let spaceIsDown = false;
  const stroke = (): Stroke => ({
    path: [...(held?.path ?? [])],
    constrained: held?.constrained ?? false,
    zoom: around.zoom(),
  });
  const letGo = () => {
    held = undefined;
  };
  const cancel = () => {
    letGo();
    around.use().onCancel();
  };
  const isOurs = (event: Event) => !spaceIsDown && isCanvas(event.target);

  root.addEventListener("pointerdown", onDown, early);
  for (const name of ["mousedown", "touchstart"] as const) root.addEventListener(name, keep, early);
  window.addEventListener("pointermove", onMove, early);
  window.addEventListener("pointerup", onUp, early);
  window.addEventListener("pointercancel", () => held && cancel(), early);
  window.addEventListener("keydown", onKey, early);
  window.addEventListener("keyup", onKey, early);

  function onDown(event: PointerEvent) {
    // A second finger pinches: what the first has begun was no stroke.
    if (held) return cancel();
    if (event.button !== 0 || !isOurs(event)) return;
    event.preventDefault();
    event.stopPropagation();
    // Whoever is writing has finished.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    held = {
      pointer: event.pointerId,
      path: [around.toCanvas(event)],
      constrained: event.shiftKey,
    };
    around.use().onMove(stroke());
  }
  function keep(event: MouseEvent | TouchEvent) {
    const isOne = "touches" in event ? event.touches.length === 1 : event.button === 0;
    if (isOne && isOurs(event)) event.stopPropagation();
  }
  function onMove(event: PointerEvent) {
    if (event.pointerId !== held?.pointer) return;
    held.constrained = event.shiftKey;
    held.path.push(...coalesced(event).map(around.toCanvas));
    around.use().onMove(stroke());
  }
  function onUp(event: PointerEvent) {
    if (event.pointerId !== held?.pointer) return;
    held.constrained = event.shiftKey;
    held.path.push(around.toCanvas(event));
    const whole = stroke();
    letGo();
    around.use().onEnd(whole);
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === " ") spaceIsDown = event.type === "keydown" && !isWriting(event.target);
    if (!held || event.type === "keyup") return;
    if (event.key === "Escape") {
      event.stopImmediatePropagation();
      event.preventDefault();
      cancel();
    }
  }
  return () => stop.abort();
}

/** Every place the pen has been since the last event: a quick stroke stays round. */
const coalesced = (event: PointerEvent): readonly PointerEvent[] => {
  const events = event.getCoalescedEvents?.() ?? [];
  return events.length > 0 ? events : [event];
};

/** The drawing itself, not what floats above it or is being written in. */
const isCanvas = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(".react-flow__renderer") !== null &&
  target.closest("input, textarea, button, a") === null;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
