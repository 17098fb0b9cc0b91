/** What a box would most likely be wired to, among the boxes that are drawn. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import { type KindId, kindOf } from "../catalogue/kinds.ts";
import type { GraphNode } from "../graph/elements.ts";
import { connect } from "../insert/wire.ts";
import { say } from "../messages/say.ts";
import { isOpen, kindsBetween, nearestTo, rarityOf } from "./ports.ts";
import type { Fix } from "./rule.ts";

/** How a component could be wired to one that is drawn. */
export interface Match {
  readonly neighbour: Component;
  readonly kind: KindId;
  /** Whether the neighbour feeds it, rather than the other way round. */
  readonly feeds: boolean;
  /** How telling it is; zero for shapes that take and give anything, and for what only steers. */
  readonly score: number;
}

/**
 * The likeliest way to each of the drawn components, the most telling first: a registry goes with
 * the trainer that gives it a model rather than with whatever gives it metrics.
 */
export function matchesOf(
  component: Component,
  drawn: readonly Component[],
  catalogue: Catalogue,
): readonly Match[] {
  const places = new Map(catalogue.components.map(({ id }, place) => [id, place]));
  const place = ({ id, isA }: Component): number => places.get(isA ?? id) ?? 0;
  return drawn
    .flatMap((neighbour) => {
      const [inward] = kindsBetween(neighbour, component);
      const [outward] = kindsBetween(component, neighbour);
      // The palette runs from the sources to what watches over serving, and so does the data.
      const isBefore = place(neighbour) <= place(component);
      const ways = [
        ...(inward ? [scored(neighbour, inward, true, isBefore, catalogue)] : []),
        ...(outward ? [scored(neighbour, outward, false, !isBefore, catalogue)] : []),
      ];
      return ways.sort(byScore).slice(0, 1);
    })
    .sort(byScore);
}

const byScore = (a: Match, b: Match): number => b.score - a.score;

function scored(
  neighbour: Component,
  kind: KindId,
  feeds: boolean,
  isAlong: boolean,
  catalogue: Catalogue,
): Match {
  const tells = !isOpen(neighbour) && kindOf(kind).family !== "operations";
  const score = tells ? rarityOf(kind, catalogue) * (isAlong ? 4 : 1) : 0;
  return { neighbour, kind, feeds, score };
}

/** Wire the node to the nearest of the neighbours; none where the node is the only one. */
export function wireTo(
  node: GraphNode,
  { kind, feeds }: Match,
  neighbours: readonly GraphNode[],
): readonly Fix[] {
  const neighbour = nearestTo(node, neighbours);
  if (!neighbour) return [];
  const [source, target] = feeds ? [neighbour, node] : [node, neighbour];
  return [
    {
      title: feeds
        ? say`Connect from ${neighbour.label} (${kindOf(kind).name})`
        : say`Connect to ${neighbour.label} (${kindOf(kind).name})`,
      apply: (document, context) => connect(document, context, source.id, target.id, kind),
    },
  ];
}

/** One fix for several boxes: each gets its likeliest connection; none where one of them has none. */
export function connectEach(title: string, fixes: readonly (Fix | undefined)[]): readonly Fix[] {
  const all = fixes.filter((fix) => fix !== undefined);
  if (all.length < fixes.length) return [];
  return [
    {
      title,
      apply: (document, context) =>
        all.reduce((changed, fix) => fix.apply(changed, context), document),
    },
  ];
}
