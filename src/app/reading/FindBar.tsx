/** Finding boxes and lines: Enter walks from hit to hit, Escape goes back to the canvas. */
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../core/messages/late.ts";
import { findIn } from "../../editor/find.ts";
import { useEditorState, useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Reading.module.css";

const NO_HITS: ReadonlySet<string> = new Set();

export function FindBar() {
  const { editor, view } = useParts();
  const { reading } = editor;
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const document = useEditorState((state) => state.document);
  const asked = useStore(reading, ({ finding }) => finding);
  const hit = useStore(reading, (state) => state.hit);
  const hits = useMemo(() => findIn(document, editor.catalogue, query), [document, editor, query]);
  useEffect(() => {
    if (asked > 0) input.current?.select();
  }, [asked]);
  useEffect(() => {
    reading.setState(({ hit: before }) => ({
      hits: new Set(hits),
      hit: before !== undefined && hits.includes(before) ? before : hits[0],
    }));
  }, [reading, hits]);
  useEffect(() => {
    if (hit !== undefined) view.reveal([hit]);
  }, [view, hit]);
  useEffect(() => () => reading.setState({ hits: NO_HITS, hit: undefined }), [reading]);

  const at = hit === undefined ? -1 : hits.indexOf(hit);
  const go = (by: number) => {
    const next = hits[(at + by + hits.length) % hits.length];
    if (next !== undefined) reading.setState({ hit: next });
  };
  const close = () => {
    reading.setState({ finding: 0 });
    if (hit === undefined) return;
    editor.select([hit]);
    view.follow([hit]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.target === input.current) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a landmark that hears the keys of what is in it
    <search className={styles.find} onKeyDown={onKeyDown}>
      <input
        ref={input}
        className={styles.query}
        aria-label={t("reading.find")}
        placeholder={t("reading.findHint")}
        value={query}
        spellCheck={false}
        onChange={(event) => setQuery(event.target.value)}
      />
      <output className={styles.count}>{countText(query, at, hits.length)}</output>
      <Tool name={t("reading.previous")} disabled={hits.length < 2} onClick={() => go(-1)}>
        <ChevronUp />
      </Tool>
      <Tool name={t("reading.next")} disabled={hits.length < 2} onClick={() => go(1)}>
        <ChevronDown />
      </Tool>
      <Tool name={t("reading.closeFind")} onClick={close}>
        <X />
      </Tool>
    </search>
  );
}

function countText(query: string, at: number, count: number): string {
  if (query.trim() === "") return "";
  return count === 0 ? t("reading.foundNone") : t("reading.found", { at: at + 1, count });
}

interface ToolProps {
  readonly name: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
  onClick(): void;
}

const Tool = ({ name, ...rest }: ToolProps) => (
  <Button look="bare" aria-label={name} title={name} {...rest} />
);
