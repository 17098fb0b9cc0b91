/** A comparison in words that a person can act on, what is missing first. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { kindOf } from "../catalogue/kinds.ts";
import { oneLine } from "../diff/element-names.ts";
import type { Diagram, DiagramEdge, DiagramNode, NodeId } from "../document/types.ts";
import { t } from "../messages/late.ts";
import type { BoxPair, Comparison } from "./compare.ts";
import type { ExtraLine, LinePair, MissingLine } from "./compare-lines.ts";

export const ENTRY_SORTS = [
  "missing",
  "turned",
  "missingLine",
  "otherKind",
  "extra",
  "extraLine",
  "match",
] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

/** What can be done about it at once. */
export type Remedy =
  | { readonly kind: "add-box"; readonly box: NodeId }
  | { readonly kind: "add-line"; readonly line: MissingLine };

export interface ComparisonEntry {
  readonly key: string;
  readonly sort: EntrySort;
  /** Of a match: what both pictures call it. */
  readonly number?: number;
  readonly name: string;
  readonly detail?: string;
  /** Boxes to look at, by id. */
  readonly mine: readonly NodeId[];
  readonly reference: readonly NodeId[];
  readonly remedy?: Remedy;
}

/** One for each box and line in which the two differ, then one for each match. */
export function comparisonEntries(
  comparison: Comparison,
  catalogue: Catalogue,
): readonly ComparisonEntry[] {
  const words = new EntryWords(comparison, catalogue);
  return [
    ...comparison.missing.map((box) => words.missing(box)),
    ...comparison.turnedLines.map((pair) => words.turned(pair)),
    ...comparison.missingLines.map((line) => words.missingLine(line)),
    ...comparison.otherKinds.map((pair) => words.otherKind(pair)),
    ...comparison.extra.map((box) => words.extra(box)),
    ...comparison.extraLines.map((line) => words.extraLine(line)),
    ...comparison.pairs.map((pair) => words.match(pair)),
  ];
}

/** The comparison in a line: how much matches, what is missing and what is extra. */
export function comparisonSummary(comparison: Comparison): string {
  const { pairs, missing, extra, turnedLines, missingLines, extraLines, otherKinds } = comparison;
  const counts = [
    ["compare.countMissing", missing.length],
    ["compare.countExtra", extra.length],
    ["compare.countTurned", turnedLines.length],
    ["compare.countLines", missingLines.length + extraLines.length + otherKinds.length],
  ] as const;
  return [
    t("compare.matched", { matched: pairs.length, all: pairs.length + missing.length }),
    ...counts.flatMap(([key, count]) => (count === 0 ? [] : [t(key, { count })])),
  ].join(" · ");
}

class EntryWords {
  readonly #comparison: Comparison;
  readonly #catalogue: Catalogue;
  readonly #names: ReadonlyMap<Diagram, ReadonlyMap<NodeId, string>>;

