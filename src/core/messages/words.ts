/** What a translation holds besides the sentences of the rules. */
import type { Areas } from "./index.ts";
import type { Names } from "./names.ts";

/** All words of a language but those of the rules. */
export interface Words {
  readonly areas: Areas;
  readonly names: Names;
}
