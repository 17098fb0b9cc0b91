/** The formats that the dialog offers, in the groups in which a person looks for them. */
import { type Format, WRITTEN_GROUPS, type WrittenGroup } from "../../core/formats/format.ts";
import { FORMATS } from "../../core/formats/index.ts";

export interface FormatGroup {
  readonly id: WrittenGroup;
  readonly formats: readonly Format[];
}

const written = new Map(FORMATS.flatMap((format) => (format.write ? [[format.id, format]] : [])));

export const formatGroups = (): readonly FormatGroup[] =>
  WRITTEN_GROUPS.map((id) => ({
    id,
    formats: [...written.values()].filter(({ group }) => group === id),
  }));

/** The format of that id; PNG where none has it. Throws where the registry has no PNG. */
export function formatOf(id: string): Format {
  const format = written.get(id) ?? written.get("png");
  if (!format) throw new Error("No format is written");
  return format;
}

/** Those whose text says more in the preview than the picture would. */
export const isShownAsText = ({ id }: Format): boolean =>
  ["json", "mermaid", "d2", "markdown"].includes(id);

/** Whether the file is text, to be pasted where text is; a PNG is copied as an image, a PDF not at all. */
export const isText = ({ mediaTypes: [first = ""] }: Format): boolean =>
  first !== "image/png" && first !== "application/pdf";
