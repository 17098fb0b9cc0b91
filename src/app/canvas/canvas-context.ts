/** What the parts of the canvas share. */
import { createContext, useContext } from "react";
import type { CanvasModel } from "./model.ts";

export interface CanvasParts {
  readonly model: CanvasModel;
  /** Zoomed so far out that boxes are drawn without words. */
  readonly far: boolean;
}

export const CanvasContext = createContext<CanvasParts | undefined>(undefined);

export function useCanvas(): CanvasParts {
  const parts = useContext(CanvasContext);
  if (!parts) throw new Error("The canvas's parts are asked for outside of the canvas");
  return parts;
}
