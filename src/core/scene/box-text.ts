/** What a box says: its label, and what it is where the label does not say so. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import type { DiagramNode } from "../document/types.ts";
import { tidyText } from "./wrap.ts";

/** A card is a component; notes are paper, boundaries are frames that hold boxes. */
export type BoxKind = "card" | "note" | "boundary";

export interface BoxText {
  readonly kind: BoxKind;
  /** The label; a note's whole text. */
  readonly title: string;
  /** What the box is, where the label does not say it; empty otherwise. */
  readonly subtitle: string;
}

/** What is written on a box, before it is broken into lines. */
export function boxText(
  node: Pick<DiagramNode, "component" | "label">,
  catalogue: Catalogue,
): BoxText {
  const kind = kindOfBox(node);
  if (kind !== "card") return { kind, title: node.label, subtitle: "" };
  const component = catalogue.find(node.component);
  const label = tidyText(node.label);
  const title = label === "" ? (component?.name ?? tidyText(node.component)) : label;
  return { kind, title, subtitle: component ? subtitleOf(title, component, catalogue) : "" };
}

/** Whether a node is drawn as a card, as paper or as a frame. */
export const kindOfBox = ({ component }: Pick<DiagramNode, "component">): BoxKind =>
  component === "note" || component === "boundary" ? component : "card";

function subtitleOf(title: string, component: Component, catalogue: Catalogue): string {
  const label = plain(title);
  const name = withoutBrackets(component.name);
  if (component.isA === undefined) return saysName(label, name) ? "" : name;
  // "Kafka" on Apache Kafka says the product already, so what is missing is what the product is.
  const generic = withoutBrackets(catalogue.find(component.isA)?.name ?? "");
  if (!saysProduct(label, component)) return name;
  return saysName(label, generic) ? "" : generic;
}

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
