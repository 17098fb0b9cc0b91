/** What the history dialog does, and what it then says. */
import { setTitle } from "../../core/document/edit.ts";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import type { Problem, Result } from "../../core/problem.ts";
import type { Editor } from "../../editor/store.ts";
import type { Notice } from "../editor-context.tsx";
import type { Version, Versions } from "../versions.ts";
import { titleOf } from "./moments.ts";

/** What happened last. */
export type HistoryNews = Deleted | { readonly kind: "trouble"; readonly problem: Problem };

interface Deleted {
  readonly kind: "deleted";
  readonly version: Version;
  /** Unset where it could not be read, and cannot be put back. */
  readonly diagram: Diagram | undefined;
}

export interface HistoryActions {
  /** Keeps the design as it is now. */
  name(name: string): Promise<void>;
  rename(version: Version, name: string): Promise<void>;
  remove(version: Version): Promise<void>;
  putBack(deleted: Deleted): Promise<void>;
  /** The version takes the place of what there is, which is kept as a version before. */
  restore(version: Version): Promise<void>;
  openCopy(version: Version): Promise<void>;
}

export interface HistoryActionPorts {
  readonly versions: Versions;
  readonly design: string;
  readonly editor: Pick<Editor, "document" | "change" | "undo">;
  notify(notice: Notice): void;
  onCopy(copy: Diagram): void;
  /** The dialog has done its work. */
  onClose(): void;
  /** The list may be another now; `news` replaces what was said before. */
  onDone(news: HistoryNews | undefined): Promise<void>;
}

export function createHistoryActions(ports: HistoryActionPorts): HistoryActions {
  const { versions, design, editor, notify, onCopy, onClose, onDone } = ports;
  const report = (result: Result<unknown>, news?: HistoryNews) => onDone(troubleOf(result) ?? news);

  return {
    async name(name) {
      const kept = await versions.keep(design, editor.document(), "named", { name });
      await report(kept);
    },
    rename: async ({ number }, name) => report(await versions.rename(design, number, name)),
    async remove(version) {
      const read = await versions.read(design, version.number);
      const removed = await versions.remove(design, version.number);
      const diagram = read.ok ? read.value : undefined;
      await report(removed, { kind: "deleted", version, diagram });
    },
    async putBack({ version, diagram }) {
      if (diagram) await report(await versions.putBack(design, version, diagram));
    },
    async restore(version) {
      const wanted = await versions.read(design, version.number);
      if (!wanted.ok) return report(wanted);
      const kept = await versions.keep(design, editor.document(), "restored");
      if (!kept.ok) return report(kept);
      editor.change(() => wanted.value);
      onClose();
      const text = t("history.restore-done", { when: titleOf(version) });
      notify({ text, action: { title: t("general.undo"), run: () => editor.undo() } });
    },
    async openCopy(version) {
      const read = await versions.read(design, version.number);
      if (!read.ok) return report(read);
      const values = { title: read.value.title, version: titleOf(version) };
      onClose();
      onCopy(setTitle(read.value, t("history.copy-title", values)));
    },
  };
}

export function troubleOf(result: Result<unknown>): HistoryNews | undefined {
  const [problem] = result.ok ? [] : result.problems;
  return problem && { kind: "trouble", problem };
}
