/** A tap on the handle of a box: the next tap says where its arrow leads. */
import type { NodeId } from "../../core/document/types.ts";

/** Whether fingers are what points here. */
export const isCoarse = (): boolean => matchMedia("(pointer: coarse)").matches;

/** Listen to the page; returns the way to stop. */
export function listenForHandles(begin: (source: NodeId) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const isFinger = event instanceof PointerEvent && event.pointerType !== "mouse";
    if (!isFinger || !(event.target instanceof Element)) return;
    const handle = event.target.closest(".react-flow__handle");
    const source = handle?.closest<HTMLElement>(".react-flow__node")?.dataset["id"];
    if (source !== undefined) begin(source);
  };
  document.addEventListener("click", onClick);
  return () => document.removeEventListener("click", onClick);
}
