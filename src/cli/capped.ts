/** Reads bytes up to a bound: size is asked before reading, and what has no size is counted while it comes. */
import { type FileHandle, open } from "node:fs/promises";
import { fault } from "../core/formats/fault.ts";
import { hasPngSignature } from "../core/formats/png-chunks.ts";
import { MAX_TEXT_MB } from "../core/formats/text.ts";
import { t } from "../core/messages/late.ts";
import { failure, type Result, success } from "../core/problem.ts";

const MEGABYTE = 1_000_000;
/** A picture is larger than the text in it; a design at 3× stays far below this. */
const MAX_PNG_MB = 40;
const SIGNATURE_BYTES = 8;

/** A fault where a file that begins like this has more bytes than it may. */
function tooLarge(head: Uint8Array, bytes: number): Result<never> | undefined {
  const isPicture = hasPngSignature(head);
  const limit = isPicture ? MAX_PNG_MB : MAX_TEXT_MB;
  if (bytes <= limit * MEGABYTE) return undefined;
  return fault(isPicture ? "picture-too-large" : "file-too-large", { limit });
}

/** The bytes of a file of any sort; a folder, or a file that cannot be read, is a problem. */
export async function readFileCapped(path: string): Promise<Result<Uint8Array>> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const stats = await handle.stat();
    if (stats.isDirectory()) return unreadable(t("cli.isFolder"));
    // A pipe or a device has no size and no beginning to go back to.
    if (!stats.isFile()) return await gather(handle.createReadStream({ autoClose: false }));
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SIGNATURE_BYTES), 0, undefined, 0);
    const refused = tooLarge(buffer.subarray(0, bytesRead), stats.size);
    return refused ?? (await gather(handle.createReadStream({ start: 0, autoClose: false })));
  } catch (error) {
    return unreadable(reasonOf(error));
  } finally {
    await handle?.close();
  }
}

export const readStandardInput = async (): Promise<Result<Uint8Array>> => gather(process.stdin);

/** The first bytes of a file that may be too large to read. */
export async function readHead(path: string, bytes: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function gather(stream: AsyncIterable<unknown>): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let head: Uint8Array = new Uint8Array();
  let total = 0;
  for await (const part of stream) {
    if (!(part instanceof Uint8Array)) continue;
    parts.push(part);
    total += part.length;
    if (head.length < SIGNATURE_BYTES)
      head = Buffer.concat([head, part.subarray(0, SIGNATURE_BYTES)]).subarray(0, SIGNATURE_BYTES);
    const refused = tooLarge(head, total);
    if (refused) return refused;
  }
  return success(Buffer.concat(parts));
}

const unreadable = (message: string): Result<never> =>
  failure({ code: "file-unreadable", path: "", message, hint: t("cli.unreadableHint") });

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return t("cli.noSuchFile");
  if (code === "EISDIR") return t("cli.isFolder");
  if (code === "EACCES") return t("cli.notAllowed");
  return t("cli.unreadable", { reason: error instanceof Error ? error.message : String(error) });
}
