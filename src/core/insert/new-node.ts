/** Makes new boxes: a component of the catalogue with an id, a label and a size of its own. */
import { ANYTHING } from "../catalogue/anything.ts";
import type { Component } from "../catalogue/component.ts";
import { addNodes, newElementId } from "../document/edit.ts";
import { findLane } from "../document/grid.ts";
import type { Diagram, DiagramNode, LaneId, NodeId, Point } from "../document/types.ts";
import type { FixContext } from "../lint/rule.ts";
import { boxSize, boxText } from "../scene/box.ts";
import { freePlace } from "./place.ts";

export interface NewNodeOptions {
  /** The component's name when left out, with a number where that is taken. */
  readonly label?: string;
  readonly lane?: LaneId;
  /** The component's id when left out, with a number where that is taken. */
  readonly id?: NodeId;
}

/** A document and the node that was put into it, or found in it. */
export interface Inserted {
  readonly document: Diagram;
  readonly id: NodeId;
}

/** A node of the component with its upper left corner at the point; it is not yet in the document. */
export function newNode(
  document: Diagram,
  context: FixContext,
  component: string,
  at: Point,
  options: NewNodeOptions = {},
): DiagramNode {
  const { lane } = options;
  const node = {
    id: options.id ?? newElementId(document, component),
    component,
    label:
      options.label ?? freeLabel(document, context.catalogue.find(component)?.name ?? component),
    position: at,
    ...(lane === undefined ? {} : { lane }),
  };
  return { ...node, size: boxSize(boxText(node, context.catalogue), context.measure) };
}

/**
 * Put a new node into the nearest free place, `near` being the wanted centre.
 *
 * It stands in the component's usual band where the document draws that, else in the band of
 * `anchor`, the node for whose sake it is put there.
 */
export function insertNode(
  document: Diagram,
  context: FixContext,
  component: string,
  near: Point,
  options: NewNodeOptions & { readonly anchor?: NodeId } = {},
): Inserted {
  const lane = options.lane ?? laneFor(document, componentOf(context, component), options.anchor);
  const draft = newNode(document, context, component, near, {
    ...options,
    ...(lane === undefined ? {} : { lane }),
  });
  const place = freePlace(document, draft.size, near, lane);
  const node = { ...draft, position: place.position };
  return { document: addNodes(place.document, [node]), id: node.id };
}

/** The component's usual band where the document draws it, else the band of the anchor. */
export function laneFor(
  document: Diagram,
  component: Component,
  anchor?: NodeId,
): LaneId | undefined {
  return (
    findLane(document.lanes, component.lane)?.id ??
    document.nodes.find((node) => node.id === anchor)?.lane
  );
}

/** The component, or a plain box for one that no palette has. */
export const componentOf = ({ catalogue }: Pick<FixContext, "catalogue">, id: string): Component =>
  catalogue.find(id) ?? ANYTHING;

function freeLabel(document: Diagram, name: string): string {
  const taken = new Set(document.nodes.map((node) => node.label));
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name} ${count}`)) count += 1;
  return `${name} ${count}`;
}
