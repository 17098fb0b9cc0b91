/** The part of PDFKit that `pdf.ts` uses; the package brings no types. */
declare module "pdfkit" {
  interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: "alphabetic";
    /** Slanted by so many degrees. */
    readonly oblique?: number;
  }
  interface ImageOptions {
    readonly width: number;
    readonly height: number;
  }
  export class PDFDocument {
    constructor(options: {
      readonly size: readonly [width: number, height: number];
      readonly margin: 0;
      /** `null` for none to begin with. */
      readonly font: null;
      readonly info: Readonly<Record<string, string>>;
    });
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string, options: { readonly lineBreak: false }): number;
    text(text: string, x: number, y: number, options: TextOptions): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(by: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    path(data: string): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    clip(): this;
    lineWidth(width: number): this;
    lineCap(cap: "butt" | "round"): this;
    lineJoin(join: "miter" | "round"): this;
    dash(pattern: readonly number[], options: { readonly phase: number }): this;
    undash(): this;
    opacity(opacity: number): this;
    strokeOpacity(opacity: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
    image(bytes: Uint8Array | ArrayBuffer, x: number, y: number, options: ImageOptions): this;
    end(): void;
  }
}
declare module "pdfkit/output" {
  import type { PDFDocument } from "pdfkit";
  /** Resolves after `end()`; to be called before it. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}
