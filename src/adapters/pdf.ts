/** PDFKit behind the port that core's writers ask for: the picture's own SVG, drawn as lines and letters. Loaded on demand. */
import { PDFDocument } from "pdfkit";
import { toBytes } from "pdfkit/output";
import type { FixedFont } from "../core/formats/format.ts";
import { parseXml, type XmlElement } from "../core/import/readers/drawio/xml.ts";
import type { Picture } from "../core/scene/picture.ts";
import { drawPath, drawRect, figure, opacityOf } from "./pdf-shapes.ts";
import { type Letters, drawText, lettersIn } from "./pdf-text.ts";

/** Points of a PDF in one px of CSS. */
const POINTS = 0.75;
/** No reader takes a page longer than this, in points. */
const LONGEST = 14_400;

/** One page of the picture's size, its text selectable. Throws on an SVG that is not ours. */
export async function writePdf(
  { svg, scene, frame, scale }: Picture,
  fonts: readonly FixedFont[],
): Promise<Uint8Array> {
  const { position, size } = frame;
  const fit = Math.min(scale * POINTS, LONGEST / size.width, LONGEST / size.height);
  const page = new PDFDocument({
    size: [size.width * fit, size.height * fit],
    margin: 0,
    font: null,
    info: { Title: scene.title.text, Creator: "Loopboard" },
  });
  const letters = lettersIn(page, fonts);
  page.scale(fit).translate(-position.x, -position.y);
  for (const child of parseXml(svg).children) drawElement(page, child, letters);
  const bytes = toBytes(page);
  page.end();
  return bytes;
}

type Draw = (page: PDFDocument, element: XmlElement, letters: Letters) => void;

/** What `sceneToSvg` writes, and nothing else. */
const DRAW: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ["rect", drawRect],
  ["path", drawPath],
  ["text", drawText],
  ["image", drawImage],
  ["g", drawGroup],
  ["svg", drawGroup],
]);

const drawElement: Draw = (page, element, letters) => {
  const draw = DRAW.get(element.name);
  if (!draw) throw new Error(`A picture of ours has no ${element.name}`);
  draw(page, element, letters);
};

function drawGroup(page: PDFDocument, element: XmlElement, letters: Letters): void {
  page.save();
  if (element.name === "svg") {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
      figure(element, name),
    );
    page.rect(x ?? 0, y ?? 0, width ?? 0, height ?? 0).clip();
  }
  const [, x, y] =
    /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(element.attributes.get("transform") ?? "") ?? [];
  if (x !== undefined && y !== undefined) page.translate(Number(x), Number(y));
  const opacity = opacityOf(element);
  // Of what overlaps in a group each part shines through: PDFKit has no opacity of the whole.
  if (opacity < 1) page.opacity(opacity);
  for (const child of element.children) drawElement(page, child, letters);
  page.restore();
}

/** PDF knows PNG and JPEG; of other pictures the place is kept. */
function drawImage(page: PDFDocument, element: XmlElement): void {
  const href = element.attributes.get("href") ?? "";
  const [, letters] = /^data:image\/(?:png|jpeg);base64,(.*)$/s.exec(href) ?? [];
  const size = { width: figure(element, "width"), height: figure(element, "height") };
  page.save();
  page.opacity(opacityOf(element));
  const isDrawn = letters !== undefined && drawBytes(page, letters, size);
  if (!isDrawn) page.rect(0, 0, size.width, size.height).strokeColor("#8e8e9e").stroke();
  page.restore();
}

/** Whether the picture could be read. */
function drawBytes(
  page: PDFDocument,
  letters: string,
  size: { readonly width: number; readonly height: number },
): boolean {
  try {
    page.image(
      Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)),
      0,
      0,
      size,
    );
    return true;
  } catch {
    return false;
  }
}
