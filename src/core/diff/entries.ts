/** A diff as a list to read: each element that differs, and what of it, in words. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Change, DiagramDiff } from "./diff.ts";
import { type ElementNames, elementNames } from "./element-names.ts";
import { type DiffEntry, elementKey, type Part } from "./entry.ts";
import { factEntry } from "./fact-entry.ts";
import { fieldWords } from "./field-words.ts";
import { verdictOf } from "./summary.ts";

/** Boxes, lines and bands as the diff has them, then what is said of the design. */
export function entriesOf(diff: DiagramDiff, catalogue: Catalogue): readonly DiffEntry[] {
  const names = elementNames(diff, catalogue);
  return [
    ...diff.nodes.map((change) => elementEntry("nodes", change, names.node, names)),
    ...diff.edges.map((change) => elementEntry("edges", change, names.edge, names)),
    ...diff.lanes.map((change) => elementEntry("lanes", change, names.lane, names)),
    ...diff.facts.map((fact) => factEntry(fact, names)),
  ];
}

function elementEntry<T extends { readonly id: string }>(
  part: Part,
  change: Change<T>,
  nameOf: (element: T) => string,
  names: ElementNames,
): DiffEntry {
  const element = change.kind === "removed" ? change.before : change.after;
  return {
    key: elementKey(part, change.id),
    verdict: verdictOf(change),
    part,
    name: nameOf(element),
    details: change.kind === "changed" ? fieldWords(change, names) : [],
  };
}
