/** Writes a PDF of the picture through the port that draws one. */
import type { Diagram } from "../../document/types.ts";
import { type Result, success } from "../../problem.ts";
import type { PictureOptions } from "../../scene/picture.ts";
import type { WritePorts } from "../format.ts";
import { pictureOf } from "./picture-of.ts";
import { writingFault } from "./writing-fault.ts";

export async function writePdf(
  diagram: Diagram,
  ports: WritePorts,
  options: PictureOptions,
): Promise<Result<Uint8Array>> {
  const picture = await pictureOf(diagram, ports, options);
  if (!picture.ok) return picture;
  const fonts = await ports.fixedFonts(picture.value.svg);
  if (!fonts.ok) return fonts;
  try {
    return success(await ports.pdf(picture.value, fonts.value));
  } catch (error) {
    // What a library throws at a picture beyond its bounds.
    return writingFault("pdf-failed", { reason: error instanceof Error ? error.message : "" });
  }
}
