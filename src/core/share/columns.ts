/** What the tuples of a link say of boxes, lines and bands, and the order in which they say it. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import { LIMITS } from "../document/limits.ts";
import type { DiagramNode, Point, Size } from "../document/types.ts";
import { boxSize, boxText } from "../scene/box.ts";
import type { Measure } from "../scene/measure.ts";
import { isCompact } from "./number-bytes.ts";

/** What a link leaves out because every Loopboard has it: the palettes that come with it, in English, and Inter. */
export interface LinkContext {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
}

/** What the tuples do not cover, as is: by place in its list. */
export type Leftover = readonly [index: number, fields: Readonly<Record<string, unknown>>];

/** Fields that travel as JSON. */
export interface Leftovers {
  readonly diagram: Readonly<Record<string, unknown>>;
  readonly lanes: readonly Leftover[];
  readonly nodes: readonly Leftover[];
  readonly edges: readonly Leftover[];
}

/** How much a link may hold: what is longer to draw or to measure is a file. */
export const MOST = { nodes: 5_000, edges: 20_000 } as const;

/** How a label is told: the component's name, the name with a number, or in full. */
export const LABEL = { name: 0, inFull: 1 } as const;

/** The name that a new box of the component has, whatever the language. */
export const usualName = (component: Component | undefined, id: string): string =>
  component?.english ?? component?.name ?? id;

/** The size that a box is given for what it says. */
export const usualSize = (
  { component, label }: Pick<DiagramNode, "component" | "label">,
  { catalogue, measure }: LinkContext,
): Size => boxSize(boxText({ component, label: label.slice(0, LIMITS.label) }, catalogue), measure);

/** Nothing in it but two whole numbers. */
export const isPlainPoint = (point: Point): boolean =>
  Object.keys(point).length === 2 && isCompact(point.x) && isCompact(point.y);

export const isPlainSize = (size: Size): boolean =>
  Object.keys(size).length === 2 &&
  isCompact(size.width) &&
  isCompact(size.height) &&
  size.width > 0 &&
  size.height > 0;
