/** The boxes that React Flow is given now, from what is near the screen and what a hand or the keyboard is on. */
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { CanvasParts } from "./canvas-context.ts";
import { elementsOf, MANY } from "./elements.ts";
import type { BoxNode } from "./flow-nodes.ts";
import { useNearArea } from "./use-visible.ts";

export function useElements({ model, painted, room, held }: CanvasParts): BoxNode[] {
  const nodes = useStore(model.store, (state) => state.nodes);
  const isLarge = nodes.length > MANY;
  const area = useNearArea(isLarge && room > 0);
  const { hand, keyboard } = useStore(held);
  useEffect(() => {
    if (!isLarge) return undefined;
    const note = () => held.setState({ keyboard: boxOf(document.activeElement) });
    document.addEventListener("focusin", note);
    document.addEventListener("focusout", note);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("focusout", note);
    };
  }, [held, isLarge]);
  return useMemo(() => {
    const kept = new Set([hand, keyboard].filter((id) => id !== undefined));
    return elementsOf(nodes, { area, painted, room, kept });
  }, [nodes, area, painted, room, hand, keyboard]);
}

/** The box that an element is part of. */
const boxOf = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>(".react-flow__node")?.dataset["id"];
