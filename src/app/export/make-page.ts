/** The page of a design: its picture in both themes, what the review says, and the letters it is set in. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { casePageContent, type PageContent } from "../../core/case-page/case-page.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import type { Diagram } from "../../core/document/types.ts";
import { reviewDiagram } from "../../core/lint/review.ts";
import type { Measure } from "../../core/scene/measure.ts";
import { buildScene } from "../../core/scene/scene.ts";
import { sceneToSvg } from "../../core/scene/svg.ts";
import type { Theme } from "../../core/scene/tokens.ts";
import { loadIcons } from "../assets.ts";
import { fontCss } from "./picture-fonts.ts";

export interface PageTools {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
}

/** Without our letters, where they cannot be loaded, the page is still whole. */
export async function makePage(
  diagram: Diagram,
  { catalogue, measure }: PageTools,
): Promise<PageContent> {
  const icons = await loadIcons();
  const scene = buildScene(diagram, catalogue, { measure });
  const pictureIn = (theme: Theme): string => sceneToSvg(scene, { theme, icons, legend: true });
  const fonts = await fontCss(serializeDiagram(diagram));
  return casePageContent(diagram, {
    catalogue,
    pictures: { light: pictureIn("light"), dark: pictureIn("dark") },
    report: reviewDiagram(diagram, catalogue),
    ...(fonts.ok ? { fontCss: fonts.value } : {}),
  });
}
