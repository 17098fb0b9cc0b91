/** Inflates what a stranger packed, slice by slice, so that a small file cannot unpack into all of the memory. */
import { Inflate, Unzlib } from "fflate";

/** Deflate grows at most about 1,032-fold, so a slice of a bomb makes 4 MB before it is noticed. */
const SLICE = 4096;

/** The bytes; `too-large` where there are more than `most`, `damaged` where it is cut off or no deflate. */
export function inflateAtMost(
  deflated: Uint8Array,
  most: number,
  wrapping: "raw" | "zlib",
): Uint8Array | "too-large" | "damaged" {
  const parts: Uint8Array[] = [];
  let total = 0;
  const take = (part: Uint8Array): void => {
    parts.push(part);
    total += part.length;
  };
  const stream = wrapping === "raw" ? new Inflate(take) : new Unzlib(take);
  try {
    for (let at = 0; at < deflated.length; at += SLICE) {
      stream.push(deflated.subarray(at, at + SLICE), at + SLICE >= deflated.length);
      if (total > most) return "too-large";
    }
  } catch {
    return "damaged";
  }
  return joined(parts, total);
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
