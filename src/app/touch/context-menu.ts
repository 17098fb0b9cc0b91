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

type Open = (target: Element, at: Point) => void;

/** Listen to the page; `open` gets what was pressed and where. Returns the way to stop. */
export function listenForMenus(open: Open): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  const hand = new Hand(open);
  // What follows a long press is the finger leaving, and must not close the menu.
  for (const type of ["pointerup", "mousedown", "mouseup", "click"])
    document.addEventListener(type, (event) => hand.swallow(event), options);
  document.addEventListener("pointerdown", (event) => hand.press(event), options);
  document.addEventListener("pointermove", (event) => hand.move(event), {
    ...options,
    passive: true,
  });
  document.addEventListener("pointerup", (event) => hand.lift(event), options);
  document.addEventListener("pointercancel", () => hand.end(), options);
  document.addEventListener("contextmenu", keepAway, options);
  return () => {
    hand.end();
    stop.abort();
  };
}

/** What presses now, and for how long. */
class Hand {
  readonly #open: Open;
  #press: Press | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The menu is there, the finger that asked for it as well. */
  #isLifting = false;

  constructor(open: Open) {
    this.#open = open;
  }

  press(event: PointerEvent): void {
    this.#isLifting = false;
    // A second finger pinches or pans.
    const isFirst = this.#press === undefined;
    this.end();
    const pressed = isFirst ? pressOf(event) : undefined;
    this.#press = pressed;
    if (pressed?.isTouch) this.#timer = setTimeout(() => this.#hold(pressed), LONG_MS);
  }

  #hold(pressed: Press): void {
    this.end();
    letGo(pressed);
    this.#isLifting = true;
    // A painted box has become an element since it was pressed.
    this.#open(document.elementFromPoint(pressed.x, pressed.y) ?? pressed.target, pressed);
  }

  move({ pointerId, clientX, clientY }: PointerEvent): void {
    const press = this.#press;
    if (press?.pointer === pointerId && !isStill(press, clientX, clientY)) this.end();
  }

  lift({ pointerId }: PointerEvent): void {
    const press = this.#press;
    if (press?.pointer !== pointerId) return;
    this.end();
    if (!press.isTouch) this.#open(press.target, { x: press.x, y: press.y });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#press = undefined;
  }

  swallow(event: Event): void {
    if (!this.#isLifting) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
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
