/** What making a diagram of a stranger's drawing needs besides the drawing. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { UsualKinds } from "../catalogue/usual-kinds.ts";
import type { Measure } from "../scene/measure.ts";

export interface ImportContext {
  readonly catalogue: Catalogue;
  readonly usualKinds: UsualKinds;
  readonly measure: Measure;
}
