/** The picture as the router sees it: boxes, what blocks lines, and which edges join what. */
import { findKind } from "../../catalogue/kinds.ts";
import type { Lane } from "../../document/types.ts";
import { isSolid, kindOfBox } from "../box-text.ts";
import { LANE } from "../geometry.ts";
import { createObstacles, type Obstacles } from "./obstacles.ts";
import { centreX, type Rect, rectOf } from "./rect.ts";
import type { RouteEdge, RouteInput } from "./route.ts";

/** An edge with both its ends, as indices of boxes. */
export interface Link {
  readonly edge: RouteEdge;
  readonly source: number;
  readonly target: number;
  /** Lines that start here, or end here, and share this key may share their way near that end. */
  readonly sourceHub: number;
  readonly targetHub: number;
  /** Leads against the flow: a response, or leftwards. It closes a loop. */
  readonly back: boolean;
}

export interface World {
  /** By index of the node. */
  readonly rects: readonly Rect[];
  /** The nodes under the same indices (a boundary is nowhere), then the names of bands. */
  readonly obstacles: Obstacles;
  /** Bands from top to bottom. */
  readonly lanes: readonly Rect[];
  readonly links: readonly Link[];
}

/** Whether two lines may lie on each other: they share a source or a target, and the family. */
export const related = (a: Link, b: Link): boolean =>
  a.sourceHub === b.sourceHub || a.targetHub === b.targetHub;

/** A rectangle that overlaps nothing: boundaries can be seen through. */
const NOWHERE: Rect = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

export function worldOf({ nodes, edges, lanes = [] }: RouteInput): World {
  const rects = nodes.map(rectOf);
  const solid = nodes.map((node, index) =>
    isSolid(kindOfBox(node)) ? (rects[index] ?? NOWHERE) : NOWHERE,
  );
  const bands = lanes.map(rectOf).sort((a, b) => a.top - b.top || a.left - b.left);
  return {
    rects,
    obstacles: createObstacles([...solid, ...lanes.map(nameOfLane)]),
    lanes: bands,
    links: linksOf(nodes, edges, rects),
  };
}

/** The words at the upper left of a band, without the room the obstacles get anyway. */
function nameOfLane(lane: Lane): Rect {
  const { left, top } = rectOf(lane);
  const { width, height } = LANE.titleArea;
  return {
    left: left + LANE.paddingX / 2,
    top: top + LANE.paddingY,
    right: left + width,
    bottom: top + height - 2,
  };
}

/** More than there are, so that a number can stand for a box and a family. */
const MOST_FAMILIES = 64;

/** A number for each key, from 0 on. */
function numbering(): (key: string | number) => number {
  const numbers = new Map<string | number, number>();
  return (key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
}

function linksOf(
  nodes: RouteInput["nodes"],
  edges: readonly RouteEdge[],
  rects: readonly Rect[],
): readonly Link[] {
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const twins = new Map<number, number>();
  const families = numbering();
  const hubOf = numbering();
  return edges.flatMap((edge): readonly Link[] => {
    const source = indexOf.get(edge.source);
    const target = indexOf.get(edge.target);
    const from = rects[source ?? -1];
    const to = rects[target ?? -1];
    if (source === undefined || target === undefined || !from || !to) return [];
    const kind = edge.kind === undefined ? undefined : findKind(edge.kind);
    const family = families(kind?.family ?? "data");
    // Two of one family between the same boxes would lie on each other from end to end.
    const pair = (source * nodes.length + target) * MOST_FAMILIES + family;
    const twin = twins.get(pair) ?? 0;
    twins.set(pair, twin + 1);
    const hub = (box: number, out: number): string | number =>
      twin === 0 ? (2 * box + out) * MOST_FAMILIES + family : `${out} ${pair} ${twin}`;
    return [
      {
        edge,
        source,
        target,
        sourceHub: hubOf(hub(source, 1)),
        targetHub: hubOf(hub(target, 0)),
        back: edge.kind === "response" || centreX(to) < centreX(from) - 1,
      },
    ];
  });
}
