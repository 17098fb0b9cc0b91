/** What stands out by a focus: a path through the design, or what is left without some lanes and kinds. */
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import type { Family } from "../core/catalogue/kinds.ts";
import { withHeld } from "../core/document/containment.ts";
import type { Diagram, LaneId, NodeId } from "../core/document/types.ts";
import { buildGraph } from "../core/graph/graph.ts";
import { reach } from "../core/graph/walk.ts";
import { edgeLook } from "../core/scene/edge-look.ts";
import type { Focus, Path } from "./reading.ts";

/** Ids of the boxes and lines that stand out. */
export function litBy(document: Diagram, catalogue: Catalogue, focus: Focus): ReadonlySet<string> {
  const boxes = focus.path
    ? boxesOn(document, catalogue, focus.path)
    : boxesBut(document, focus.off);
  const lines = document.edges.filter(
    (edge) =>
      boxes.has(edge.source) && boxes.has(edge.target) && !focus.off.has(edgeLook(edge).family),
  );
  return new Set([...boxes, ...lines.map(({ id }) => id)]);
}

function boxesOn(document: Diagram, catalogue: Catalogue, { way, of }: Path): ReadonlySet<NodeId> {
  const wanted = new Set(of);
  const starts = buildGraph(document, catalogue).nodes.filter(({ id }) => wanted.has(id));
  const reached = reach(starts, { backward: way === "feeds" });
  const ids = new Set([...of, ...[...reached].map(({ id }) => id)]);
  return withFrames(document, ids);
}

/** Without what stands in those lanes, and what hangs on lines of those families alone. */
function boxesBut(document: Diagram, off: ReadonlySet<string>): ReadonlySet<NodeId> {
  const touched = new Set<NodeId>();
  const left = new Set<NodeId>();
  for (const edge of document.edges) {
    for (const id of [edge.source, edge.target]) {
      touched.add(id);
      if (!off.has(edgeLook(edge).family)) left.add(id);
    }
  }
  const isLit = ({ id, lane }: { readonly id: NodeId; readonly lane?: LaneId }): boolean =>
    (lane === undefined || !off.has(laneKey(lane))) && (left.has(id) || !touched.has(id));
  return new Set(document.nodes.filter(isLit).map(({ id }) => id));
}

/** A lane's id could be that of a family. */
export const laneKey = (lane: LaneId): string => `lane ${lane}`;

/** The boundaries around what stands out do too. */
const withFrames = (document: Diagram, ids: ReadonlySet<NodeId>): ReadonlySet<NodeId> =>
  new Set([
    ...ids,
    ...document.nodes
      .filter(({ component }) => component === "boundary")
      .map(({ id }) => id)
      .filter((id) => [...withHeld(document, new Set([id]))].some((held) => ids.has(held))),
  ]);

/** The families of the lines that there are, in the order of the legend. */
export const familiesIn = (document: Diagram, all: readonly Family[]): readonly Family[] => {
  const used = new Set(document.edges.map((edge) => edgeLook(edge).family));
  return all.filter((family) => used.has(family));
};
