/** What the gallery knows of a template: the words and facts by which it is found. */
import { kindOfBox } from "../scene/box-text.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { wordsOf } from "../catalogue/search.ts";
import { DESIGN_LEVELS, type DesignLevel, TASKS, type TaskId } from "../document/about.ts";
import type { Diagram } from "../document/types.ts";

export interface GalleryCard {
  readonly id: string;
  readonly diagram: Diagram;
  readonly title: string;
  /** The problem in a line; empty where nobody said. */
  readonly summary: string;
  readonly task: TaskId | undefined;
  readonly level: DesignLevel | undefined;
  /** Books and collections by their bare names: without author and chapter. */
  readonly sources: readonly string[];
  /** Ids of the components used; of a product its generic component's too. */
  readonly components: readonly string[];
  readonly words: CardWords;
}

/** Words to search in, those of the title apart: a hit there counts for more. */
interface CardWords {
  readonly title: readonly string[];
  readonly all: readonly string[];
}

export function cardOf(id: string, diagram: Diagram, catalogue: Catalogue): GalleryCard {
  const { title, about } = diagram;
  const components = componentsOf(diagram, catalogue);
  const used = components.flatMap((component) => catalogue.find(component) ?? []);
  const summary = about?.summary ?? "";
  const found = [
    title,
    summary,
    about?.source ?? "",
    taskName(about?.task) ?? "",
    ...used.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  return {
    id,
    diagram,
    title,
    summary,
    task: about?.task,
    level: about?.level,
    sources: sourcesOf(about?.source ?? ""),
    components,
    words: { title: lettersOf([title]), all: lettersOf(found) },
  };
}

/** What the task is called; `undefined` where nobody said what the design is for. */
export const taskName = (id: string | undefined): string | undefined =>
  TASKS.find((task) => task.id === id)?.name;

export const levelName = (id: string | undefined): string | undefined =>
  DESIGN_LEVELS.find((level) => level.id === id)?.name;

/**
 * The books and collections that a source line names:
 * "Some Book (Author), chapter 8; Other notes (author)" gives "Some Book" and "Other notes".
 */
export function sourcesOf(line: string): readonly string[] {
  const names = line.split(";").map((part) => part.replace(/[(,].*$/s, "").trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

function componentsOf({ nodes }: Diagram, catalogue: Catalogue): readonly string[] {
  const drawn = nodes.filter((node) => kindOfBox(node) === "card").map((node) => node.component);
  return [...new Set(drawn.flatMap((id) => [id, catalogue.genericOf(id)]))];
}

/** Every word in both readings of punctuation: "Pub/Sub" is `pub`, `sub` and `pubsub`. */
const lettersOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map(wordsOf).flatMap(({ parted, joined }) => [...parted, ...joined])),
];
