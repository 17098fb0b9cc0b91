/** draw.io: the first page with a drawing. */
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
  matches: (bytes) => looksLikeDrawio(headText(bytes)),
  interpret: async (bytes) => {
    const text = readText(bytes);
    if (!text.ok) return text;
    const { readDrawio } = await import("../import/readers/drawio/drawio.ts");
    return readDrawio(text.value);
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
