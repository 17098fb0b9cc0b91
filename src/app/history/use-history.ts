/** The state of the history dialog: the versions as they were read, what is chosen, what can be done. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { useEditor, useParts } from "../editor-context.tsx";
import type { Version, Versions } from "../versions.ts";
import {
  createHistoryActions,
  type HistoryActions,
  type HistoryNews,
  troubleOf,
} from "./history-actions.ts";
import { createReader, type Reader } from "./reader.ts";

export interface HistoryOptions {
  readonly versions: Versions;
  /** The id of the design at hand. */
  readonly design: string;
  onCopy(copy: Diagram): void;
  onClose(): void;
}

export interface HistoryModel {
  /** Newest first. */
  readonly list: readonly Version[];
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly reader: Reader;
  readonly actions: HistoryActions;
}

/** `undefined` until the versions are read. */
export function useHistory(options: HistoryOptions): {
  readonly model: HistoryModel | undefined;
  readonly news: HistoryNews | undefined;
} {
  const { versions, design } = options;
  const { notify } = useParts();
  const editor = useEditor();
  const [read, setRead] = useState<Pick<HistoryModel, "list" | "readAt">>();
  const [news, setNews] = useState<HistoryNews>();
  // As they were when the dialog was opened: the actions end with it.
  const [{ onCopy, onClose }] = useState(options);

  const readList = useCallback(async () => {
    const list = await versions.list(design);
    if (list.ok) setRead({ list: list.value, readAt: Date.now() });
    else setNews(troubleOf(list));
  }, [versions, design]);
  useEffect(() => {
    const start = async (): Promise<void> => readList();
    void start();
  }, [readList]);

  const made = useMemo(() => {
    const onDone = (next: HistoryNews | undefined): Promise<void> => {
      setNews(next);
      return readList();
    };
    const ports = { versions, design, editor, notify, onCopy, onClose, onDone };
    return { actions: createHistoryActions(ports), reader: createReader(versions, design, editor) };
  }, [versions, design, editor, notify, onCopy, onClose, readList]);

  return { model: read && { ...read, ...made }, news };
}
