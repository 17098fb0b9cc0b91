/** When what has the keyboard goes away (a finding that was mended), what stands in its place gets it. */
import { stopsIn } from "../regions.ts";
import type { AppParts } from "../editor-context.tsx";

/** Follow the editor and its review; returns the way to stop. */
export function keepFocus({ editor, review }: Pick<AppParts, "editor" | "review">): () => void {
  let last: { element: Element; region: Element; index: number } | undefined;
  const note = ({ target }: FocusEvent) => {
    const region = target instanceof Element ? target.closest("aside") : null;
    last = undefined;
    if (!region || !(target instanceof HTMLElement)) return;
    last = { element: target, region, index: stopsIn(region).indexOf(target) };
  };
  const mend = () => {
    if (!last || last.element.isConnected || document.activeElement !== document.body) return;
    const stops = stopsIn(last.region);
    stops[Math.min(last.index, stops.length - 1)]?.focus();
  };
  const soon = () => requestAnimationFrame(mend);
  const stops = [editor.store.subscribe(soon), review.store.subscribe(soon)];
  document.addEventListener("focusin", note);
  return () => {
    document.removeEventListener("focusin", note);
    for (const stop of stops) stop();
  };
}
