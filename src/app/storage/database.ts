/** The browser's database: its stores, its versions, and a connection that survives being closed. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";

/** What the stores hold is read back as unknown and validated: an older program may have written it. */
interface Stores extends DBSchema {
  /** One small record a document, so that the shelf lists without reading the documents. */
  documents: { key: string; value: unknown };
  /** The document itself as JSON, by the same id. */
  texts: { key: string; value: unknown };
  /** Single facts by name. */
  meta: { key: string; value: unknown };
  /** The designs that the person keeps as templates, each whole, by an id of its own. */
  templates: { key: string; value: unknown };
  /** One small record a version of a document, by the document's id and the version's number. */
  versions: { key: VersionKey; value: unknown };
  /** The version itself as JSON, by the same key. */
  "version-texts": { key: VersionKey; value: unknown };
  /** One small record a rehearsed interview, by its id. */
  sessions: { key: string; value: unknown };
  /** How its drawing grew, as JSON, by the same id. */
  recordings: { key: string; value: unknown };
}

export type VersionKey = [document: string, number: number];

/** All versions of a document: the empty list is greater than any number. */
export const versionsOf = (document: string): IDBKeyRange =>
  IDBKeyRange.bound([document], [document, []]);

export type Database = IDBPDatabase<Stores>;

/** Step n brings a database from version n to n + 1; released steps never change. */
const UPGRADES: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore("documents");
    database.createObjectStore("texts");
    database.createObjectStore("meta");
  },
  (database) => {
    database.createObjectStore("templates");
  },
  (database) => {
    database.createObjectStore("versions");
    database.createObjectStore("version-texts");
  },
  (database) => {
    database.createObjectStore("sessions");
    database.createObjectStore("recordings");
  },
];

export interface Connection {
  /** Runs the work on the open database, opening it first where needed. Rejects as IndexedDB does. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A connection to the database of that name; nothing is opened before its first use. */
export function connect(name = "loopboard"): Connection {
  let opened: Opening | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const open = (): Promise<Database> => {
    opened ??= openDatabase(name, forget);
    return Promise.race([opened.database, opened.blocked]);
  };
  return {
    async use(work) {
      try {
        return await work(await open());
      } catch (error) {
        if (!wasClosed(error)) throw error;
        forget();
        return work(await open());
      }
    },
    async close() {
      const database = await opened?.database.catch(() => undefined);
      forget();
      database?.close();
    },
  };
}

interface Opening {
  readonly database: Promise<Database>;
  /** Rejects while a page with an older program keeps the database; the opening goes on. */
  readonly blocked: Promise<never>;
}

function openDatabase(name: string, forget: () => void): Opening {
  let refuse: (reason: unknown) => void;
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const database = openDB<Stores>(name, UPGRADES.length, {
    upgrade(upgraded, oldVersion) {
      for (const step of UPGRADES.slice(oldVersion)) step(upgraded);
    },
    // Another tab has not closed its connection; once it does, the next use finds the database open.
    blocked: () => refuse(new DOMException("", BLOCKED)),
    // A newer program in another tab waits for this: it is let in, and the next use here says why not.
    blocking() {
      forget();
      void database.then((open) => open.close());
    },
    terminated: forget,
  });
  blocked.catch(() => undefined);
  database.catch(forget);
  return { database, blocked };
}

/** The name of the error where an upgrade has to wait for another page. */
export const BLOCKED = "BlockedError";

const STORES = [
  "documents",
  "texts",
  "meta",
  "templates",
  "versions",
  "version-texts",
  "sessions",
  "recordings",
] as const;

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  Stores,
  typeof STORES,
  Mode
>;

/** Runs the work in one transaction over all stores; done when that is committed, else rejects with its cause. */
export async function inTransaction<Mode extends "readonly" | "readwrite", T>(
  database: Database,
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(STORES, mode);
  const [worked, done] = await Promise.allSettled([work(transaction), transaction.done]);
  // A request only says that it was aborted; why, says the transaction.
  if (done.status === "rejected") throw done.reason;
  if (worked.status === "rejected") throw worked.reason;
  return worked.value;
}

/** The browser may close a connection under the page, as iOS does in the background. */
const wasClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "InvalidStateError";
