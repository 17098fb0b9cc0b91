/** Which format a file is written in, told by its name. */
import type { Format } from "../core/formats/format.ts";
import { FORMATS } from "../core/formats/index.ts";

export type Writer = Format & Required<Pick<Format, "write">>;

const canWrite = (format: Format): format is Writer => format.write !== undefined;

const WRITERS: readonly Writer[] = FORMATS.filter(canWrite);

/** The format that is saved under this ending before all others, else one that knows the ending. */
export function writerFor(file: string): Writer | undefined {
  const name = file.toLowerCase();
  return (
    WRITERS.find(({ extensions: [first = ""] }) => name.endsWith(first)) ??
    WRITERS.find(({ extensions }) => extensions.some((ending) => name.endsWith(ending)))
  );
}

/** Every ending that a file can be written under. */
export const WRITABLE: readonly string[] = WRITERS.flatMap(({ extensions: [first = ""] }) => first);

const SHOWN = ["png", "svg", "pdf", "html", "md"];

/** What shows a design to a reader, by the ending of its files without the dot. */
export const RENDERED: ReadonlyMap<string, Writer> = new Map(
  SHOWN.flatMap((ending) => {
    const writer = WRITERS.find(({ extensions }) => extensions[0] === `.${ending}`);
    return writer ? [[ending, writer]] : [];
  }),
);
