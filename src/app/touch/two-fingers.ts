/**
 * Two fingers move the view wherever they are put down. React Flow leaves to a box what begins on it, and
 * never hears of fingers lifted from a box that has gone out of sight meanwhile; both are passed on to its ground.
 */

/** Listen to the page; returns the way to stop. */
export function passOnFingers(): () => void {
  const onStart = (event: TouchEvent) => {
    const ground = document.querySelector(".react-flow__pane");
    if (!event.isTrusted || !ground) return;
    for (const { target } of event.changedTouches) if (isInside(target)) watchEnd(target, ground);
    const both = [...event.touches];
    if (both.length !== 2 || !both.every(({ target }) => isInside(target))) return;
    const unheard = both.filter(({ target }) => isInside(target) && target.closest(".nopan"));
    if (unheard.length > 0) ground.dispatchEvent(copyOf(event, unheard));
  };
  document.addEventListener("touchstart", onStart, { capture: true, passive: true });
  return () => document.removeEventListener("touchstart", onStart, { capture: true });
}

const isInside = (target: EventTarget): target is Element =>
  target instanceof Element && target.closest(".react-flow__renderer") !== null;

/** The finger stays with what it was put on, even when that is no longer in the page. */
function watchEnd(target: Element, ground: Element): void {
  const stop = new AbortController();
  const onEnd = (event: Event) => {
    stop.abort();
    if (event instanceof TouchEvent && !target.isConnected)
      ground.dispatchEvent(copyOf(event, [...event.changedTouches]));
  };
  for (const type of ["touchend", "touchcancel"])
    target.addEventListener(type, onEnd, { signal: stop.signal });
}

const copyOf = (event: TouchEvent, changedTouches: Touch[]): TouchEvent =>
  new TouchEvent(event.type, {
    bubbles: true,
    cancelable: true,
    touches: [...event.touches],
    changedTouches,
  });
