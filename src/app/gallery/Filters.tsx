/** What narrows the gallery down: words, task, level, source and component used. */
import { Search } from "lucide-react";
import type { RefObject } from "react";
import { DESIGN_LEVELS, TASKS } from "../../core/document/about.ts";
import type { GalleryCard } from "../../core/gallery/card.ts";
import { type Facet, facetCounts, type GalleryFilter } from "../../core/gallery/filter.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor } from "../editor-context.tsx";
import field from "../ui/SearchField.module.css";
import styles from "./Gallery.module.css";
import { type Choice, FacetSelect } from "./FacetSelect.tsx";

interface FiltersProps {
  readonly cards: readonly GalleryCard[];
  readonly filter: GalleryFilter;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onAsk: (facet: Facet, value: string) => void;
  /** From the search to the cards: Enter opens the first, the arrow goes to it. */
  readonly onEnter: () => void;
  readonly onDown: () => void;
}

export function Filters({ cards, filter, search, onAsk, onEnter, onDown }: FiltersProps) {
  const { catalogue } = useEditor();
  const sources: readonly Choice[] = namesOf(cards, "source").map((id) => ({ id, name: id }));
  const used = new Set(namesOf(cards, "component"));
  const components: readonly Choice[] = catalogue.groups.flatMap((group) =>
    group.components
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ id, name, group: group.name })),
  );
  const shared = { cards, filter, onAsk };
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <label className={`${field.search} ${styles.search}`}>
          <Search aria-hidden="true" />
          <input
            ref={search}
            type="search"
            aria-label={t("gallery.search")}
            placeholder={t("gallery.searchHint")}
            autoComplete="off"
            spellCheck={false}
            value={filter.query ?? ""}
            onChange={(event) => onAsk("query", event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === "Enter") onEnter();
              else if (event.key === "ArrowDown") onDown();
              else return;
              event.preventDefault();
            }}
          />
        </label>
        <FacetSelect {...shared} facet="level" choices={DESIGN_LEVELS} any="gallery.anyLevel" />
        <FacetSelect {...shared} facet="source" choices={sources} any="gallery.anySource" />
        <FacetSelect
          {...shared}
          facet="component"
          choices={components}
          any="gallery.anyComponent"
        />
      </div>
      <Tasks {...shared} />
    </div>
  );
}

const namesOf = (cards: readonly GalleryCard[], facet: "source" | "component") =>
  [...facetCounts(cards, {}, facet)].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);

/** The tasks that some template has, as one row of buttons. */
function Tasks({ cards, filter, onAsk }: Pick<FiltersProps, "cards" | "filter" | "onAsk">) {
  const counts = facetCounts(cards, filter, "task");
  const chosen = filter.task ?? "";
  const tasks = TASKS.filter(({ id }) => counts.has(id));
  if (tasks.length === 0) return null;
  return (
    <div className={styles.tasks} role="group" aria-label={t("gallery.task")}>
      {[{ id: "", name: t("gallery.allTasks") }, ...tasks].map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.task}
          aria-pressed={chosen === id}
          onClick={() => onAsk("task", id)}
        >
          {name}
          {id !== "" && <span>{counts.get(id)}</span>}
        </button>
      ))}
    </div>
  );
}
