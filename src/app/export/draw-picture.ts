/** The drawing of a document for a picture: its SVG, its fonts, and what must be seen in the result. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { IconSet } from "../../core/catalogue/icon.ts";
import type { Diagram } from "../../core/document/types.ts";
import { type Result, success } from "../../core/problem.ts";
import type { Measure } from "../../core/scene/measure.ts";
import { scenePart } from "../../core/scene/part.ts";
import { buildScene, type Scene } from "../../core/scene/scene.ts";
import { sceneToSvg } from "../../core/scene/svg.ts";
import { pictureFrame } from "../../core/scene/svg-frame.ts";
import { colour } from "../../core/scene/tokens.ts";
import type { ExportChoice } from "./export-choice.ts";
import type { CheckedDrawing } from "./export-png.ts";
import { fontCss, PICTURE_FONT } from "./picture-fonts.ts";
import { pictureFault } from "./picture-problem.ts";
import { probesOf } from "./picture-probes.ts";

export interface DrawingParts {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
  readonly icons: IconSet;
}

/** What of the drawing is drawn, by ids of boxes and lines; all of it in full where nothing is said. */
export interface Crop {
  readonly only?: ReadonlySet<string>;
  /** The bands are drawn with it. */
  readonly lanes?: boolean;
  /** All but these step back. */
  readonly lit?: ReadonlySet<string>;
}

const idsOf = ({ boxes, edges }: Scene): readonly string[] =>
  [...boxes, ...edges].map(({ id }) => id);

export async function drawPicture(
  diagram: Diagram,
  { theme, transparent, title, legend, words }: Omit<ExportChoice, "scale">,
  { catalogue, measure, icons }: DrawingParts,
  crop: Crop = {},
): Promise<Result<CheckedDrawing>> {
  if (diagram.nodes.length === 0 && diagram.lanes.length === 0)
    return pictureFault("picture-empty");
  const whole = buildScene(diagram, catalogue, { measure, labels: words });
  const scene = crop.only ? scenePart(whole, crop.only, crop.lanes === true) : whole;
  const faded = crop.lit && new Set(idsOf(scene).filter((id) => crop.lit?.has(id) === false));
  const frame = pictureFrame(scene, { title, legend });
  const svg = sceneToSvg(scene, {
    theme,
    background: !transparent,
    icons,
    title,
    legend,
    ...(faded ? { faded } : {}),
    fontFamily: `'${PICTURE_FONT}', sans-serif`,
  });
  const fonts = await fontCss(svg);
  if (!fonts.ok) return fonts;
  return success({
    svg,
    size: frame.size,
    fontCss: fonts.value,
    probes: probesOf(crop.lit ? scenePart(scene, crop.lit, true) : scene, frame.position, theme),
    behind: colour("canvas", theme),
  });
}