  constructor(comparison: Comparison, catalogue: Catalogue) {
    this.#comparison = comparison;
    this.#catalogue = catalogue;
    this.#names = new Map(
      [comparison.reference, comparison.mine].map((diagram) => [
        diagram,
        new Map(diagram.nodes.map((box) => [box.id, this.#nameOf(box)])),
      ]),
    );
  }

  missing(box: DiagramNode): ComparisonEntry {
    return {
      key: `missing ${box.id}`,
      sort: "missing",
      name: this.#nameOf(box),
      detail: this.#placeOf(box),
      mine: [],
      reference: [box.id],
      remedy: { kind: "add-box", box: box.id },
    };
  }

  extra(box: DiagramNode): ComparisonEntry {
    const sort = this.#sortOf(box);
    const again = this.#comparison.again.get(box);
    const played = again && { box: this.#nameOf(again.reference), number: again.number };
    return {
      key: `extra ${box.id}`,
      sort: "extra",
      name: this.#nameOf(box),
      detail: played
        ? t("compare.extraAgain", { sort, ...played })
        : t("compare.extraDetail", { sort }),
      mine: [box.id],
      reference: [],
    };
  }

  match({ number, mine, reference, standsFor }: BoxPair): ComparisonEntry {
    const [name, other] = [this.#nameOf(mine), this.#nameOf(reference)];
    const stands = t("compare.standsFor", { box: other, sort: this.#sortOf(reference) });
    const detail = standsFor ? stands : other;
    return {
      key: `match ${mine.id}`,
      sort: "match",
      number,
      name,
      ...(detail === name ? {} : { detail }),
      mine: [mine.id],
      reference: [reference.id],
    };
  }

  turned({ mine, reference }: LinePair): ComparisonEntry {
    return this.#line("turned", mine, reference, t("compare.turnedDetail"));
  }

  otherKind({ mine, reference }: LinePair): ComparisonEntry {
    const kinds = { mine: kindName(mine), reference: kindName(reference) };
    return this.#line("otherKind", mine, reference, t("compare.otherKindDetail", kinds));
  }

  extraLine({ mine, past }: ExtraLine): ComparisonEntry {
    const detail = past ? t("compare.pastDetail", { box: this.#nameOf(past) }) : kindName(mine);
    return this.#line("extraLine", mine, undefined, detail);
  }

  missingLine(line: MissingLine): ComparisonEntry {
    const { reference, source, target, through } = line;
    return {
      key: `missingLine ${reference.id}`,
      sort: "missingLine",
      name: t("compare.line", { source: this.#nameOf(source), target: this.#nameOf(target) }),
      detail: through
        ? t("compare.throughDetail", { box: this.#nameOf(through) })
        : kindName(reference),
      mine: [source.id, target.id],
      reference: endsOf(reference),
      ...(through ? {} : { remedy: { kind: "add-line", line } }),
    };
  }

  #line(
    sort: EntrySort,
    mine: DiagramEdge,
    reference: DiagramEdge | undefined,
    detail: string,
  ): ComparisonEntry {
    const names = this.#names.get(this.#comparison.mine);
    const [source, target] = endsOf(mine).map((id) => names?.get(id) ?? id);
    return {
      key: `${sort} ${mine.id}`,
      sort,
      name: t("compare.line", { source: source ?? "", target: target ?? "" }),
      detail,
      mine: endsOf(mine),
      reference: reference ? endsOf(reference) : [],
    };
  }

  /** What it stands between in the reference: the reason to have it. */
  #placeOf(box: DiagramNode): string {
    const { edges } = this.#comparison.reference;
    const from = this.#list(edges.flatMap((edge) => (edge.target === box.id ? edge.source : [])));
    const to = this.#list(edges.flatMap((edge) => (edge.source === box.id ? edge.target : [])));
    const again = this.#comparison.again.get(box);
    return [
      this.#sortOf(box),
      ...(again ? [t("compare.missingAgain", { number: again.number })] : []),
      ...(from === "" ? [] : [t("compare.takesFrom", { boxes: from })]),
      ...(to === "" ? [] : [t("compare.givesTo", { boxes: to })]),
    ].join("; ");
  }

  #list(ids: readonly NodeId[]): string {
    const names = this.#names.get(this.#comparison.reference);
    return [...new Set(ids)].map((id) => names?.get(id) ?? id).join(", ");
  }

  #nameOf(box: DiagramNode): string {
    return oneLine(box.label) || this.#sortOf(box);
  }

  #sortOf({ component }: DiagramNode): string {
    return this.#catalogue.find(this.#catalogue.genericOf(component))?.name ?? component;
  }
}

const endsOf = ({ source, target }: DiagramEdge): readonly NodeId[] => [source, target];

const kindName = ({ kind }: DiagramEdge): string =>
  kind === undefined ? t("compare.noKind") : kindOf(kind).name;
