/** What can wait until the page is idle: keeping the app for offline use, files from the system, a reminder, what a picture needs. */
import { t } from "../core/messages/late.ts";
import type { Composition } from "./compose.ts";
import type { Documents } from "./documents.ts";
import type { Notice } from "./editor-context.tsx";
import { remind } from "./late-backup.ts";
import { tellMissing } from "./missing-parts.ts";
import { takeLaunchedFiles } from "./offline/launched-files.ts";
import { keepOffline } from "./offline/worker.ts";
import { oncePainted } from "./ui/painted.ts";

export function afterStart(
  composition: Composition,
  documents: Documents,
  notify: (notice: Notice) => void,
): void {
  const { workspace } = composition;
  tellMissing(notify);
  remind(composition, notify).catch(() => undefined);
  takeLaunchedFiles((file) => void documents.openFile(file, { x: 0, y: 0 }));
  // What cannot be loaded now is asked for again with the first picture.
  oncePainted(loadExport).catch(() => undefined);
  if (!wantsWorker()) return;
  const tell = (takeOver: () => void): void =>
    notify({
      text: t("offline.newer"),
      stays: true,
      action: {
        title: t("offline.reload"),
        run: () => void workspace.autosave.flush().then(takeOver),
      },
    });
  // Where the browser keeps nothing, as in some private windows, the app works as long as the network.
  keepOffline(tell).catch(() => undefined);
}

/** Of the journeys in `e2e/` only the one that goes offline. */
function wantsWorker(): boolean {
  const journey = new URLSearchParams(location.search).get("e2e");
  const asked = journey === null || journey === "offline";
  return import.meta.env.PROD && asked && "serviceWorker" in navigator;
}

/** The dialog, what draws the picture, and the letters of plain English: so that the first export begins at once. */
async function loadExport(): Promise<void> {
  const [{ fontCss }] = await Promise.all([
    import("./export/picture-fonts.ts"),
    import("./export/Exporting.tsx"),
    import("../core/formats/writers/picture-of.ts"),
  ]);
  await fontCss("A");
}
