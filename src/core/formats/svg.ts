/** SVG: the picture as lines and letters, with the design itself inside, so that it can be opened again. */
import type { Format } from "./format.ts";
import { headText } from "./head-text.ts";
import { readText } from "./text.ts";

const OPENING =
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)*(?:<!DOCTYPE[^>[]{0,300}>\s*)?<(?:svg:)?svg[\s>]/;

export const svg: Format = {
  id: "svg",
  name: "writing.svg",
  extensions: [".svg"],
  mediaTypes: ["image/svg+xml"],
  group: "pictures",
  matches: (bytes) => OPENING.test(headText(bytes)),
  read: async (bytes) => {
    const text = readText(bytes);
    if (!text.ok) return text;
    const { readEmbeddedSvg } = await import("./svg-text.ts");
    return readEmbeddedSvg(text.value);
  },
  write: async (diagram, ports, options) => {
    const { writeSvg } = await import("./writers/svg.ts");
    return writeSvg(diagram, ports, options);
  },
};
