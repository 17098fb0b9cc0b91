/** The state of the shelf dialog: the lists as they were read, what happened last, what can be done. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { useEditor } from "../editor-context.tsx";
import type { Shelf } from "./shelf.ts";
import { createShelfActions, type ShelfActions, type ShelfNews } from "./shelf-actions.ts";
import type { ShelfEntry } from "./shelf-entry.ts";
import type { Workspace } from "./workspace.ts";

interface ShelfLists {
  readonly kept: readonly ShelfEntry[];
  readonly deleted: readonly ShelfEntry[];
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

export interface ShelfModel {
  /** `undefined` until they are read. */
  readonly lists: ShelfLists | undefined;
  readonly news: ShelfNews | undefined;
  readonly actions: ShelfActions;
}

export function useShelf(shelf: Shelf, workspace: Workspace, onOpened: () => void): ShelfModel {
  const editor = useEditor();
  const [lists, setLists] = useState<ShelfLists>();
  const [news, setNews] = useState<ShelfNews>();

  const reload = useCallback(async () => {
    const [kept, deleted] = await Promise.all([shelf.list(), shelf.list("deleted")]);
    const [problem] = kept.ok ? [] : kept.problems;
    if (problem) setNews({ kind: "trouble", problem });
    if (kept.ok && deleted.ok)
      setLists({ kept: kept.value, deleted: deleted.value, readAt: Date.now() });
  }, [shelf]);

  // What is open now shows as it is, not as it was saved last.
  useEffect(() => void workspace.autosave.flush().then(reload), [workspace, reload]);

  const actions = useMemo(() => {
    const onDone = (next: ShelfNews | undefined): Promise<void> => {
      setNews(next);
      return reload();
    };
    return createShelfActions({ shelf, workspace, editor, onOpened, onDone });
  }, [shelf, workspace, editor, onOpened, reload]);

  return { lists, news, actions };
}
