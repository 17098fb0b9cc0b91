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
}

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
];

export interface Connection {
  /** Runs the work on the open database, opening it first where needed. Rejects as IndexedDB does. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A connection to the database of that name; nothing is opened before its first use. */
export function connect(name = "loopboard"): Connection {
  let opened: Promise<Database> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const open = (): Promise<Database> => {
    opened ??= openDatabase(name, forget);
    return opened;
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
      const database = await opened?.catch(() => undefined);
      forget();
      database?.close();
    },
  };
}

function openDatabase(name: string, forget: () => void): Promise<Database> {
  const opening = openDB<Stores>(name, UPGRADES.length, {
    upgrade(database, oldVersion) {
      for (const step of UPGRADES.slice(oldVersion)) step(database);
    },
    // A newer program in another tab waits for this: it is let in, and the next use here says why not.
    blocking() {
      forget();
      void opening.then((database) => database.close());
    },
    terminated: forget,
  });
  opening.catch(forget);
  return opening;
}

const STORES = ["documents", "texts", "meta", "templates"] as const;

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
