/** Inter as resvg can use it: unpacked, and each part of the alphabet a family of its own, since resvg falls back to any font without minding the weight. */
import { inflateSync } from "node:zlib";

/** Lengths and places in a WOFF file (W3C WOFF 1.0, §3 and §4) and in the font that it packs (OpenType, "Organization of an OpenType font"). */
const WOFF = { flavour: 4, tables: 12, list: 44, entry: 20 } as const;
const FONT = { list: 12, entry: 16 } as const;

/** The family of a part of Inter; the first has the name that pictures ask for. */
export const familyOf = (part: number): string => (part === 0 ? "Inter" : `Inter ${part}`);

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly bytes: Buffer;
}

/** The font in a WOFF file, under that family name. */
export function unpackedAs(family: string, woff: Uint8Array): Uint8Array {
  const file = Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength);
  const tables = readTables(file).map((table) =>
    table.tag === "name" ? { ...table, bytes: nameTable(family) } : table,
  );
  let at = FONT.list + FONT.entry * tables.length;
  const head = Buffer.alloc(at);
  file.copy(head, 0, WOFF.flavour, WOFF.flavour + 4);
  head.writeUInt16BE(tables.length, 4);
  const padded = tables.map(({ tag, checksum, bytes }, index) => {
    const entry = FONT.list + FONT.entry * index;
    head.write(tag, entry, "latin1");
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    const filling = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    at += bytes.length + filling.length;
    return Buffer.concat([bytes, filling]);
  });
  return Buffer.concat([head, ...padded]);
}

const readTables = (file: Buffer): readonly Table[] =>
  Array.from({ length: file.readUInt16BE(WOFF.tables) }, (_, index) => {
    const entry = WOFF.list + WOFF.entry * index;
    const [at, packed, length, checksum] = [4, 8, 12, 16].map((place) =>
      file.readUInt32BE(entry + place),
    );
    const bytes = file.subarray(at, (at ?? 0) + (packed ?? 0));
    return {
      tag: file.toString("latin1", entry, entry + 4),
      checksum: checksum ?? 0,
      bytes: packed === length ? Buffer.from(bytes) : inflateSync(bytes),
    };
  });

/** A name table (OpenType, "name") that says the family alone: WOFF files put the weight into it, which resvg reads elsewhere. */
function nameTable(family: string): Buffer {
  const text = Buffer.from(family, "utf16le").swap16();
  // Windows, Unicode, English: the family, and the font's own name, which has to be there.
  const records = [1, 6].flatMap((name) => [3, 1, 0x409, name, text.length, 0]);
  const head = Buffer.alloc(2 * (3 + records.length));
  for (const [index, field] of [0, 2, head.length, ...records].entries())
    head.writeUInt16BE(field, 2 * index);
  return Buffer.concat([head, text]);
}
