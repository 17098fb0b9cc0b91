/** Work on the stores in one transaction, with faults as a Result. */
import { failure, type Result } from "../../core/problem.ts";
import { type Connection, inTransaction, type Transaction } from "./database.ts";
import { problemOfStorage } from "./storage-problem.ts";

export const within = <Mode extends "readonly" | "readwrite", T>(
  connection: Connection,
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<Result<T>>,
): Promise<Result<T>> =>
  connection
    .use((database) => inTransaction(database, mode, work))
    .catch((error: unknown) => failure(problemOfStorage(error)));
