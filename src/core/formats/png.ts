/** PNG: the picture of the design with the design itself inside, so that it can be opened again. */
import { success } from "../problem.ts";
import type { Format } from "./format.ts";
import { hasPngSignature } from "./png-chunks.ts";
import { embedDiagram, readEmbedded } from "./png-text.ts";

export const png = {
  id: "png",
  name: "formats.png",
  extensions: [".png"],
  mediaTypes: ["image/png"],
  matches: hasPngSignature,
  read: async (bytes) => readEmbedded(bytes),
  write: async (diagram, ports) => {
    const picture = await ports.picture();
    return picture.ok ? success(embedDiagram(picture.value, diagram)) : picture;
  },
} satisfies Format;
