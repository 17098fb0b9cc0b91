/** Mermaid: flowcharts as text, or in a Markdown page. */
import { strToU8 } from "fflate";
import { success } from "../problem.ts";
import type { Format } from "./format.ts";
import { headText } from "./head-text.ts";
import { looksLikeMermaid } from "../import/sniff.ts";
import { readText } from "./text.ts";

export const mermaid: Format = {
  id: "mermaid",
  name: "foreign.mermaid",
  extensions: [".mmd", ".mermaid", ".md"],
  mediaTypes: ["text/vnd.mermaid", "text/markdown"],
  group: "drawings",
  // A page may speak of much before its flowchart.
  matches: (bytes, name) =>
    looksLikeMermaid(headText(bytes, 400_000)) || /\.(?:mmd|mermaid)$/i.test(name),
  interpret: async (bytes, ports) => {
    const text = readText(bytes);
    if (!text.ok) return text;
    const { readMermaid } = await import("../import/readers/mermaid.ts");
    return readMermaid(text.value, ports.parseMermaid);
  },
  write: async (diagram, { catalogue }) => {
    const { writeMermaid } = await import("./writers/mermaid.ts");
    return success(strToU8(writeMermaid(diagram, catalogue)));
  },
  losses: async (diagram) => {
    const { textLosses } = await import("./writers/losses.ts");
    return textLosses(diagram);
  },
};
