/** Opens a file by what is in it, however it is called: one way for drop, open, paste and the command line. */
import type { Diagram } from "../document/types.ts";
import type { ImportContext } from "../import/import-context.ts";
import type { Imported } from "../import/to-diagram.ts";
import { type Result, success } from "../problem.ts";
import { fault } from "./fault.ts";
import type { Format, InterpretPorts } from "./format.ts";
import { FORMATS } from "./index.ts";

export interface Opened {
  readonly diagram: Diagram;
  /** What became of a drawing from elsewhere. */
  readonly imported?: Imported;
}

/** What is needed to make a diagram of another program's drawing. */
export interface ImportPorts extends ImportContext, InterpretPorts {}

/** The document in the file; `lend` is asked only for a drawing from elsewhere. */
export async function openBytes(
  bytes: Uint8Array,
  name: string,
  lend: () => Promise<ImportPorts>,
): Promise<Result<Opened>> {
  if (bytes.length === 0) return fault("file-empty");
  const format = FORMATS.find((one) => isReadable(one) && one.matches(bytes, name));
  if (format?.interpret) return interpret(format.interpret, bytes, name, lend);
  const diagram = (await format?.read?.(bytes)) ?? fault("file-unknown", { name });
  return diagram.ok ? success({ diagram: diagram.value }) : diagram;
}

async function interpret(
  read: NonNullable<Format["interpret"]>,
  bytes: Uint8Array,
  name: string,
  lend: () => Promise<ImportPorts>,
): Promise<Result<Opened>> {
  const ports = await lend();
  const drawing = await read(bytes, ports);
  if (!drawing.ok) return drawing;
  const [{ importDrawing }, { foreignFault }] = await Promise.all([
    import("../import/to-diagram.ts"),
    import("../import/foreign-fault.ts"),
  ]);
  if (drawing.value.nodes.length === 0) return foreignFault("foreign-empty");
  const title = drawing.value.title === "" ? stemOf(name) : drawing.value.title;
  const imported = importDrawing({ ...drawing.value, title }, ports);
  return success({ diagram: imported.diagram, imported });
}

/** The name of the file without folders and endings. */
const stemOf = (name: string): string => name.replace(/^.*[/\\]/, "").replace(/(?<=.)\.[^.]*$/, "");

const isReadable = ({ read, interpret: reads }: Format): boolean =>
  read !== undefined || reads !== undefined;

/** What a file picker offers: extensions and media types of every format that can be read. */
export const READABLE = {
  extensions: FORMATS.filter(isReadable).flatMap(({ extensions }) => extensions),
  mediaTypes: FORMATS.filter(isReadable).flatMap(({ mediaTypes }) => mediaTypes),
};
