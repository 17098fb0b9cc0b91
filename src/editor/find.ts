/** Finding boxes and lines by their words. */
import { ANYTHING } from "../core/catalogue/anything.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { findKind } from "../core/catalogue/kinds.ts";
import type { Diagram } from "../core/document/types.ts";

/** Boxes from top to bottom and left to right, then lines; each of them holds all the words. */
export function findIn(document: Diagram, catalogue: Catalogue, query: string): readonly string[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (texts: readonly (string | undefined)[]): boolean => {
    const text = plain(texts.join("\n"));
    return words.every((word) => text.includes(word));
  };
  const boxes = document.nodes
    .filter(({ component, label, why }) =>
      holds([label, why, catalogue.find(component)?.name ?? ANYTHING.name]),
    )
    .toSorted((a, b) => a.position.y - b.position.y || a.position.x - b.position.x);
  const lines = document.edges.filter(({ label, kind }) =>
    holds([label, kind === undefined ? undefined : findKind(kind)?.name]),
  );
  return [...boxes, ...lines].map(({ id }) => id);
}

/** Without case and accents. */
export const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
