/** The design as a page, in HTML and in Markdown: its pictures, what the review says, and the letters it is set in. */
import { strToU8 } from "fflate";
import { casePageContent, type PageContent, writePage } from "../../case-page/case-page.ts";
import { serializeDiagram } from "../../document/serialize.ts";
import type { Diagram } from "../../document/types.ts";
import { reviewDiagram } from "../../lint/review.ts";
import { drawPicture, isBlank, USUAL_PICTURE } from "../../scene/picture.ts";
import type { Theme } from "../../scene/tokens.ts";
import { writeUpMarkdown } from "../../write-up/markdown.ts";
import { toBase64 } from "../base64.ts";
import { fontFaces } from "../font-faces.ts";
import type { WritePorts } from "../format.ts";
import { embedInSvg } from "../svg-text.ts";

/** In a page the title stands above the picture already. */
const IN_PAGE = { ...USUAL_PICTURE, title: false };

/** Without our letters, where they cannot be had, the page is still whole. */
export async function pageOf(diagram: Diagram, ports: WritePorts): Promise<PageContent> {
  const { catalogue, measure } = ports;
  const tools = { catalogue, measure, icons: await ports.icons() };
  const pictureIn = (theme: Theme): string =>
    drawPicture(diagram, tools, { ...IN_PAGE, theme, transparent: true }).svg;
  const fonts = await ports.fonts(serializeDiagram(diagram));
  return casePageContent(diagram, {
    catalogue,
    pictures: { light: pictureIn("light"), dark: pictureIn("dark") },
    report: reviewDiagram(diagram, catalogue),
    ...(fonts.ok ? { fontCss: fontFaces(fonts.value) } : {}),
  });
}

export const writeHtml = async (diagram: Diagram, ports: WritePorts): Promise<Uint8Array> =>
  strToU8(writePage(await pageOf(diagram, ports)));

/** The picture is in the page, and the design in the picture. */
export async function writeMarkdown(diagram: Diagram, ports: WritePorts): Promise<Uint8Array> {
  const { catalogue, measure } = ports;
  const report = reviewDiagram(diagram, catalogue);
  if (isBlank(diagram)) return strToU8(writeUpMarkdown(diagram, { catalogue, report }));
  const { svg } = drawPicture(diagram, { catalogue, measure, icons: await ports.icons() }, IN_PAGE);
  const picture = `data:image/svg+xml;base64,${toBase64(strToU8(embedInSvg(svg, diagram)))}`;
  return strToU8(writeUpMarkdown(diagram, { catalogue, report, picture }));
}
