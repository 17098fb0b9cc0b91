/** What fixes need, for tests only: the real catalogue and a plain measure. */
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import type { FixContext } from "../lint/rule.ts";

/** Every letter as wide as a usual one of Inter. */
export const fixContext = (): FixContext => ({
  catalogue: loadCatalogue(),
  measure: (text, { size }) => text.length * size * 0.56,
});
