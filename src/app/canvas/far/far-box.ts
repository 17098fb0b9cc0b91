/** A box as it is painted from far away: where it is, its colours, and how it stands beside the others. */
import { ANYTHING } from "../../../core/catalogue/anything.ts";
import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import type { Hue } from "../../../core/catalogue/component.ts";
import type { Bounds } from "../../../core/document/bounds.ts";
import type { Severity } from "../../../core/lint/rule.ts";
import type { TourStage } from "../../../editor/tour.ts";
import type { BoxNode } from "../flow-nodes.ts";

export interface FarBox extends Bounds {
  readonly hue: Hue;
  readonly selected: boolean;
  /** Below 1 where it steps back. */
  readonly alpha: number;
  /** Of what was searched for: one of the hits, or the one that is being looked at. */
  readonly hit: "one" | "now" | undefined;
  /** A tour has just come to it. */
  readonly fresh: boolean;
  readonly severity: Exclude<Severity, "next"> | undefined;
}

export interface Around {
  readonly catalogue: Catalogue;
  readonly worst: ReadonlyMap<string, Severity>;
  readonly stageOf: (id: string) => TourStage | undefined;
}

/** As in the style sheet of the canvas. */
const DIM = 0.16;

/** `undefined` for what is an element from any distance, or not to be seen. */
export function farBox(box: BoxNode, { catalogue, worst, stageOf }: Around): FarBox | undefined {
  const standing = new Set(box.className?.split(" "));
  const stage = stageOf(box.id);
  if (box.type !== "card" || standing.has("away") || stage === "hidden") return undefined;
  const { node } = box.data;
  const found = worst.get(box.id);
  return {
    ...box.position,
    width: box.width ?? node.size.width,
    height: box.height ?? node.size.height,
    hue: node.colour ?? (catalogue.find(node.component) ?? ANYTHING).hue,
    selected: box.selected === true,
    alpha: standing.has("dim") ? DIM : 1,
    hit: hitOf(standing),
    fresh: stage === "now",
    severity: found === "next" ? undefined : found,
  };
}

function hitOf(standing: ReadonlySet<string>): FarBox["hit"] {
  if (!standing.has("hit")) return undefined;
  return standing.has("now") ? "now" : "one";
}
