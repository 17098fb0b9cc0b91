/** draw.io: the first page with a drawing. */
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
};
