/** What the parts of the canvas share. */
import { createContext, useContext } from "react";
import type { StoreApi } from "zustand/vanilla";
import type { NodeId } from "../../core/document/types.ts";
import type { CanvasModel } from "./model.ts";

/** Boxes of a large drawing that stay elements, whatever is painted. */
export interface Held {
  /** Under the hand. */
  readonly hand?: NodeId | undefined;
  /** It has the keyboard. */
  readonly keyboard?: NodeId | undefined;
}

export interface CanvasParts {
  readonly model: CanvasModel;
  /** Zoomed so far out that boxes are drawn without words. */
  readonly far: boolean;
  /** There are so many boxes, and so small, that they and the lines are painted on one canvas. */
  readonly painted: boolean;
  /** How many of those near the screen are elements nonetheless; see `arrival.ts`. */
  readonly room: number;
  readonly held: StoreApi<Held>;
}

export const CanvasContext = createContext<CanvasParts | undefined>(undefined);

export function useCanvas(): CanvasParts {
  const parts = useContext(CanvasContext);
  if (!parts) throw new Error("The canvas's parts are asked for outside of the canvas");
  return parts;
}
