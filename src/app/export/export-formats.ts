/** The formats that the dialog offers, in the groups in which a person looks for them. */
import type { Format } from "../../core/formats/format.ts";
import { FORMATS } from "../../core/formats/index.ts";

/** Every format that can be written is in one of them. */
const GROUPS = [
  { id: "pictures", formats: ["png", "svg", "pdf"] },
  { id: "designs", formats: ["json"] },
  { id: "drawings", formats: ["drawio", "excalidraw", "mermaid", "d2"] },
  { id: "pages", formats: ["html", "markdown"] },
] as const;

export interface FormatGroup {
  readonly id: (typeof GROUPS)[number]["id"];
  readonly formats: readonly Format[];
}

const written = new Map(FORMATS.flatMap((format) => (format.write ? [[format.id, format]] : [])));

export const formatGroups = (): readonly FormatGroup[] =>
  GROUPS.map(({ id, formats }) => ({
    id,
    formats: formats.flatMap((one) => written.get(one) ?? []),
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
