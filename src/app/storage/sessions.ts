/** Rehearsed interviews in the browser's database, beside the shelf. Loaded on demand. */
import { type Kept, readKept, readRecording, recordingText } from "../../core/practice/stored.ts";
import { success } from "../../core/problem.ts";
import type { Sessions } from "../sessions.ts";
import type { Connection } from "./database.ts";
import type { Writing } from "./shelf-records.ts";
import { within } from "./within.ts";

/** The oldest beyond these are let go. */
const MOST_SESSIONS = 200;

export const createSessions = (connection: Connection, most = MOST_SESSIONS): Sessions => ({
  list: () =>
    within(connection, "readonly", async (transaction) => {
      const records = await transaction.objectStore("sessions").getAll();
      return success(newestFirst(records));
    }),
  keep: (kept) =>
    within(connection, "readwrite", async (transaction) => {
      const store = transaction.objectStore("sessions");
      await store.put(kept, kept.session.id);
      // By the clock it may be the oldest of all; it is the newest.
      const isOther = ({ session }: Kept): boolean => session.id !== kept.session.id;
      if ((await store.count()) > most)
        for (const { session } of newestFirst(await store.getAll())
          .filter(isOther)
          .slice(most - 1))
          await remove(transaction, session.id);
      return success(undefined);
    }),
  recording: (id) =>
    within(connection, "readonly", async (transaction) =>
      success(readRecording(await transaction.objectStore("recordings").get(id))),
    ),
  keepRecording: (id, recording) =>
    within(connection, "readwrite", async (transaction) => {
      await transaction.objectStore("recordings").put(recordingText(recording), id);
      return success(undefined);
    }),
  remove: (ids) =>
    within(connection, "readwrite", async (transaction) => {
      for (const id of ids) await remove(transaction, id);
      return success(undefined);
    }),
});

/** What cannot be read is left out. */
const newestFirst = (records: readonly unknown[]): readonly Kept[] =>
  records
    .flatMap((record) => readKept(record) ?? [])
    .toSorted((a, b) => b.session.startedAt - a.session.startedAt);

async function remove(transaction: Writing, id: string): Promise<void> {
  await transaction.objectStore("sessions").delete(id);
  await transaction.objectStore("recordings").delete(id);
}
