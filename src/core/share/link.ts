/** A design as the hash of an address: nothing of it is ever asked of a server. */
import { deflateSync } from "fflate";
import { readDiagram } from "../document/parse.ts";
import type { Diagram } from "../document/types.ts";
import { fromBase64, toBase64Url } from "../formats/base64.ts";
import { inflateAtMost } from "../formats/inflate.ts";
import { crc32 } from "../formats/png-chunks.ts";
import type { share as shareWords } from "../messages/en/share.ts";
import { type FaultCodes, faultsIn } from "../messages/faults.ts";
import { t } from "../messages/late.ts";
import { failure, type Result } from "../problem.ts";
import { type LinkContext, MOST } from "./columns.ts";
import { PREFIX } from "./design-hash.ts";
import { NumberFault } from "./number-bytes.ts";
import { packDiagram } from "./pack.ts";
import { unpackDiagram } from "./unpack.ts";

export type { LinkContext } from "./columns.ts";

/** The way of packing that this program writes; it reads no other. */
const VERSION = 1;
const CHECKSUM = 4;

/** Characters of a hash that is looked at; longer than any that is offered. */
const LONGEST_HASH = 100_000;
/** Bytes that a hash may unpack to. */
const MOST_UNPACKED = 1_000_000;

/** The hash, with its `#`; `undefined` where the design has more boxes or lines than a link may hold. */
export function designHash(diagram: Diagram, context: LinkContext): string | undefined {
  if (diagram.nodes.length > MOST.nodes || diagram.edges.length > MOST.edges) return undefined;
  const packed = packDiagram(diagram, context);
  const deflated = deflateSync(packed, { level: 9 });
  const bytes = new Uint8Array(CHECKSUM + deflated.length);
  new DataView(bytes.buffer).setUint32(0, crc32(packed));
  bytes.set(deflated, CHECKSUM);
  return `${PREFIX}${VERSION}.${toBase64Url(bytes)}`;
}

/** The design in a hash, or the one thing that is wrong with it. */
export function readDesignHash(hash: string, context: LinkContext): Result<Diagram> {
  if (hash.length > LONGEST_HASH) return fault("link-too-long", { limit: LONGEST_HASH / 1000 });
  const [, version, text] = /^#design=(\d{1,4})\.([^.]*)$/.exec(hash) ?? [];
  if (version === undefined || text === undefined) return fault("link-damaged");
  if (Number(version) !== VERSION) return fault("link-version", { version, known: VERSION });
  const bytes = fromBase64(text);
  if (!bytes || bytes.length < CHECKSUM) return fault("link-damaged");
  const packed = inflateAtMost(bytes.subarray(CHECKSUM), MOST_UNPACKED, "raw");
  if (packed === "too-large") return fault("link-too-large", { limit: MOST_UNPACKED / 1_000_000 });
  if (packed === "damaged" || crc32(packed) !== new DataView(bytes.buffer).getUint32(0))
    return fault("link-damaged");
  return readPacked(packed, context);
}

function readPacked(packed: Uint8Array, context: LinkContext): Result<Diagram> {
  let value: unknown;
  try {
    value = unpackDiagram(packed, context);
  } catch (error) {
    if (error instanceof NumberFault) return fault("link-damaged");
    throw error;
  }
  const read = readDiagram(value);
  return read.ok ? read : failure(...read.problems.slice(0, 1));
}

const fault = faultsIn<FaultCodes<typeof shareWords>>((key, values) => t(`share.${key}`, values));
