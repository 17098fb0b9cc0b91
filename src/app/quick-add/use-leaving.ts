/** Calls when the keyboard or the pointer goes elsewhere in the page; not when the window itself is left. */
import { type RefObject, useEffect, useEffectEvent } from "react";

export function useLeaving(root: RefObject<HTMLElement | null>, leave: () => void): void {
  const left = useEffectEvent(leave);
  useEffect(() => {
    const onMove = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) left();
    };
    // Seen on the way down: the canvas keeps its presses to itself.
    addEventListener("pointerdown", onMove, true);
    addEventListener("focusin", onMove);
    return () => {
      removeEventListener("pointerdown", onMove, true);
      removeEventListener("focusin", onMove);
    };
  }, [root]);
}
