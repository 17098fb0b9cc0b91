/** What could stand in a box's place: its own family first, then whatever breaks the fewest arrows. */
import type { Component } from "../catalogue/component.ts";
import type { Diagram, NodeId } from "../document/types.ts";
import { kindsAfter, type ReplaceContext } from "../insert/replace-node.ts";

export interface Replacement {
  readonly component: Component;
  /** How many of the box's arrows would go. */
  readonly lost: number;
}

type Needed = Pick<ReplaceContext, "catalogue" | "usualKinds">;

/** Best first: the generic, its products, then by arrows lost, shared roles and group; without what it is. */
export function suggestReplacements(
  document: Diagram,
  context: Needed,
  id: NodeId,
): readonly Replacement[] {
  const { catalogue } = context;
  const here = document.nodes.find((node) => node.id === id);
  const component = here && catalogue.find(here.component);
  if (!here) return [];
  return catalogue.components
    .filter((other) => other.id !== here.component && !isMark(other))
    .map((other) => ({ component: other, lost: lostBy(document, context, id, other) }))
    .map((replacement) => ({ replacement, rank: rankOf(replacement, component) }))
    .toSorted((a, b) => compare(a.rank, b.rank))
    .map(({ replacement }) => replacement);
}

/** How many of the box's arrows would go with that component in its place. */
export const lostBy = (document: Diagram, context: Needed, id: NodeId, other: Component): number =>
  [...kindsAfter(document, context, id, other).values()].filter((kind) => kind === undefined)
    .length;

function rankOf({ component, lost }: Replacement, here: Component | undefined): readonly number[] {
  if (!here) return [lost];
  const family = here.isA ?? here.id;
  const isFamily = component.id === family || component.isA === family;
  const shared = component.roles.filter((role) => here.roles.includes(role)).length;
  const all = component.roles.length + here.roles.length - shared;
  return [
    isFamily ? 0 : 1,
    lost,
    shared === 0 ? 0 : -shared / all,
    component.group === here.group ? 0 : 1,
    component.isA === undefined ? 0 : 1,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

const isMark = ({ roles }: Component): boolean =>
  roles.includes("note") || roles.includes("boundary");
