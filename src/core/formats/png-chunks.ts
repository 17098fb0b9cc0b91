/** The frame of a PNG file (W3C PNG, third edition, §5): signature, chunks, checksums, size. */
import type { Size } from "../document/types.ts";
import { type Result, success } from "../problem.ts";
import { fault } from "./fault.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around the data of a chunk. */
const FRAME = 12;
const HEADER_DATA = 13;
/** §5.3: a longer one is not a PNG. */
const MAX_LENGTH = 2 ** 31 - 1;

/** Encoders write parts of 8 kB and more; a file of empty ones would fill the memory. */
const MAX_CHUNKS = 65_536;

/** One chunk; `whole` includes its frame. Both are views, not copies. */
export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly whole: Uint8Array;
}

export const hasPngSignature = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

/** The chunks up to and with IEND; whatever follows it is not part of the picture. */
export function pngChunks(png: Uint8Array): Result<readonly Chunk[]> {
  if (!hasPngSignature(png)) return fault("png-not-png");
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME <= png.length) {
    const length = uint32(png, at);
    if (length > MAX_LENGTH || at + FRAME + length > png.length) return fault("png-truncated");
    const whole = png.subarray(at, at + FRAME + length);
    const type = latin1(whole.subarray(4, 8));
    if (chunks.length >= MAX_CHUNKS) return fault("png-too-many-chunks", { limit: MAX_CHUNKS });
    chunks.push({ type, data: whole.subarray(8, 8 + length), whole });
    if (type === "IEND") return success(chunks);
    at += whole.length;
  }
  return fault("png-truncated");
}

/** Width and height in px, from the header. */
export function pngSize(png: Uint8Array): Result<Size> {
  if (!hasPngSignature(png)) return fault("png-not-png");
  const header = SIGNATURE.length;
  if (png.length < header + FRAME + HEADER_DATA) return fault("png-truncated");
  if (latin1(png.subarray(header + 4, header + 8)) !== "IHDR") return fault("png-damaged");
  return success({ width: uint32(png, header + 8), height: uint32(png, header + 12) });
}

/** The file made of these chunks. */
export function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const png = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, SIGNATURE.length));
  png.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const chunk of chunks) {
    png.set(chunk, at);
    at += chunk.length;
  }
  return png;
}

/** A chunk with its frame. `type` is four Latin letters. */
export function makeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(FRAME + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) chunk[4 + index] = type.charCodeAt(index);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** Whether the chunk's checksum agrees with its type and data. */
export const isSound = ({ whole }: Chunk): boolean =>
  uint32(whole, whole.length - 4) === crc32(whole.subarray(4, whole.length - 4));

const uint32 = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);

export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1)
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/** CRC-32 as PNG's annex D has it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
