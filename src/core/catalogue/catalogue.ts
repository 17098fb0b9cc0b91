/** The catalogue: every component by id, and what is asked of it. Built once from the palette files. */
import type { Component, Group, Port } from "./component.ts";
import { isA, KINDS, type KindId } from "./kinds.ts";

export interface Catalogue {
  /** In palette order. */
  readonly groups: readonly Group[];
  /** In palette order, generic and products together. */
  readonly components: readonly Component[];
  /** The component of that id; `undefined` for one that no palette has. */
  find(id: string): Component | undefined;
  /** The id of the generic component: the product's `isA`, or the id itself. */
  genericOf(id: string): string;
}

/** Index groups that have already been validated (see `palette-file.ts`). */
export function buildCatalogue(groups: readonly Group[]): Catalogue {
  const components = groups.flatMap((group) => group.components);
  const byId = new Map(components.map((component) => [component.id, component]));
  return {
    groups,
    components,
    find: (id) => byId.get(id),
    genericOf: (id) => byId.get(id)?.isA ?? id,
  };
}

/** Whether a port passes the kind: some member is the kind or an ancestor of it. */
export const passes = (port: Port, kind: KindId): boolean =>
  port === "any" || port.some((member) => isA(kind, member));

/** Every kind that may flow from one component to another, in the order of `KINDS`. */
export function legalKinds(source: Component, target: Component): readonly KindId[] {
  return KINDS.map((kind) => kind.id).filter(
    (kind) => passes(source.emits, kind) && passes(target.accepts, kind),
  );
}
