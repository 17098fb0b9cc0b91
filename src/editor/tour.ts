/** A walk through the design: what of the picture has come in so far, and what comes in now. */
import type { Diagram, TourStep } from "../core/document/types.ts";
import type { EditorState } from "./store.ts";

/** Not yet part of the picture, just coming in, or there since an earlier step. */
export type TourStage = "hidden" | "now" | "shown";

/** The step that is being told; `undefined` while no tour is on. */
export const currentStep = ({ document, tourStep }: EditorState): TourStep | undefined =>
  tourStep === undefined ? undefined : document.tour?.[tourStep];

/** Where a node or an edge stands in the tour; `undefined` while no tour is on. */
export function tourStageOf(
  { document, tourStep }: EditorState,
  id: string,
): TourStage | undefined {
  if (tourStep === undefined) return undefined;
  const comesIn = arrivals(document).get(id);
  // What no step names is there from the start: a tour never loses a part of the design.
  if (comesIn === undefined || comesIn < tourStep) return "shown";
  return comesIn === tourStep ? "now" : "hidden";
}

const known = new WeakMap<Diagram, ReadonlyMap<string, number>>();

/** The step at which each element comes in. */
function arrivals(document: Diagram): ReadonlyMap<string, number> {
  const before = known.get(document);
  if (before) return before;
  const steps = new Map<string, number>();
  for (const [index, step] of (document.tour ?? []).entries()) {
    for (const id of [...step.nodes, ...step.edges]) {
      if (!steps.has(id)) steps.set(id, index);
    }
  }
  known.set(document, steps);
  return steps;
}
