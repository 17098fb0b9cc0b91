/** What a change did, in words: for who cannot see it. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { kindOf } from "../catalogue/kinds.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../document/types.ts";
import { enumerated } from "../messages/language.ts";
import { t } from "../messages/late.ts";
import { nameIn } from "./outline.ts";

/** More boxes than these are counted rather than named. */
const MOST_NAMES = 3;

/** One sentence; `undefined` for what is said where it is done, such as typing in a field. */
export function describeChange(
  before: Diagram,
  after: Diagram,
  catalogue: Catalogue,
): string | undefined {
  if (before.nodes === after.nodes && before.edges === after.edges)
    return before.lanes === after.lanes ? undefined : t("aids.lanesChanged");
  const nodes = compare(before.nodes, after.nodes);
  const edges = compare(before.edges, after.edges);
  const sayings = [
    nodes.added.length > 0 && t("aids.added", { names: named(nodes.added, catalogue) }),
    nodes.removed.length > 0 && t("aids.deleted", { names: named(nodes.removed, catalogue) }),
    edges.added.length > 0 &&
      t("aids.connected", { arrows: arrows(edges.added, after, catalogue) }),
    // Arrows that hung on what is gone go without saying.
    nodes.removed.length === 0 &&
      edges.removed.length > 0 &&
      t("aids.disconnected", { arrows: arrows(edges.removed, before, catalogue) }),
  ].filter((saying) => saying !== false);
  if (sayings.length > 0) return sayings.join(" ");
  return nodes.changed.length > 0
    ? describeNodes(nodes.changed, catalogue)
    : describeEdges(edges.changed, after, catalogue);
}

interface Pair<T> {
  readonly was: T;
  readonly is: T;
}

interface Difference<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Pair<T>[];
}

function compare<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Difference<T> {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !kept.has(id)),
    changed: after.flatMap((is) => {
      const was = old.get(is.id);
      return was && was !== is ? [{ was, is }] : [];
    }),
  };
}

function describeNodes(
  changed: readonly Pair<DiagramNode>[],
  catalogue: Catalogue,
): string | undefined {
  const names = named(
    changed.map(({ is }) => is),
    catalogue,
  );
  const [first] = changed;
  if (first && changed.length === 1) {
    const [was, is] = [nameIn(first.was, catalogue) ?? "", nameIn(first.is, catalogue) ?? ""];
    if (first.was.component !== first.is.component) return t("aids.replaced", { was, is });
    if (was !== is) return t("aids.renamed", { was, is });
  }
  const hasMoved = changed.some(
    ({ was, is }) => was.position.x !== is.position.x || was.position.y !== is.position.y,
  );
  if (hasMoved) return t("aids.moved", { names });
  return t("aids.changed", { names });
}

function describeEdges(
  changed: readonly Pair<DiagramEdge>[],
  document: Diagram,
  catalogue: Catalogue,
): string | undefined {
  if (changed.length === 0) return undefined;
  const lines = changed.map(({ is }) => is);
  return t("aids.arrowChanged", { arrows: arrows(lines, document, catalogue) });
}

function named(nodes: readonly DiagramNode[], catalogue: Catalogue): string {
  if (nodes.length > MOST_NAMES) return t("aids.boxes", { count: nodes.length });
  return enumerated(nodes.map((node) => nameIn(node, catalogue) ?? node.id));
}

/** An arrow is named by its ends and what flows. */
function arrows(edges: readonly DiagramEdge[], { nodes }: Diagram, catalogue: Catalogue): string {
  const [edge] = edges;
  if (!edge || edges.length > 1) return t("aids.arrows", { count: edges.length });
  const nameOf = (id: string) =>
    nameIn(
      nodes.find((node) => node.id === id),
      catalogue,
    ) ?? id;
  return t(edge.kind === undefined ? "aids.arrow" : "aids.arrowOf", {
    source: nameOf(edge.source),
    target: nameOf(edge.target),
    kind: edge.kind === undefined ? "" : kindOf(edge.kind).name,
  });
}
