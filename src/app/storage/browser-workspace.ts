/** The workspace on this browser: its database, timers, page events and the promise to keep the data. */
import { deviceStore, tabStore } from "../browser-storage.ts";
import { type Connection, connect } from "./database.ts";
import type { FileAccess } from "./file-access.ts";
import type { OwnTemplates } from "../own-templates.ts";
import { createOwnTemplates } from "./own-templates.ts";
import { createRescue } from "./rescue.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import { createWorkspace, type EditorPort, type Workspace } from "./workspace.ts";

const TAB_KEY = "loopboard.open";

interface Started {
  readonly shelf: Shelf;
  readonly workspace: Workspace;
  readonly templates: OwnTemplates;
  /** For what else is kept beside the shelf. */
  readonly connection: Connection;
}

/** Starts saving what the editor holds. Call `loadLast` next. */
export function startWorkspace(editor: EditorPort, files: FileAccess): Started {
  const newId = (): string => crypto.randomUUID();
  const connection = connect();
  const shelf = createShelf({ connection, now: Date.now, newId });
  const templates = createOwnTemplates({ connection, files, now: Date.now, newId });
  const workspace = createWorkspace({
    shelf,
    editor,
    newId,
    rescue: createRescue(deviceStore),
    tab: {
      get: () => tabStore.get(TAB_KEY),
      set: (id) => {
        tabStore.set(TAB_KEY, id);
      },
    },
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    // Where site data is blocked there is nothing to keep.
    askToPersist: () => void askToPersist().catch(() => undefined),
  });
  watchPage(workspace);
  return { shelf, workspace, templates, connection };
}

function watchPage(workspace: Workspace): void {
  addEventListener("pagehide", () => workspace.leavePage());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") workspace.leavePage();
  });
  addEventListener("beforeunload", (event) => {
    // What cannot be saved is lost with the page, so the browser asks first.
    const { kind } = workspace.autosave.state();
    if (kind === "failed" || kind === "conflict") event.preventDefault();
  });
}

/** Loaded when there is something to keep. */
async function askToPersist(): Promise<void> {
  const late = await import("./persist.ts");
  await late.askToPersist({ store: deviceStore, storage: navigator.storage, now: Date.now });
}
