/** Lines of text of our SVG on a page of PDFKit, each letter in the part of Inter that has it. */
import type { PDFDocument } from "pdfkit";
import type { FixedFont } from "../core/formats/format.ts";
import { type Covers, readRange } from "../core/formats/unicode-range.ts";
import type { XmlElement } from "../core/import/readers/drawio/xml.ts";
import { figure } from "./pdf-shapes.ts";

interface Part {
  readonly name: string;
  readonly weight: number;
  readonly covers: Covers;
}

export type Letters = readonly Part[];

/** The fonts under names of their own; the first part of each weight stands in for letters that none has. */
export const lettersIn = (page: PDFDocument, fonts: readonly FixedFont[]): Letters =>
  fonts.map(({ bytes, range, weight }, at) => {
    const name = `Inter ${at}`;
    page.registerFont(name, bytes);
    return { name, weight, covers: readRange(range) };
  });

interface Run {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly width: number;
  readonly look: XmlElement;
}

/** A line; one that runs from right to left has its parts in that order, and its letters too. */
export function drawText(page: PDFDocument, element: XmlElement, letters: Letters): void {
  const spans = element.children.length > 0 ? element.children : [element];
  const runs = spans.flatMap((span) => runsOf(page, span, letters));
  const isBackwards = element.attributes.get("direction") === "rtl";
  const whole = runs.reduce((sum, { width }) => sum + width, 0);
  const y = figure(element, "y");
  let x = figure(element, "x") - whole * shareBefore(element, isBackwards);
  for (const run of isBackwards ? runs.toReversed() : runs) {
    drawRun(page, run, x, y, isBackwards);
    x += run.width;
  }
}

/** How much of a line stands to the left of its point. */
function shareBefore({ attributes }: XmlElement, isBackwards: boolean): number {
  const anchor = attributes.get("text-anchor") ?? "start";
  if (anchor === "middle") return 0.5;
  return (anchor === "end") === isBackwards ? 0 : 1;
}

function runsOf(page: PDFDocument, look: XmlElement, letters: Letters): readonly Run[] {
  const wanted = figure(look, "font-weight", 400);
  const parts = letters.filter(({ weight }) => weight === wanted);
  const [usual] = parts;
  if (!usual) return [];
  const pieces: { text: string; font: string }[] = [];
  for (const letter of look.text) {
    const point = letter.codePointAt(0) ?? 0;
    const font = (parts.find(({ covers }) => covers(point)) ?? usual).name;
    const last = pieces.at(-1);
    if (last?.font === font) last.text += letter;
    else pieces.push({ text: letter, font });
  }
  const size = figure(look, "font-size", 12);
  return pieces.map(({ text, font }) => {
    const width = page.font(font).fontSize(size).widthOfString(text, { lineBreak: false });
    return { text, font, size, width, look };
  });
}

/** Degrees that stand in for italics. */
const SLANT = 12;

function drawRun(page: PDFDocument, run: Run, x: number, y: number, isBackwards: boolean): void {
  const { text, font, size, width, look } = run;
  const isSlanted = look.attributes.get("font-style") === "italic";
  const colour = look.attributes.get("fill") ?? "#000000";
  page.save();
  page.font(font).fontSize(size).fillColor(colour);
  page.text(isBackwards ? [...text].toReversed().join("") : text, x, y, {
    lineBreak: false,
    baseline: "alphabetic",
    ...(isSlanted ? { oblique: SLANT } : {}),
  });
  const line = look.attributes.get("text-decoration");
  if (line !== undefined) {
    const at = line === "underline" ? y + size * 0.12 : y - size * 0.28;
    page.strokeColor(colour).lineWidth(size / 16);
    page
      .moveTo(x, at)
      .lineTo(x + width, at)
      .stroke();
  }
  page.restore();
}
