/** Bytes of a text file as text: UTF-8 and of a bearable size, or a problem. */
import { type Result, success } from "../problem.ts";
import { fault } from "./fault.ts";

const MEGABYTE = 1_000_000;
/** A thousand nodes with long notes are under 2 MB; past this it is no design. */
export const MAX_TEXT_MB = 20;
export const MAX_TEXT_BYTES = MAX_TEXT_MB * MEGABYTE;

/** A byte order mark is dropped. */
export function readText(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return fault("file-empty");
  if (bytes.length > MAX_TEXT_BYTES) return fault("file-too-large", { limit: MAX_TEXT_MB });
  try {
    return success(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return fault("file-not-utf8");
  }
}
