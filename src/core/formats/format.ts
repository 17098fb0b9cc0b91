/** What a file format is: the one shape that menu, drop, paste and command line work through. */
import type { Diagram } from "../document/types.ts";
import type { MessageKey } from "../messages/index.ts";
import type { Result } from "../problem.ts";

/** What a writer may need besides the document, lent by the place it runs in. */
export interface WritePorts {
  /** The drawing as PNG bytes, by whatever draws there: html-to-image in the app. */
  picture(): Promise<Result<Uint8Array>>;
}

/** One format: read, write or both. A new one is a file here and a line in `index.ts`. */
export interface Format {
  /** The file's own name. */
  readonly id: string;
  readonly name: MessageKey;
  /** With the dot, lower case, the one to save under first. */
  readonly extensions: readonly string[];
  /** The one to save under first. */
  readonly mediaTypes: readonly string[];
  /** Whether the content is of this format, however the file is called; never reads it whole. */
  matches(bytes: Uint8Array): boolean;
  /** The document in the bytes. May load what it needs, so it answers later. */
  read?(bytes: Uint8Array): Promise<Result<Diagram>>;
  write?(diagram: Diagram, ports: WritePorts): Promise<Result<Uint8Array>>;
}
