/** What the parts of the canvas share: made once, and from how far away the drawing is seen. */
import { useStore as useFlow } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Editor } from "../../editor/store.ts";
import { useArrival } from "./arrival.ts";
import type { CanvasParts, Held } from "./canvas-context.ts";
import { createIsFar } from "./distance.ts";
import { MANY } from "./elements.ts";
import { createCanvasModel } from "./model.ts";

export function useCanvasParts(editor: Editor): CanvasParts {
  const model = useMemo(() => createCanvasModel(editor), [editor]);
  useEffect(() => model.start(), [model]);
  const isLarge = useStore(model.store, ({ nodes }) => nodes.length > MANY);
  const isFar = useMemo(() => createIsFar(), []);
  const far = useFlow((state) => isFar(state.transform[2], isLarge));
  const held = useMemo(() => createStore<Held>(() => ({})), []);
  // What paints comes with what hands need.
  const canPaint = useStore(model.store, ({ hands }) => hands !== undefined);
  const room = useArrival(model, far && isLarge && canPaint);
  const painted = room < Infinity;
  return useMemo(() => ({ model, far, painted, room, held }), [model, far, painted, room, held]);
}
