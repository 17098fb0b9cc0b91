/** What the shelf dialog does, and what it then says at its foot. */
import { setTitle } from "../../core/document/edit.ts";
import { emptyDiagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import type { Problem, Result } from "../../core/problem.ts";
import type { Shelf } from "./shelf.ts";
import type { ShelfEntry } from "./shelf-entry.ts";
import type { EditorPort, Workspace } from "./workspace.ts";

/** What happened last. */
export type ShelfNews = { readonly kind: "deleted"; readonly entry: ShelfEntry } | Trouble;

interface Trouble {
  readonly kind: "trouble";
  readonly problem: Problem;
  /** Could be opened if the design at hand may be lost. */
  readonly blocked?: ShelfEntry;
}

export interface ShelfActions {
  /** With `discard`, even if the design at hand cannot be saved. */
  open(entry: ShelfEntry, discard?: boolean): Promise<void>;
  rename(entry: ShelfEntry, title: string): Promise<void>;
  duplicate(entry: ShelfEntry): Promise<void>;
  remove(entry: ShelfEntry): Promise<void>;
  restore(entry: ShelfEntry): Promise<void>;
  purge(entry: ShelfEntry): Promise<void>;
}

export interface ShelfActionPorts {
  readonly shelf: Shelf;
  readonly workspace: Workspace;
  readonly editor: Pick<EditorPort, "change">;
  /** A design was opened: the dialog has done its work. */
  readonly onOpened: () => void;
  /** Something was tried; `news` replaces what was said before. */
  readonly onDone: (news: ShelfNews | undefined) => Promise<void>;
}

export function createShelfActions(ports: ShelfActionPorts): ShelfActions {
  const { shelf, workspace, editor, onOpened, onDone } = ports;
  const report = (result: Result<unknown>, news?: ShelfNews): Promise<void> =>
    onDone(troubleOf(result) ?? news);

  return {
    async open(entry, discard = false) {
      const opened = await workspace.open(entry.id, { discard });
      if (opened.ok) {
        onOpened();
        return;
      }
      const trouble = troubleOf(opened);
      const isUnsaved = trouble?.problem.code === "workspace-unsaved";
      await onDone(isUnsaved ? { ...trouble, blocked: entry } : trouble);
    },
    async rename(entry, title) {
      if (title === "" || title === entry.title) return;
      if (entry.id !== workspace.id()) return report(await shelf.rename(entry.id, title));
      // The open one is renamed as any change is made, so that it can be undone.
      editor.change((diagram) => setTitle(diagram, title));
      await workspace.autosave.flush();
      await onDone(undefined);
    },
    async duplicate(entry) {
      await workspace.autosave.flush();
      await report(await shelf.duplicate(entry.id));
    },
    async remove(entry) {
      // The open one is left first, or its next change would bring it back.
      const isOpen = entry.id === workspace.id();
      const left = isOpen && (await workspace.openNew(emptyDiagram(t("general.untitled"))));
      if (left && !left.ok) return report(left);
      await report(await shelf.remove(entry.id), { kind: "deleted", entry });
    },
    restore: async (entry) => report(await shelf.restore(entry.id)),
    purge: async (entry) => report(await shelf.purge(entry.id)),
  };
}

function troubleOf(result: Result<unknown>): Trouble | undefined {
  const [problem] = result.ok ? [] : result.problems;
  return problem && { kind: "trouble", problem };
}
