/** The palette: search first, then the groups; drag a component onto the canvas, or press Enter on it. */
import { Search } from "lucide-react";
import { type KeyboardEvent, type RefObject, useDeferredValue, useState } from "react";
import { searchComponents } from "../../core/catalogue/search.ts";
import { t } from "../../core/messages/index.ts";
import { besideSelection, insertComponent } from "../../editor/insert.ts";
import { useEditor, useParts } from "../editor-context.tsx";
import { Groups } from "./Groups.tsx";
import field from "../ui/SearchField.module.css";
import styles from "./Palette.module.css";
import { PaletteItem } from "./PaletteItem.tsx";

/** More hits than this are not worth scrolling through. */
const MOST_HITS = 40;

interface PaletteProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

export function Palette({ searchRef }: PaletteProps) {
  const { editor, view } = useParts();
  const add = (component: string) => {
    const near = besideSelection(editor, view.centre());
    view.keepInView([insertComponent(editor, component, { near })]);
  };
  const { query, hits, active, type, onKeyDown } = useSearch(add, () => searchRef.current?.blur());

  return (
    <aside className={styles.palette} aria-label={t("palette.label")}>
      <label className={`${field.search} ${styles.search}`}>
        <Search />
        <input
          ref={searchRef}
          type="search"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="palette-hits"
          aria-activedescendant={hits[active] ? `hit-${hits[active].id}` : undefined}
          placeholder={t("palette.search", { count: editor.catalogue.components.length })}
          aria-label={t("commands.search")}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {query.trim() === "" ? (
        <Groups onAdd={add} />
      ) : (
        <div
          className={styles.list}
          id="palette-hits"
          role="listbox"
          aria-label={t("palette.label")}
        >
          <p className={styles.count} role="status">
            {hits.length === 0
              ? t("palette.none", { query })
              : t("palette.results", { count: hits.length })}
          </p>
          {hits.length === 0 && <p className={styles.hint}>{t("palette.noneHint")}</p>}
          {hits.map((component, index) => (
            <PaletteItem
              key={component.id}
              component={component}
              active={index === active}
              onAdd={add}
              asOption
            />
          ))}
        </div>
      )}
    </aside>
  );
}

/** The search: the words, what they find, and the keys that walk through it. */
function useSearch(add: (component: string) => void, leave: () => void) {
  const { catalogue } = useEditor();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const find = (words: string) =>
    words.trim() === "" ? [] : searchComponents(catalogue, words).slice(0, MOST_HITS);
  const hits = find(useDeferredValue(query));
  const type = (words: string) => {
    setQuery(words);
    setActive(0);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setActive(Math.min(active + 1, hits.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter") {
      // Found anew from the words typed, so that a quick hand never gets the hit before last.
      const hit = find(query)[active];
      if (hit) add(hit.id);
    } else if (event.key === "Escape") {
      if (query === "") leave();
      type("");
    } else return;
    event.preventDefault();
  };
  return { query, hits, active, type, onKeyDown };
}
