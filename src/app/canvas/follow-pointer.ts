/** A drag that outlives the element it began on. */
import type { PointerEvent as ReactPointerEvent } from "react";
import type { Point } from "../../core/document/types.ts";

export interface Follower {
  /** Px of the page. */
  move(at: Point): void;
  /** `kept` is false where the drag was given up: with Escape, or by the system. */
  end(kept: boolean): void;
}

/** A hand trembles: nearer than this (px) it has not moved yet. */
const THRESHOLD = 3;

/** Follow the pointer that has just gone down. Without a move nothing is called. */
export function followPointer(down: ReactPointerEvent, follower: Follower): void {
  const stop = new AbortController();
  const { signal } = stop;
  let moving = false;
  const finish = (kept: boolean) => {
    stop.abort();
    if (moving) follower.end(kept);
  };
  const isThis = (event: PointerEvent) => event.pointerId === down.pointerId;
  addEventListener(
    "pointermove",
    (event) => {
      if (!isThis(event)) return;
      const { clientX: x, clientY: y } = event;
      if (!moving && Math.hypot(x - down.clientX, y - down.clientY) < THRESHOLD) return;
      moving = true;
      follower.move({ x, y });
    },
    { signal },
  );
  addEventListener("pointerup", (event) => isThis(event) && finish(true), { signal });
  addEventListener("pointercancel", (event) => isThis(event) && finish(false), { signal });
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      finish(false);
    },
    { signal, capture: true },
  );
}
