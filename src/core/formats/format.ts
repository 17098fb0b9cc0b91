/** What a file format is: the one shape that menu, drop, paste and command line work through. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IconSet } from "../catalogue/icon.ts";
import type { Diagram } from "../document/types.ts";
import type { ForeignDrawing } from "../import/foreign-drawing.ts";
import type { ParseMermaid } from "../import/readers/mermaid.ts";
import type { LateKey } from "../messages/late.ts";
import type { Result } from "../problem.ts";
import type { Measure } from "../scene/measure.ts";
import type { Picture, PictureOptions } from "../scene/picture.ts";

/** A file of Inter and the characters it is for. */
export interface FontFile {
  readonly bytes: Uint8Array;
  /** As CSS has it: `U+0000-00FF,U+0131`. */
  readonly range: string;
}

/** A file of Inter of one weight, as WOFF, and the characters it is for. */
export interface FixedFont extends FontFile {
  readonly weight: 400 | 500 | 600;
}

/** What a writer may need besides the document, lent by the place it runs in. Nothing is asked for that the format does not need. */
export interface WritePorts {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
  icons(): Promise<IconSet>;
  /** Inter's files (WOFF2, of variable weight) for the characters of the text. */
  fonts(text: string): Promise<Result<readonly FontFile[]>>;
  /** PNG of the picture at its scale, without the document in it. */
  rasterise(picture: Picture): Promise<Result<Uint8Array>>;
  /** Inter's files of each weight for the characters of the text, those for plain English first. */
  fixedFonts(text: string): Promise<Result<readonly FixedFont[]>>;
  /** PDF of a picture's SVG in these fonts: `writePdf` of `src/adapters/pdf.ts`. */
  pdf(picture: Picture, fonts: readonly FixedFont[]): Promise<Uint8Array>;
}

/** What a reader of other programs' files may need, lent by the place it runs in. */
export interface InterpretPorts {
  readonly parseMermaid: ParseMermaid;
  /** Which of several pages is meant, by its place among them; where nobody can say, the first. */
  choosePage?(names: readonly string[]): Promise<number | undefined>;
}

/** Ports that a place may lack; without them the format cannot be written or read there. */
export type Need = "rasterise" | "pdf" | "parseMermaid";

export const WRITTEN_GROUPS = ["pictures", "designs", "drawings", "pages"] as const;
export type WrittenGroup = (typeof WRITTEN_GROUPS)[number];

/** One format: read, write or both. A new one is a file here and a line in `index.ts`. */
export interface Format {
  /** The file's own name. */
  readonly id: string;
  readonly name: LateKey;
  /** With the dot, lower case, the one to save under first. */
  readonly extensions: readonly string[];
  /** The one to save under first. */
  readonly mediaTypes: readonly string[];
  /** What it needs where it runs; left out where it runs anywhere. */
  readonly needs?: readonly Need[];
  /** Where a person looks for it among what is written; pictures are drawn as the options say, of all else the whole document is written. */
  readonly group?: WrittenGroup;
  /** Whether the content is of this format; the name tells only where no content can. Never reads it whole. */
  matches(bytes: Uint8Array, name: string): boolean;
  /** The document in the bytes. May load what it needs, so it answers later. */
  read?(bytes: Uint8Array): Promise<Result<Diagram>>;
  /** The drawing of another program, in its own words; what it stands for says `import/to-diagram.ts`. */
  interpret?(bytes: Uint8Array, ports: InterpretPorts): Promise<Result<ForeignDrawing>>;
  /** The file. May load what it needs, so it answers later. */
  write?(diagram: Diagram, ports: WritePorts, options: PictureOptions): Promise<Result<Uint8Array>>;
  /** What the file would lose of this document, in sentences; asked before it is written. */
  losses?(diagram: Diagram): Promise<readonly string[]>;
}
