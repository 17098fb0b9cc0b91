/** Writes an SVG with its letters and the document inside. */
import { strToU8 } from "fflate";
import type { Diagram } from "../../document/types.ts";
import { type Result, success } from "../../problem.ts";
import type { PictureOptions } from "../../scene/picture.ts";
import { element } from "../../scene/xml.ts";
import { fontFaces } from "../font-faces.ts";
import type { WritePorts } from "../format.ts";
import { embedInSvg } from "../svg-text.ts";
import { pictureOf } from "./picture-of.ts";

/** Where Inter cannot be had the picture is written all the same, and names what to take in its place. */
export async function writeSvg(
  diagram: Diagram,
  ports: WritePorts,
  options: PictureOptions,
): Promise<Result<Uint8Array>> {
  const picture = await pictureOf(diagram, ports, options);
  if (!picture.ok) return picture;
  const { svg } = picture.value;
  const fonts = await ports.fonts(svg);
  const faces = fonts.ok ? fontFaces(fonts.value) : "";
  const style = faces === "" ? "" : element("style", {}, faces);
  return success(strToU8(`${embedInSvg(svg, diagram, style)}\n`));
}
