/** What a format cannot hold of a document, told before it is written. */
import type { Diagram, DiagramNode } from "../../document/types.ts";
import type { writing } from "../../messages/en/writing.ts";
import { t } from "../../messages/late.ts";
import { isSketched } from "./graph-plan.ts";

type Keys = keyof typeof writing & string;
type LossKey = { [K in Keys]: K extends `loss-${infer C}` ? C : never }[Keys];
type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;
type LossCode = Stem<LossKey>;

/** A sentence for each that there is any of, in that order. */
const sentences = (counted: readonly (readonly [LossCode, number])[]): readonly string[] =>
  counted.flatMap(([code, count]) => (count > 0 ? [t(`writing.loss-${code}`, { count })] : []));

const count = (nodes: readonly DiagramNode[], is: (node: DiagramNode) => boolean): number =>
  nodes.filter(is).length;

const isSaid = (value: unknown): boolean => value !== undefined && value !== "";

/** Marks that only a drawing program has. */
const marksLost = ({ nodes }: Diagram): number => count(nodes, isSketched);

/** Reasons, settings, sizes of the flow: what the review reads and a drawing does not show. */
function factsLost({ nodes, edges }: Diagram): number {
  const onNodes = count(
    nodes,
    ({ why, settings, rolesAdded, rolesRemoved }) =>
      isSaid(why) ||
      Object.keys(settings ?? {}).length > 0 ||
      (rolesAdded ?? []).length + (rolesRemoved ?? []).length > 0,
  );
  const onEdges = edges.filter(
    ({ rate, bytes, optional }) => rate !== undefined || bytes !== undefined || optional === true,
  );
  return onNodes + onEdges.length;
}

/** Requirements, answers, trade-offs, waivers and the tour. */
const pagesLost = ({ requirements, answers, tradeoffs, waivers, tour, about }: Diagram): number =>
  Object.keys(requirements).length +
  Object.values(answers).filter(isSaid).length +
  tradeoffs.length +
  waivers.length +
  (tour ?? []).length +
  (about ? 1 : 0);

const foldsLost = ({ nodes }: Diagram): number =>
  count(nodes, ({ component, collapsed }) => component === "boundary" && collapsed === true);

const looksLost = ({ nodes, edges }: Diagram): number =>
  [...nodes, ...edges].filter(
    ({ colour, emphasis }) => colour !== undefined || emphasis !== undefined,
  ).length;

const bendsLost = ({ edges }: Diagram): number =>
  edges.filter(({ waypoints }) => (waypoints ?? []).length > 0).length;

/** What a text of boxes and arrows loses. */
export const textLosses = (diagram: Diagram): readonly string[] => [
  ...sentences([
    ["places", diagram.nodes.length],
    ["marks", marksLost(diagram)],
    ["bends", bendsLost(diagram)],
    ["looks", looksLost(diagram)],
    ["folds", foldsLost(diagram)],
    ["facts", factsLost(diagram)],
    ["pages", pagesLost(diagram)],
  ]),
];

/** What a text without names for what flows and what things are loses besides. */
export const namesLost = (diagram: Diagram): readonly string[] =>
  sentences([["components", diagram.nodes.length]]);

/** What a drawing program loses that keeps places and lines. */
export const drawingLosses = (
  diagram: Diagram,
  keeps: { readonly marks: boolean },
): readonly string[] =>
  sentences([
    ["marks", keeps.marks ? 0 : marksLost(diagram)],
    ["folds", foldsLost(diagram)],
    ["facts", factsLost(diagram)],
    ["pages", pagesLost(diagram)],
  ]);

/** Letters that Inter has not: nothing else is in a PDF. */
const LETTERS = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]*$/u;
const PICTURED = /\p{Extended_Pictographic}/u;

export function pdfLosses({ nodes, edges, lanes, title }: Diagram): readonly string[] {
  const texts = [
    title,
    ...lanes.map(({ name }) => name),
    ...[...nodes, ...edges].map(({ label = "" }) => label),
  ];
  const strange = texts.filter((text) => !LETTERS.test(text) || PICTURED.test(text));
  return sentences([
    ["document", 1],
    ["letters", strange.length],
  ]);
}

/** What a page of words and a picture loses: it is no design to go on with. */
export const pageLosses = (): readonly string[] => sentences([["document", 1]]);
