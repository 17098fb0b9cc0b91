/** Excalidraw: scenes as they are saved or copied. */
import { strToU8 } from "fflate";
import { success } from "../problem.ts";
import { looksLikeExcalidraw } from "../import/sniff.ts";
import type { Format } from "./format.ts";
import { headText } from "./head-text.ts";
import { readText } from "./text.ts";

export const excalidraw: Format = {
  id: "excalidraw",
  name: "foreign.excalidraw",
  extensions: [".excalidraw"],
  mediaTypes: ["application/vnd.excalidraw+json"],
  group: "drawings",
  matches: (bytes) => looksLikeExcalidraw(headText(bytes)),
  interpret: async (bytes) => {
    const text = readText(bytes);
    if (!text.ok) return text;
    const { readExcalidraw } = await import("../import/readers/excalidraw.ts");
    return readExcalidraw(text.value);
  },
  write: async (diagram, { catalogue, measure }) => {
    const { writeExcalidraw } = await import("./writers/excalidraw.ts");
    return success(strToU8(writeExcalidraw(diagram, catalogue, measure)));
  },
  losses: async (diagram) => {
    const { drawingLosses } = await import("./writers/losses.ts");
    return drawingLosses(diagram, { marks: true });
  },
};
