/** What a box says: its label, and what it is where the label does not say so. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import type { FoldedNode } from "../document/fold.ts";
import type { DiagramNode } from "../document/types.ts";
import { t } from "../messages/index.ts";
import { tidyText } from "./wrap.ts";

/** Loose marks: what is written or drawn beside the system. Each is the component of that id. */
export const MARK_KINDS = [
  "note",
  "text",
  "rectangle",
  "ellipse",
  "stroke",
  "loose-arrow",
  "image",
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A card is a component, a boundary a frame that holds boxes. */
export type BoxKind = "card" | "boundary" | MarkKind;

const KINDS: ReadonlyMap<string, BoxKind> = new Map(
  [...MARK_KINDS, "boundary" as const].map((kind) => [kind, kind]),
);

export interface BoxText {
  readonly kind: BoxKind;
  /** The label; a mark's whole text. */
  readonly title: string;
  /** What the box is, where the label does not say it; empty otherwise. */
  readonly subtitle: string;
}

/** What is written on a box, before it is broken into lines. */
export function boxText(
  node: Pick<DiagramNode, "component" | "label" | "collapsed"> & Partial<Pick<FoldedNode, "holds">>,
  catalogue: Catalogue,
): BoxText {
  const kind = kindOfBox(node);
  if (kind !== "card") return { kind, title: node.label, subtitle: "" };
  if (node.component === "boundary") return folded(node.label, node.holds);
  const component = catalogue.find(node.component);
  const label = tidyText(node.label);
  const title = label === "" ? (component?.name ?? tidyText(node.component)) : label;
  return { kind, title, subtitle: component ? subtitleOf(title, component, catalogue) : "" };
}

/** A folded boundary: its name, and how much it holds. */
const folded = (label: string, holds: number | undefined): BoxText => ({
  kind: "card",
  title: tidyText(label),
  subtitle: typeof holds === "number" ? t("drawing.holds", { count: holds }) : "",
});

/** What a node is drawn as; a folded boundary is a card. */
export const kindOfBox = ({
  component,
  collapsed,
}: Pick<DiagramNode, "component" | "collapsed">): BoxKind =>
  component === "boundary" && collapsed === true ? "card" : (KINDS.get(component) ?? "card");

/** Whether it is a mark beside the system, neither a component nor a boundary. */
export const isMark = (node: Pick<DiagramNode, "component" | "collapsed">): boolean =>
  !["card", "boundary"].includes(kindOfBox(node));

/** Lines go around these and words keep off them; the others are frames or lines themselves. */
export const isSolid = (kind: BoxKind): boolean =>
  kind === "card" || kind === "note" || kind === "text" || kind === "image";

/** These lie beneath the lines, so that what they frame stays in sight. */
export const isFrame = (kind: BoxKind): boolean =>
  kind === "boundary" || kind === "rectangle" || kind === "ellipse";

function subtitleOf(title: string, component: Component, catalogue: Catalogue): string {
  const label = plain(title);
  const name = withoutBrackets(component.name);
  if (component.isA === undefined) return saysNameOf(label, component) ? "" : name;
  // "Kafka" on Apache Kafka says the product already, so what is missing is what the product is.
  const generic = catalogue.find(component.isA);
  if (!saysProduct(label, component)) return name;
  return !generic || saysNameOf(label, generic) ? "" : withoutBrackets(generic.name);
}

/** In the person's language or in English, in which the templates are written. */
const saysNameOf = (label: string, { name, english = name }: Component): boolean =>
  [name, english].some((one) => saysName(label, withoutBrackets(one)));

/** The label is the name, or one of the names it offers: "Data lake" of "Data lake / lakehouse table". */
const saysName = (label: string, name: string): boolean =>
  [plain(name), ...plain(name).split(" / ")].some(
    (alternative) => alternative === label || alternative.endsWith(` ${label}`),
  );

/** What stands in brackets explains the name in the palette: "Event log (replayable)". */
const withoutBrackets = (name: string): string => name.replaceAll(/ \([^)]*\)/g, "");

/** The label is the product's name, the name without its maker, or an alias. */
function saysProduct(label: string, { name, aliases }: Component): boolean {
  const full = plain(name);
  return label === full || full.endsWith(` ${label}`) || aliases.some((a) => plain(a) === label);
}

const plain = (text: string): string => tidyText(text).toLowerCase();
