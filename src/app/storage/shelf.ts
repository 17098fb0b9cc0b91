/** The shelf: every document saved on this device. Nothing here throws; a fault is a Result. */
import { setTitle } from "../../core/document/edit.ts";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { type Result, success } from "../../core/problem.ts";
import type { Connection } from "./database.ts";
import type { ShelfEntry } from "./shelf-entry.ts";
import {
  changeEntry,
  deleteDocuments,
  nextTurn,
  putNow,
  readDocument,
  readEntries,
  readStored,
  type ShelfDocument,
} from "./shelf-records.ts";
import { storageFault } from "./storage-problem.ts";
import { within } from "./within.ts";

export const DAY = 24 * 60 * 60 * 1000;
/** How long a deleted document can be restored. */
export const RESTORABLE_MS = 30 * DAY;
/** In the store `meta`: the id of the document that was open last. */
const LAST = "last";

/** What a tab knows of the document that it saves. */
export interface SaveTarget {
  readonly id: string;
  /** The revision that it read or wrote last; 0 for a document that was never saved. */
  readonly revision: number;
  /** The tab: its own saves never conflict with each other, in whatever order they end. */
  readonly writer: string;
}

interface ShelfReads {
  /** Saved last first. */
  list(which?: "kept" | "deleted"): Promise<Result<readonly ShelfEntry[]>>;
  /** The document; a deleted one too, until it is purged. */
  read(id: string): Promise<Result<ShelfDocument>>;
  /** The id of the document that was open last on this device. */
  last(): Promise<Result<string | undefined>>;
}

interface ShelfWrites {
  /** Writes the document, unless another tab has written it since (`shelf-conflict`). */
  save(target: SaveTarget, diagram: Diagram): Promise<Result<ShelfEntry>>;
  /** Not for a document that is open: there its title is a change like any other. */
  rename(id: string, title: string): Promise<Result<ShelfEntry>>;
  duplicate(id: string): Promise<Result<ShelfEntry>>;
  setLast(id: string): Promise<Result<undefined>>;
}

interface ShelfRemovals {
  /** Takes it off the shelf; for 30 days `restore` puts it back. */
  remove(id: string): Promise<Result<ShelfEntry>>;
  restore(id: string): Promise<Result<ShelfEntry>>;
  /** Deletes for good. */
  purge(id: string): Promise<Result<undefined>>;
  /** Deletes for good what was removed more than 30 days ago. */
  purgeExpired(): Promise<Result<undefined>>;
}

export interface Shelf extends ShelfReads, ShelfWrites, ShelfRemovals {}

export interface ShelfPorts {
  readonly connection: Connection;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

export const createShelf = (ports: ShelfPorts): Shelf => ({
  ...reads(ports),
  ...writes(ports),
  ...removals(ports),
});

function reads({ connection }: ShelfPorts): ShelfReads {
  return {
    list: (which = "kept") =>
      within(connection, "readonly", async (transaction) => {
        const deleted = which === "deleted";
        const entries = await readEntries(transaction);
        return success(entries.filter((entry) => (entry.deletedAt !== undefined) === deleted));
      }),
    read: (id) => within(connection, "readonly", (transaction) => readDocument(transaction, id)),
    last: () =>
      within(connection, "readonly", async (transaction) => {
        const id: unknown = await transaction.objectStore("meta").get(LAST);
        return success(typeof id === "string" ? id : undefined);
      }),
  };
}

function writes({ connection, now, newId }: ShelfPorts): ShelfWrites {
  return {
    save: (target, diagram) =>
      within(connection, "readwrite", async (transaction) => {
        const stored = await readStored(transaction, target.id);
        const known = stored?.writer === target.writer || stored?.revision === target.revision;
        if (stored && !known) return storageFault("shelf-conflict");
        const revision = Math.max(stored?.revision ?? 0, target.revision) + 1;
        return putNow(transaction, diagram, { ...target, revision }, now());
      }),
    rename: (id, title) =>
      within(connection, "readwrite", async (transaction) => {
        const read = await readDocument(transaction, id);
        if (!read.ok) return read;
        const { diagram, entry } = read.value;
        const stamp = { id, revision: entry.revision + 1, writer: newId() };
        return putNow(transaction, setTitle(diagram, title), stamp, now());
      }),
    duplicate: (id) =>
      within(connection, "readwrite", async (transaction) => {
        const read = await readDocument(transaction, id);
        if (!read.ok) return read;
        const { diagram } = read.value;
        const title = t("storage.copy-title", { title: diagram.title });
        const stamp = { id: newId(), revision: 1, writer: newId() };
        return putNow(transaction, setTitle(diagram, title), stamp, now());
      }),
    setLast: (id) =>
      within(connection, "readwrite", async (transaction) => {
        await transaction.objectStore("meta").put(id, LAST);
        return success(undefined);
      }),
  };
}

function removals({ connection, now }: ShelfPorts): ShelfRemovals {
  return {
    remove: (id) =>
      within(connection, "readwrite", async (transaction) => {
        const deletedAt = await nextTurn(transaction, now());
        return changeEntry(transaction, id, (entry) => ({ ...entry, deletedAt }));
      }),
    restore: (id) =>
      within(connection, "readwrite", (transaction) =>
        changeEntry(transaction, id, ({ deletedAt: _, ...entry }) => entry),
      ),
    purge: (id) =>
      within(connection, "readwrite", (transaction) => deleteDocuments(transaction, [id])),
    purgeExpired: () =>
      within(connection, "readwrite", async (transaction) => {
        const oldest = now() - RESTORABLE_MS;
        const expired = (await readEntries(transaction)).filter(
          ({ deletedAt }) => deletedAt !== undefined && deletedAt < oldest,
        );
        return deleteDocuments(
          transaction,
          expired.map(({ id }) => id),
        );
      }),
  };
}
