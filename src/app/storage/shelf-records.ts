/** The records of one document, read and written within a transaction. */
import * as v from "valibot";
import { parseDiagram } from "../../core/document/parse.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import type { Diagram } from "../../core/document/types.ts";
import { failure, type Result, success } from "../../core/problem.ts";
import { type Transaction, versionsOf } from "./database.ts";
import { readEntry, type ShelfEntry, type StoredEntry } from "./shelf-entry.ts";
import { storageFault, storageProblem } from "./storage-problem.ts";

export type Reading = Transaction<"readonly"> | Transaction<"readwrite">;
export type Writing = Transaction<"readwrite">;

export interface ShelfDocument {
  readonly entry: ShelfEntry;
  readonly diagram: Diagram;
}

/** Everything that a write settles besides what the document itself says. */
export type Stamp = Pick<StoredEntry, "id" | "savedAt" | "revision" | "writer"> &
  Partial<Pick<StoredEntry, "turn">>;

/** In the store `meta`: the turn that was given last. */
const TURN = "turn";

/** The time by a clock that is never set back: later than what it said before, at least `now`. */
export async function nextTurn(transaction: Writing, now: number): Promise<number> {
  const meta = transaction.objectStore("meta");
  const last: unknown = await meta.get(TURN);
  const turn = typeof last === "number" ? Math.max(now, last + 1) : now;
  // Whether it is kept is told by the end of the transaction.
  void meta.put(turn, TURN).catch(() => undefined);
  return turn;
}

/** The entries of all documents, without reading a document. Saved last first. */
export async function readEntries(transaction: Reading): Promise<readonly ShelfEntry[]> {
  const store = transaction.objectStore("documents");
  const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return ids
    .flatMap((id, index) => readEntry(id, records[index]) ?? [])
    .toSorted((a, b) => b.turn - a.turn)
    .map(shownOf);
}

export async function readStored(
  transaction: Reading,
  id: string,
): Promise<StoredEntry | undefined> {
  return readEntry(id, await transaction.objectStore("documents").get(id));
}

export async function readDocument(
  transaction: Reading,
  id: string,
): Promise<Result<ShelfDocument>> {
  const stored = await readStored(transaction, id);
  if (!stored) return storageFault("shelf-missing");
  const broken = storageProblem("shelf-broken", { title: stored.title });
  const text = v.safeParse(v.string(), await transaction.objectStore("texts").get(id));
  if (!text.success) return failure(broken);
  const diagram = parseDiagram(text.output);
  if (diagram.ok) return success({ entry: shownOf(stored), diagram: diagram.value });
  // That a newer program wrote it is no damage.
  const newer = diagram.problems.filter(({ code }) => code === "newer-version");
  return failure(...(newer.length > 0 ? newer : [broken, ...diagram.problems]));
}

/** Writes a document with its entry; a deleted one is back on the shelf. */
export async function putDocument(
  transaction: Writing,
  diagram: Diagram,
  stamp: Stamp,
): Promise<Result<ShelfEntry>> {
  const { title, nodes } = diagram;
  const entry: StoredEntry = { turn: stamp.savedAt, ...stamp, title, nodes: nodes.length };
  await Promise.all([
    transaction.objectStore("texts").put(serializeDiagram(diagram), stamp.id),
    transaction.objectStore("documents").put(entry, stamp.id),
  ]);
  return success(shownOf(entry));
}

/** As saved at this moment (ms since 1970). */
export async function putNow(
  transaction: Writing,
  diagram: Diagram,
  stamp: Pick<Stamp, "id" | "revision" | "writer">,
  now: number,
): Promise<Result<ShelfEntry>> {
  const turn = await nextTurn(transaction, now);
  return putDocument(transaction, diagram, { ...stamp, savedAt: now, turn });
}

/** Changes the entry alone; the document and its revision stay. */
export async function changeEntry(
  transaction: Writing,
  id: string,
  change: (entry: StoredEntry) => StoredEntry,
): Promise<Result<ShelfEntry>> {
  const stored = await readStored(transaction, id);
  if (!stored) return storageFault("shelf-missing");
  const entry = change(stored);
  await transaction.objectStore("documents").put(entry, id);
  return success(shownOf(entry));
}

export async function deleteDocuments(
  transaction: Writing,
  ids: readonly string[],
): Promise<Result<undefined>> {
  for (const id of ids) {
    await transaction.objectStore("documents").delete(id);
    await transaction.objectStore("texts").delete(id);
    await transaction.objectStore("versions").delete(versionsOf(id));
    await transaction.objectStore("version-texts").delete(versionsOf(id));
  }
  return success(undefined);
}

const shownOf = ({ writer: _, turn: __, ...entry }: StoredEntry): ShelfEntry => entry;
