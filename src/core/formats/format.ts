/** What a file format is: the one shape that menu, drop, paste and command line work through. */
import type { Diagram } from "../document/types.ts";
import type { ForeignDrawing } from "../import/foreign-drawing.ts";
import type { ParseMermaid } from "../import/readers/mermaid.ts";
import type { LateKey } from "../messages/late.ts";
import type { Result } from "../problem.ts";

/** What a writer may need besides the document, lent by the place it runs in. */
export interface WritePorts {
  /** The drawing as PNG bytes, by whatever draws there: html-to-image in the app. */
  picture(): Promise<Result<Uint8Array>>;
}

/** What a reader of other programs' files may need, lent by the place it runs in. */
export interface InterpretPorts {
  readonly parseMermaid: ParseMermaid;
}

/** One format: read, write or both. A new one is a file here and a line in `index.ts`. */
export interface Format {
  /** The file's own name. */
  readonly id: string;
  readonly name: LateKey;
  /** With the dot, lower case, the one to save under first. */
  readonly extensions: readonly string[];
  /** The one to save under first. */
  readonly mediaTypes: readonly string[];
  /** Whether the content is of this format; the name tells only where no content can. Never reads it whole. */
  matches(bytes: Uint8Array, name: string): boolean;
  /** The document in the bytes. May load what it needs, so it answers later. */
  read?(bytes: Uint8Array): Promise<Result<Diagram>>;
  /** The drawing of another program, in its own words; what it stands for says `import/to-diagram.ts`. */
  interpret?(bytes: Uint8Array, ports: InterpretPorts): Promise<Result<ForeignDrawing>>;
  write?(diagram: Diagram, ports: WritePorts): Promise<Result<Uint8Array>>;
}
