/**
 * What differs between two documents, by id: of two versions, or of an answer and its model.
 * The order of boxes and lines in the file counts for nothing.
 */
import type { Diagram, DiagramEdge, DiagramNode, Lane } from "../document/types.ts";
import { changedFields, fieldsOf, sameValue } from "./same-value.ts";

export interface Added<T> {
  readonly kind: "added";
  readonly id: string;
  readonly after: T;
}

export interface Removed<T> {
  readonly kind: "removed";
  readonly id: string;
  readonly before: T;
}

export interface Changed<T> {
  readonly kind: "changed";
  readonly id: string;
  readonly before: T;
  readonly after: T;
  /** The fields that differ, by name; those that this program does not know too. */
  readonly fields: readonly string[];
  /** It stands elsewhere, is of another size or bends elsewhere. */
  readonly moved: boolean;
  /** Something other than its place differs. */
  readonly edited: boolean;
}

export type Change<T> = Added<T> | Removed<T> | Changed<T>;

/** What a fact is of: a field of the sheet, an answer to a step …, or of the design as a whole. */
export type FactArea = "design" | "requirement" | "answer" | "tradeoff" | "waiver" | "rule";

/** Something that is said of the design and is no part of the drawing. */
export interface FactChange {
  readonly kind: "added" | "removed" | "changed";
  readonly area: FactArea;
  /** The requirement, step, rule or field by its id; a trade-off by its text. */
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface DiagramDiff {
  readonly before: Diagram;
  readonly after: Diagram;
  /** As `after` has them, then what was removed as `before` had it; so are the others. */
  readonly nodes: readonly Change<DiagramNode>[];
  readonly edges: readonly Change<DiagramEdge>[];
  readonly lanes: readonly Change<Lane>[];
  readonly facts: readonly FactChange[];
}

/** Fields that say where an element is and not what it is. */
const PLACES: ReadonlySet<string> = new Set(["position", "size", "openSize", "waypoints"]);

export const diffDiagrams = (before: Diagram, after: Diagram): DiagramDiff => ({
  before,
  after,
  nodes: changes(before.nodes, after.nodes),
  edges: changes(before.edges, after.edges),
  lanes: changes(before.lanes, after.lanes),
  facts: factChanges(before, after),
});

/** Whether the two documents say and show the same. */
export const isEmptyDiff = ({ nodes, edges, lanes, facts }: DiagramDiff): boolean =>
  nodes.length + edges.length + lanes.length + facts.length === 0;

function changes<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly Change<T>[] {
  if (before === after) return [];
  const was = new Map(before.map((element) => [element.id, element]));
  const left = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !left.has(id));
  return [
    ...after.flatMap((element) => changeOf(was.get(element.id), element) ?? []),
    ...gone.map((element): Removed<T> => ({ kind: "removed", id: element.id, before: element })),
  ];
}

function changeOf<T extends { readonly id: string }>(
  before: T | undefined,
  after: T,
): Change<T> | undefined {
  const { id } = after;
  if (!before) return { kind: "added", id, after };
  const fields = changedFields(before, after);
  if (fields.length === 0) return undefined;
  const moved = fields.some((field) => PLACES.has(field));
  const edited = fields.some((field) => !PLACES.has(field));
  return { kind: "changed", id, before, after, fields, moved, edited };
}

type Facts = ReadonlyMap<string, unknown>;

/** Each area of facts as a map from an id to whatever is said there. */
const AREAS: ReadonlyMap<FactArea, (diagram: Diagram) => Facts> = new Map([
  ["design", designFacts],
  ["requirement", ({ requirements }: Diagram) => fieldsOf(requirements)],
  ["answer", ({ answers }: Diagram) => fieldsOf(answers)],
  ["tradeoff", ({ tradeoffs }: Diagram) => grouped(tradeoffs, (text) => text)],
  [
    "waiver",
    ({ waivers }: Diagram) => grouped(waivers, ({ rule, element }) => waiverId(rule, element)),
  ],
  ["rule", ({ rules = {} }: Diagram) => fieldsOf(rules)],
] satisfies [FactArea, (diagram: Diagram) => Facts][]);

const waiverId = (rule: string, element: string | undefined): string =>
  element === undefined ? rule : `${rule} ${element}`;

const ELSEWHERE: ReadonlySet<string> = new Set(
  "format version nodes edges lanes requirements answers tradeoffs waivers rules".split(" "),
);

/** Title, what it is about, the tour, and fields that this program does not know. */
function designFacts(diagram: Diagram): Facts {
  return new Map([...fieldsOf(diagram)].filter(([name]) => !ELSEWHERE.has(name)));
}

function grouped<T>(items: readonly T[], idOf: (item: T) => string): Facts {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(idOf(item));
    if (group) group.push(item);
    else groups.set(idOf(item), [item]);
  }
  return groups;
}

const factChanges = (before: Diagram, after: Diagram): readonly FactChange[] =>
  [...AREAS].flatMap(([area, factsOf]) => changedFacts(area, factsOf(before), factsOf(after)));

function changedFacts(area: FactArea, was: Facts, is: Facts): readonly FactChange[] {
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): readonly FactChange[] => {
    const [before, after] = [was.get(id), is.get(id)];
    if (sameValue(before, after)) return [];
    if (before === undefined) return [{ kind: "added", area, id, before, after }];
    return [{ kind: after === undefined ? "removed" : "changed", area, id, before, after }];
  });
}
