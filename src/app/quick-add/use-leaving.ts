/** Calls when the keyboard or the pointer goes elsewhere in the page; not when the window itself is left. */
import { type RefObject, useEffect, useEffectEvent } from "react";

/** A menu from which this was opened hands the keyboard back when it is gone (ms). */
const SETTLES = 300;

export function useLeaving(root: RefObject<HTMLElement | null>, leave: () => void): void {
  const left = useEffectEvent(leave);
  useEffect(() => {
    const opened = performance.now();
    const onMove = ({ type, target }: Event) => {
      if (!(target instanceof Node) || root.current?.contains(target)) return;
      const isHandedBack = type === "focusin" && performance.now() - opened < SETTLES;
      if (isHandedBack) root.current?.querySelector("input")?.focus();
      else left();
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
