/** What is selected: ids of nodes and edges. Session state, never in the file or the history. */
import type { Diagram, DiagramEdge, DiagramNode, Lane, LaneId } from "../core/document/types.ts";

export type Selection = ReadonlySet<string>;

const known = new WeakMap<Diagram, ReadonlySet<string>>();

/** The ids of all nodes and edges, built once per document. */
export function elementIds(document: Diagram): ReadonlySet<string> {
  const before = known.get(document);
  if (before) return before;
  const ids = new Set([...document.nodes, ...document.edges].map((element) => element.id));
  known.set(document, ids);
  return ids;
}

/** A band that was chosen. */
export interface ChosenLane {
  readonly id: LaneId;
  readonly renaming: boolean;
}

/** The band that a command means: the chosen one, else that of the only selected box. */
export function chosenLane(state: {
  readonly document: Diagram;
  readonly selection: Selection;
  readonly lane: ChosenLane | undefined;
}): Lane | undefined {
  const { document, selection, lane } = state;
  const id = lane?.id ?? (selection.size === 1 ? selectedNodes(document, selection)[0]?.lane : "");
  return document.lanes.find((one) => one.id === id);
}

export const sameSelection = (a: Selection, b: Selection): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

export const selectedNodes = (document: Diagram, selection: Selection): readonly DiagramNode[] =>
  selection.size === 0 ? [] : document.nodes.filter((node) => selection.has(node.id));

export const selectedEdges = (document: Diagram, selection: Selection): readonly DiagramEdge[] =>
  selection.size === 0 ? [] : document.edges.filter((edge) => selection.has(edge.id));
