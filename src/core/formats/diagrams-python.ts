/** Scripts for mingrammer's `diagrams`: read, never run. */
import { looksLikeDiagramsPython } from "../import/sniff.ts";
import type { Format } from "./format.ts";
import { headText } from "./head-text.ts";
import { readText } from "./text.ts";

export const diagramsPython: Format = {
  id: "diagrams-python",
  name: "foreign.diagrams-python",
  extensions: [".py"],
  mediaTypes: ["text/x-python"],
  matches: (bytes) => looksLikeDiagramsPython(headText(bytes)),
  interpret: async (bytes) => {
    const text = readText(bytes);
    if (!text.ok) return text;
    const { readDiagramsPython } = await import("../import/readers/diagrams-python.ts");
    return readDiagramsPython(text.value);
  },
};
