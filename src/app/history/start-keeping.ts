/** Versions on this page: the clock, timers, and troubles said at the foot of the canvas. */
import { t } from "../../core/messages/late.ts";
import type { Editor, EditorState } from "../../editor/store.ts";
import type { Notice } from "../editor-context.tsx";
import type { Versions } from "../versions.ts";
import { type Keeping, keepVersions } from "./keep-versions.ts";

interface Page {
  readonly editor: Editor;
  readonly workspace: { id(): string };
  readonly versions: Versions;
}

/** `before`: the editor before the first change, which is under way or over by now. */
export function startKeeping(
  { editor, workspace, versions }: Page,
  before: EditorState,
  notify: (notice: Notice) => void,
): Keeping {
  const { store } = editor;
  const { session, document } = store.getState();
  return keepVersions(
    {
      versions,
      store,
      design: () => workspace.id(),
      now: Date.now,
      after: (ms, run) => void setTimeout(run, ms),
      onTrouble: ({ message, hint }) =>
        notify({ text: t("history.not-kept", { why: `${message} ${hint}` }), tone: "error" }),
    },
    session === before.session ? before.document : document,
  );
}
