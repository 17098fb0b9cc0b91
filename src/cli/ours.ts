/** Whether a file found in a folder is meant for us; others are passed over, and ours are reported when broken. */
import { hasPngSignature } from "../core/formats/png-chunks.ts";

/** A picture that carries a design says so in a chunk of this type and keyword. */
const CARRIED = "iTXtloopboard\0";
const SAVED = /"format"\s*:\s*"loopboard"/;

/** Also right for the beginning of a file: what we save says its format first. */
export function isOurs(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (hasPngSignature(bytes)) return buffer.includes(CARRIED);
  return SAVED.test(buffer.toString("utf8"));
}
