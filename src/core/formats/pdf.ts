/** PDF: the picture on a page of its size, its lines sharp and its text selectable. */
import type { Format } from "./format.ts";
import { headText } from "./head-text.ts";

export const pdf: Format = {
  id: "pdf",
  name: "writing.pdf",
  extensions: [".pdf"],
  mediaTypes: ["application/pdf"],
  needs: ["pdf"],
  group: "pictures",
  matches: (bytes) => headText(bytes.subarray(0, 5)) === "%PDF-",
  write: async (diagram, ports, options) => {
    const { writePdf } = await import("./writers/pdf.ts");
    return writePdf(diagram, ports, options);
  },
  losses: async (diagram) => {
    const { pdfLosses } = await import("./writers/losses.ts");
    return pdfLosses(diagram);
  },
};
