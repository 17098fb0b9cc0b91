/** Where a box stands in the flow, in words: read to who comes to it. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram, NodeId } from "../document/types.ts";
import { enumerated } from "../messages/language.ts";
import { t } from "../messages/late.ts";
import { nameIn } from "./outline.ts";

/** `undefined` for what is no box: an arrow says its ends by itself. */
export function describeBox(
  { nodes, edges }: Diagram,
  id: NodeId,
  catalogue: Catalogue,
): string | undefined {
  const name = nameIn(
    nodes.find((node) => node.id === id),
    catalogue,
  );
  if (name === undefined) return undefined;
  const named = (ids: readonly NodeId[]) => {
    const wanted = new Set(ids);
    const ends = nodes.filter((node) => wanted.has(node.id));
    return enumerated(ends.map((node) => nameIn(node, catalogue) ?? node.id));
  };
  const from = named(edges.filter(({ target }) => target === id).map(({ source }) => source));
  const to = named(edges.filter(({ source }) => source === id).map(({ target }) => target));
  if (from === "") return to === "" ? t("aids.boxAlone", { name }) : t("aids.boxTo", { name, to });
  return to === "" ? t("aids.boxFrom", { name, from }) : t("aids.boxFromTo", { name, from, to });
}
