/**
 * Asking for a menu on the canvas: the right button let go where it was pressed (dragged, it pans), or a
 * finger or pen held still. Keys go through the command; what the browser would show is kept away.
 */
import type { Point } from "../../core/document/types.ts";
import { IS_MAC } from "../ui/platform.ts";

/** As long as phones take. */
const LONG_MS = 500;
/** Less than this (px) is a trembling hand. */
const STILL = 8;
const OTHERS = "input, textarea, [contenteditable], [role=menu]";

interface Press extends Point {
  readonly pointer: number;
  readonly target: Element;
  readonly isTouch: boolean;
}

/** Listen to the page; `open` gets what was pressed and where. Returns the way to stop. */
export function listenForMenus(open: (target: Element, at: Point) => void): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  let press: Press | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLifting = false;
  const end = () => {
    clearTimeout(timer);
    press = undefined;
  };
  const onDown = (event: PointerEvent) => {
    isLifting = false;
    // A second finger pinches or pans.
    if (press) return end();
    const pressed = pressOf(event);
    if (!pressed) return;
    press = pressed;
    if (!pressed.isTouch) return;
    timer = setTimeout(() => {
      end();
      letGo(pressed);
      isLifting = true;
      open(pressed.target, pressed);
    }, LONG_MS);
  };
  const onMove = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (press?.pointer === pointerId && !isStill(press, clientX, clientY)) end();
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    if (press?.pointer !== pointerId) return;
    const { target, isTouch, x, y } = press;
    end();
    if (!isTouch) open(target, { x, y });
  };
  // What follows until the next press is the finger leaving, and must not close the menu.
  const swallow = (event: Event) => {
    if (!isLifting) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ["pointerup", "mousedown", "mouseup", "click"])
    document.addEventListener(type, swallow, options);
  document.addEventListener("pointerdown", onDown, options);
  document.addEventListener("pointermove", onMove, { ...options, passive: true });
  document.addEventListener("pointerup", onUp, options);
  document.addEventListener("pointercancel", end, options);
  document.addEventListener("contextmenu", keepAway, options);
  return () => {
    end();
    stop.abort();
  };
}

/** A press that may ask for a menu. */
function pressOf(event: PointerEvent): Press | undefined {
  const { target, pointerType, button, ctrlKey, pointerId, clientX: x, clientY: y } = event;
  if (!(target instanceof Element) || !isOnCanvas(target)) return undefined;
  const isTouch = pointerType !== "mouse" && button === 0;
  const isRight = button === 2 || (IS_MAC && ctrlKey && button === 0);
  return isTouch || isRight ? { pointer: pointerId, target, isTouch, x, y } : undefined;
}

const isStill = (press: Press, x: number, y: number): boolean =>
  Math.hypot(x - press.x, y - press.y) <= STILL;

const isOnCanvas = (target: Element): boolean =>
  target.closest("main") !== null && target.closest(OTHERS) === null;

function keepAway(event: Event): void {
  if (event.target instanceof Element && isOnCanvas(event.target)) event.preventDefault();
}

/** The canvas must not take what follows for the end of a tap or the start of a drag. */
function letGo({ target, pointer }: Press): void {
  target.dispatchEvent(
    new PointerEvent("pointercancel", { pointerId: pointer, bubbles: true, pointerType: "touch" }),
  );
}
