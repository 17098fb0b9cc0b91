/** Whether a file found in a folder is meant for us; others are passed over, and ours are reported when broken. */
import { hasPngSignature } from "../core/formats/png-chunks.ts";

/** A picture that carries a design says so in a chunk of this type and keyword. */
const CARRIED = "iTXtloopboard\0";
const SAVED = /"format"\s*:\s*"loopboard"/;

/** Endings under which a folder holds much that is no design. */
const MAY_BE_OTHERS = /\.(?:json|png|svg)$/i;

/** Whether a file found in a folder, of which this is the beginning at least, is somebody else's. */
export const isOthers = (file: string, bytes: Uint8Array): boolean =>
  MAY_BE_OTHERS.test(file) && !isOurs(bytes);

/** Also right for the beginning of a file: what we save says its format first. */
function isOurs(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (hasPngSignature(bytes)) return buffer.includes(CARRIED);
  return SAVED.test(buffer.toString("utf8"));
}
