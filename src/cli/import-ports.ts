/** What reading other programs' drawings needs on the command line. */
import usualKinds from "virtual:usual-kinds";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import type { ImportPorts } from "../core/formats/opening.ts";
import { loadCatalogue, measure } from "./assets.ts";
import { withWindow } from "./lent-window.ts";

/** `catalogue` is that of the place, with a company's own components; the built-in one where none is given. */
export const importPorts =
  (
    catalogue?: Catalogue,
    choosePage?: NonNullable<ImportPorts["choosePage"]>,
  ): (() => Promise<ImportPorts>) =>
  async () => ({
    ...(choosePage ? { choosePage } : {}),
    catalogue: catalogue ?? loadCatalogue(),
    usualKinds,
    measure,
    parseMermaid: async (text) => {
      const { parseWithMermaid } = await import("../adapters/mermaid.ts");
      return withWindow(() => parseWithMermaid(text));
    },
  });
