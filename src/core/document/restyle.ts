/** Colour and emphasis of any element. */
import type { Hue } from "../catalogue/component.ts";
import { updateEdge, updateNode } from "./edit.ts";
import type { Diagram, Emphasis } from "./types.ts";

/** What a person may change about an element's look; `undefined` gives the usual look back. */
export type Restyle =
  | { readonly colour: Hue | undefined }
  | { readonly emphasis: Emphasis | undefined };

/** Give the elements another look; what has it already stays the same object. */
export function restyled(diagram: Diagram, ids: ReadonlySet<string>, look: Restyle): Diagram {
  let next = diagram;
  for (const id of ids) next = updateEdge(updateNode(next, id, look), id, look);
  return next;
}
