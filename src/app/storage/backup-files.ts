/** The backup as a file on disk: made and restored as the person asks, and said in words. */
import { fileOpen, fileSave } from "browser-fs-access";
import { t } from "../../core/messages/late.ts";
import { type Result, success } from "../../core/problem.ts";
import { backupFault, MOST_BYTES } from "./backup-file.ts";
import { type BackupPorts, makeBackup, type Restored, restoreBackup } from "./backup.ts";
import { unlessCancelled } from "./file-access.ts";

const EXTENSION = ".json";
const PICKER_ID = "loopboard-backup";

/** What to say; `undefined` where the person chose no file. */
export const saveBackup = (ports: BackupPorts, now: Date): Promise<Result<string | undefined>> =>
  unlessCancelled(async () => {
    const made = await makeBackup(ports);
    if (!made.ok) return made;
    const { text, designs } = made.value;
    if (designs === 0) return success(t("backup.empty"));
    const name = `${t("backup.file-name")} ${now.toISOString().slice(0, 10)}${EXTENSION}`;
    const handle = await fileSave(new Blob([text], { type: "application/json" }), {
      id: PICKER_ID,
      fileName: name,
      description: t("backup.file-type"),
      extensions: [EXTENSION],
    });
    return success(t("backup.made", { count: designs, name: handle?.name ?? name }));
  });

export const openBackup = (ports: BackupPorts): Promise<Result<string | undefined>> =>
  unlessCancelled(async () => {
    const file = await fileOpen({
      id: PICKER_ID,
      description: t("backup.file-type"),
      extensions: [EXTENSION],
      mimeTypes: ["application/json"],
    });
    if (file.size > MOST_BYTES) return backupFault("unreadable");
    const restored = await restoreBackup(ports, await file.text());
    return restored.ok ? success(inWords(restored.value)) : restored;
  });

function inWords({ added, copies, unreadable }: Restored): string {
  const told = [added > 0 ? t("backup.restored", { count: added }) : t("backup.nothing")];
  if (copies > 0) told.push(t("backup.copies", { count: copies }));
  if (unreadable > 0) told.push(t("backup.lost", { count: unreadable }));
  return told.join(" ");
}
