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
  const hand = createHand(around);
  root.addEventListener("pointerdown", hand.onDown, early);
  for (const name of ["mousedown", "touchstart"] as const)
    root.addEventListener(name, hand.keep, early);
  window.addEventListener("pointermove", hand.onMove, early);
  window.addEventListener("pointerup", hand.onUp, early);
  window.addEventListener("pointercancel", hand.cancel, early);
  window.addEventListener("keydown", hand.onKey, early);
  window.addEventListener("keyup", hand.onKey, early);
  return () => stop.abort();
}

/** One press, from the first finger's coming down to its going up. */
function createPress(around: Surroundings) {
  let held: Held | undefined;
  const strokeOf = ({ path, constrained }: Held): Stroke => ({
    path: [...path],
    constrained,
    zoom: around.zoom(),
  });
  return {
    isOn: () => held !== undefined,
    begin(event: PointerEvent) {
      const start = around.toCanvas(event);
      held = { pointer: event.pointerId, path: [start], constrained: event.shiftKey };
      around.use().onMove(strokeOf(held));
    },
    /** Another pointer's events are none of ours. */
    go(event: PointerEvent, isLast: boolean) {
      if (event.pointerId !== held?.pointer) return;
      held.constrained = event.shiftKey;
      held.path.push(...coalesced(event).map(around.toCanvas));
      const stroke = strokeOf(held);
      if (isLast) held = undefined;
      if (isLast) around.use().onEnd(stroke);
      else around.use().onMove(stroke);
    },
    cancel() {
      if (held) around.use().onCancel();
      held = undefined;
    },
  };
}

function createHand(around: Surroundings) {
  const press = createPress(around);
  let spaceIsDown = false;
  const isOurs = ({ target }: Event) => !spaceIsDown && isCanvas(target);
  return {
    cancel: press.cancel,
    onDown(event: PointerEvent) {
      // A second finger pinches: what the first has begun was no stroke.
      if (press.isOn()) press.cancel();
      else if (event.button === 0 && isOurs(event)) {
        takeOver(event);
        press.begin(event);
      }
    },
    keep(event: MouseEvent | TouchEvent) {
      const isOne = "touches" in event ? event.touches.length === 1 : event.button === 0;
      if (isOne && isOurs(event)) event.stopPropagation();
    },
    onMove: (event: PointerEvent) => press.go(event, false),
    onUp: (event: PointerEvent) => press.go(event, true),
    onKey(event: KeyboardEvent) {
      if (event.key === " ") spaceIsDown = event.type === "keydown" && !isWriting(event.target);
      if (!press.isOn() || event.key !== "Escape") return;
      event.stopImmediatePropagation();
      event.preventDefault();
      press.cancel();
    },
  };
}

/** The press is ours alone, and whoever is writing has finished. */
function takeOver(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
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
