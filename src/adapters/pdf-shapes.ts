/** Rectangles and paths of our SVG on a page of PDFKit. */
import type { PDFDocument } from "pdfkit";
import type { XmlElement } from "../core/import/readers/drawio/xml.ts";

export function figure({ attributes }: XmlElement, name: string, usual = 0): number {
  const value = Number(attributes.get(name) ?? usual);
  return Number.isFinite(value) ? value : usual;
}

export const opacityOf = (element: XmlElement): number => figure(element, "opacity", 1);

export function drawRect(page: PDFDocument, element: XmlElement): void {
  const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
    figure(element, name),
  );
  const radius = Math.min(figure(element, "rx"), width / 2, height / 2);
  page.save();
  if (radius > 0) page.roundedRect(x, y, width, height, radius);
  else page.rect(x, y, width, height);
  paint(page, element);
  page.restore();
}

const PLACED = /^translate\((-?[\d.]+) (-?[\d.]+)\) scale\((-?[\d.]+)\)$/;

export function drawPath(page: PDFDocument, element: XmlElement): void {
  const data = element.attributes.get("d") ?? "";
  if (data === "") return;
  const [, x, y, scale] = PLACED.exec(element.attributes.get("transform") ?? "") ?? [];
  page.save();
  if (scale !== undefined) page.translate(Number(x), Number(y)).scale(Number(scale));
  page.path(data);
  paint(page, element);
  page.restore();
}

/** As SVG has it: filled in black unless told otherwise, without a stroke. */
function paint(page: PDFDocument, element: XmlElement): void {
  const { attributes } = element;
  const fill = attributes.get("fill") ?? "#000000";
  const stroke = attributes.get("stroke") ?? "none";
  if (stroke !== "none") pen(page, element, stroke);
  const opacity = opacityOf(element);
  if (opacity < 1) page.opacity(opacity);
  if (fill !== "none") page.fillColor(fill);
  if (fill !== "none" && stroke !== "none") page.fillAndStroke();
  else if (fill !== "none") page.fill();
  else if (stroke !== "none") page.stroke();
}

function pen(page: PDFDocument, element: XmlElement, colour: string): void {
  const { attributes } = element;
  page.strokeColor(colour).lineWidth(figure(element, "stroke-width", 1));
  page.lineCap(attributes.get("stroke-linecap") === "round" ? "round" : "butt");
  page.lineJoin(attributes.get("stroke-linejoin") === "round" ? "round" : "miter");
  const clear = figure(element, "stroke-opacity", 1);
  if (clear < 1) page.strokeOpacity(clear);
  const dashes = (attributes.get("stroke-dasharray") ?? "").split(" ").map(Number);
  if (dashes.length > 1 && dashes.every((length) => length > 0))
    page.dash(dashes, { phase: figure(element, "stroke-dashoffset") });
}
