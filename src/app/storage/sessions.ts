/** Rehearsed interviews in the browser's database, beside the shelf. Loaded on demand. */
import { readKept, readRecording, recordingText } from "../../core/practice/stored.ts";
import { success } from "../../core/problem.ts";
import type { Sessions } from "../sessions.ts";
import type { Connection } from "./database.ts";
import { within } from "./within.ts";

export const createSessions = (connection: Connection): Sessions => ({
  list: () =>
    within(connection, "readonly", async (transaction) => {
      const records = await transaction.objectStore("sessions").getAll();
      const kept = records.flatMap((record) => readKept(record) ?? []);
      return success(kept.toSorted((a, b) => b.session.startedAt - a.session.startedAt));
    }),
  keep: (kept) =>
    within(connection, "readwrite", async (transaction) => {
      await transaction.objectStore("sessions").put(kept, kept.session.id);
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
      for (const id of ids) {
        await transaction.objectStore("sessions").delete(id);
        await transaction.objectStore("recordings").delete(id);
      }
      return success(undefined);
    }),
});
