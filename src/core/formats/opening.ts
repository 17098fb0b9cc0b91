/** Opens a file by what is in it, however it is called: one way for drop, open and paste. */
import type { Diagram } from "../document/types.ts";
import type { Result } from "../problem.ts";
import { fault } from "./fault.ts";
import { FORMATS } from "./index.ts";

/** The document in the file; `name` is only for the words of a problem. */
export async function openBytes(bytes: Uint8Array, name: string): Promise<Result<Diagram>> {
  if (bytes.length === 0) return fault("file-empty");
  const format = FORMATS.find(({ read, matches }) => read !== undefined && matches(bytes));
  return format?.read?.(bytes) ?? fault("file-unknown", { name });
}

/** What a file picker offers: extensions and media types of every format that can be read. */
export const READABLE = {
  extensions: FORMATS.filter(({ read }) => read).flatMap(({ extensions }) => extensions),
  mediaTypes: FORMATS.filter(({ read }) => read).flatMap(({ mediaTypes }) => mediaTypes),
};
