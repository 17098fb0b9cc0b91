/** Backs the shelf up and restores it, and reminds of it. Loaded on demand. */
import { t } from "../core/messages/late.ts";
import { deviceStore } from "./browser-storage.ts";
import type { Composition } from "./compose.ts";
import type { Notice } from "./editor-context.tsx";
import { isTimeToRemind, noteBackup } from "./storage/remind.ts";

type Notify = (notice: Notice) => void;

export async function keepShelf(
  { connection, workspace }: Composition,
  how: "back-up" | "restore",
  notify: Notify,
): Promise<void> {
  const ports = { connection, newId: () => crypto.randomUUID() };
  await workspace.autosave.flush();
  const { openBackup, saveBackup } = await import("./storage/backup-files.ts");
  const now = new Date();
  const done = await (how === "back-up" ? saveBackup(ports, now) : openBackup(ports));
  if (!done.ok) {
    const [problem] = done.problems;
    if (problem) notify({ text: `${problem.message} ${problem.hint}`, tone: "error" });
    return;
  }
  if (done.value === undefined) return;
  if (how === "back-up") noteBackup(deviceStore, now.getTime());
  notify({ text: done.value });
}

export async function remind(composition: Composition, notify: Notify): Promise<void> {
  const { shelf, workspace } = composition;
  const isTime = await isTimeToRemind({
    shelf,
    store: deviceStore,
    persisted: async () => (await navigator.storage?.persisted?.()) ?? false,
    now: Date.now,
  });
  // A fault has more to say.
  if (!isTime || workspace.autosave.state().kind !== "saved") return;
  const run = (): void => void keepShelf(composition, "back-up", notify);
  notify({ text: t("backup.remind"), stays: true, action: { title: t("backup.remind-do"), run } });
}
