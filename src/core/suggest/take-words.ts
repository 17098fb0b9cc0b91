/** What a person means by the words they typed: a component, or a plain box that says just that. */
import { ANYTHING } from "../catalogue/anything.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import type { Diagram, NodeId } from "../document/types.ts";
import { beginWords, searchComponents, wordsOf } from "../catalogue/search.ts";

/** What some words were taken for. */
export interface Taken {
  readonly component: Component;
  /** The words themselves, where no component is called so. */
  readonly label?: string;
  /** A box of the drawing that is called so, in place of a new one. */
  readonly node?: NodeId;
}

/** Stands for whatever no palette has. */
const PLAIN = "generic-service";
const SHAPES = "generic-shapes";

/**
 * The components that fit, best first, as the palette finds them; but half a name comes before half
 * an alias, so that "kaf" is Kafka and not the event log that is also called Kafka.
 */
export function findComponents(catalogue: Catalogue, query: string): readonly Component[] {
  const asked = wordsOf(query);
  const rank = ({ id, name, aliases }: Component): number => {
    if ([id, name, ...aliases].some((text) => wordsOf(text).compact === asked.compact)) return 0;
    const { parted, joined } = wordsOf(name);
    return beginWords(asked, [...parted, ...joined]) ? 1 : 2;
  };
  return searchComponents(catalogue, query)
    .map((component) => ({ component, rank: rank(component) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ component }) => component);
}

/** The component that fits best; a plain box where none does. `undefined` where no palette has plain boxes. */
export function takeWords(catalogue: Catalogue, words: string): Taken | undefined {
  const [component] = findComponents(catalogue, words);
  return component ? { component } : takeAsPlain(catalogue, words);
}

/** The box of the drawing with exactly these words for a label. */
export function takeDrawn(
  { nodes }: Pick<Diagram, "nodes">,
  catalogue: Catalogue,
  words: string,
): Taken | undefined {
  const asked = words.trim().toLowerCase();
  const node = nodes.find(
    ({ label, component }) =>
      label.toLowerCase() === asked && !catalogue.find(component)?.roles.includes("note"),
  );
  if (!node) return undefined;
  const component = catalogue.find(node.component) ?? ANYTHING;
  return { component, label: node.label, node: node.id };
}

/** A plain box that keeps the words, of the shape that one of them names: "payments db" is a store. */
export function takeAsPlain(catalogue: Catalogue, words: string): Taken | undefined {
  const shapes = catalogue.components.filter(
    ({ group, emits }) => group === SHAPES && emits.length > 0,
  );
  const named = (word: string) =>
    shapes.find(({ name, aliases }) =>
      [name, ...aliases].some((text) => wordsOf(text).compact === word),
    );
  const shape = wordsOf(words)
    .parted.toReversed()
    .map(named)
    .find((found) => found !== undefined);
  const component = shape ?? catalogue.find(PLAIN);
  return component && { component, label: words.trim() };
}
