/** PNG: the picture of the design with the design itself inside, so that it can be opened again. */
import { success } from "../problem.ts";
import type { Format } from "./format.ts";
import { hasPngSignature } from "./png-chunks.ts";
import { embedDiagram, readEmbedded } from "./png-text.ts";

export const png: Format = {
  id: "png",
  name: "formats.png",
  extensions: [".png"],
  mediaTypes: ["image/png"],
  needs: ["rasterise"],
  group: "pictures",
  matches: hasPngSignature,
  read: async (bytes) => readEmbedded(bytes),
  write: async (diagram, ports, options) => {
    const { pictureOf } = await import("./writers/picture-of.ts");
    const picture = await pictureOf(diagram, ports, options);
    if (!picture.ok) return picture;
    const drawn = await ports.rasterise(picture.value);
    return drawn.ok ? success(embedDiagram(drawn.value, diagram)) : drawn;
  },
};
