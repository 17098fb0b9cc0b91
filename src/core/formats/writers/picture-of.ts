/** The picture that every picture format writes, or why there is none. */
import type { Diagram } from "../../document/types.ts";
import { type Result, success } from "../../problem.ts";
import { drawPicture, isBlank, type Picture, type PictureOptions } from "../../scene/picture.ts";
import type { WritePorts } from "../format.ts";
import { writingFault } from "./writing-fault.ts";

export async function pictureOf(
  diagram: Diagram,
  { catalogue, measure, icons }: WritePorts,
  options: PictureOptions,
): Promise<Result<Picture>> {
  if (isBlank(diagram)) return writingFault("nothing-drawn");
  return success(drawPicture(diagram, { catalogue, measure, icons: await icons() }, options));
}
