/** Gives every card the size of its text, as a layout needs it. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { mapNodes } from "../document/edit.ts";
import type { Diagram } from "../document/types.ts";
import { boxSize } from "../scene/box.ts";
import { boxText } from "../scene/box-text.ts";
import type { Measure } from "../scene/measure.ts";

/** Cards as large as their text; notes and boundaries keep the size a person gave them. */
export const sizeBoxes = (diagram: Diagram, catalogue: Catalogue, measure: Measure): Diagram =>
  mapNodes(diagram, (node) => {
    const text = boxText(node, catalogue);
    return text.kind === "card" ? { ...node, size: boxSize(text, measure) } : node;
  });
