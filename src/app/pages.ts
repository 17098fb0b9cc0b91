/** A design as a page to read, saved or printed; what makes it is loaded when it is first asked for. */
import type { Diagram } from "../core/document/types.ts";
import { t } from "../core/messages/index.ts";
import type { Composition } from "./compose.ts";
import type { Notice } from "./editor-context.tsx";

export interface Pages {
  save(diagram: Diagram): Promise<void>;
  print(diagram: Diagram): Promise<void>;
}

export function createPages({ editor }: Composition, notify: (notice: Notice) => void): Pages {
  const make = async (diagram: Diagram) => {
    const [{ pageOf }, { writePorts }] = await Promise.all([
      import("../core/formats/writers/write-up.ts"),
      import("./export/write-ports.ts"),
    ]);
    return pageOf(diagram, writePorts(editor));
  };
  return {
    async save(diagram) {
      const { savePage } = await import("./export/save-page.ts");
      const name = savePage(await make(diagram));
      notify({ text: t("casePage.saved", { name }) });
    },
    async print(diagram) {
      const { printPage } = await import("./export/print-page.ts");
      await printPage(await make(diagram));
    },
  };
}
