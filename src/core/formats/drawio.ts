/** draw.io: one page of those with a drawing. */
import { strToU8 } from "fflate";
import { success } from "../problem.ts";
import { looksLikeDrawio } from "../import/sniff.ts";
import type { Format } from "./format.ts";
import { headText } from "./head-text.ts";
import { readText } from "./text.ts";

export const drawio: Format = {
  id: "drawio",
  name: "foreign.drawio",
  extensions: [".drawio", ".xml"],
  mediaTypes: ["application/vnd.jgraph.mxfile", "application/xml", "text/xml"],
  group: "drawings",
  matches: (bytes) => looksLikeDrawio(headText(bytes)),
  interpret: async (bytes, ports) => {
    const text = readText(bytes);
    if (!text.ok) return text;
    const { drawioPages, readDrawio } = await import("../import/readers/drawio/drawio.ts");
    const pages = drawioPages(text.value);
    if (!pages.ok) return pages;
    const at = pages.value.length > 1 ? await ports.choosePage?.(pages.value) : undefined;
    return readDrawio(text.value, at);
  },
  write: async (diagram, { catalogue }) => {
    const { writeDrawio } = await import("./writers/drawio.ts");
    return success(strToU8(writeDrawio(diagram, catalogue)));
  },
  losses: async (diagram) => {
    const { drawingLosses } = await import("./writers/losses.ts");
    return drawingLosses(diagram, { marks: false });
  },
};
