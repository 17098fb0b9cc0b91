/** A picture as it is rasterised: with its fonts, and what must be seen in the result. */
import { type Result, success } from "../../core/problem.ts";
import type { Picture } from "../../core/scene/picture.ts";
import { scenePart } from "../../core/scene/part.ts";
import { colour } from "../../core/scene/tokens.ts";
import type { CheckedDrawing } from "./export-png.ts";
import { fontCss } from "./picture-fonts.ts";
import { probesOf } from "./picture-probes.ts";

export async function checkedDrawing({
  svg,
  scene,
  frame,
  options: { theme, part },
}: Picture): Promise<Result<CheckedDrawing>> {
  const fonts = await fontCss(svg);
  if (!fonts.ok) return fonts;
  // Faint parts look otherwise, and what is cut off is not there.
  const seen = part.kind === "lit" ? scenePart(scene, part.ids, true) : scene;
  const probes = probesOf(seen, frame.position, theme).filter(
    ({ x, y, width, height }) =>
      x >= 0 && y >= 0 && x + width <= frame.size.width && y + height <= frame.size.height,
  );
  return success({
    svg,
    size: frame.size,
    fontCss: fonts.value,
    probes,
    behind: colour("canvas", theme),
  });
}
