/** Arranges a document with lanes in several ways: ELK orders each lane alone, then all share one board. */
import { kindOf } from "../catalogue/kinds.ts";
import type { Diagram, DiagramEdge, DiagramNode, Lane, NodeId } from "../document/types.ts";
import {
  type Board,
  type BoardEdge,
  type BoardNode,
  makeBoard,
  type Places,
  seedPlaces,
} from "./board.ts";
import type { LayoutEngine } from "./engine.ts";
import { improvePlaces } from "./improve.ts";
import { orderLane } from "./lane-order.ts";

/** Operations are drawn light and may take the longer way; a response follows its request anyway. */
const LIGHT = 0.6;
const RESPONSE = 0.4;
/** Boxes of one boundary keep together. */
const COMPANY = 0.5;

/** The lanes that are drawn, from top to bottom; what belongs to none stands below them all. */
export interface LaneMembers {
  readonly lane?: Lane;
  readonly nodes: readonly DiagramNode[];
}

/** Which box of `lanes`, in their order, stands in which cell. */
export interface Arrangement {
  readonly board: Board;
  readonly places: Places;
}

/** One arrangement for each of so many widths of board that suit the canvas, `tries` times over. */
export async function arrangeLanes(
  document: Diagram,
  lanes: readonly LaneMembers[],
  engine: LayoutEngine,
  { widths, tries }: { readonly widths: number; readonly tries: number },
): Promise<readonly Arrangement[]> {
  const movable = lanes.flatMap((lane) => lane.nodes);
  const nodes: BoardNode[] = [];
  for (const [band, members] of lanes.entries()) {
    const order = await orderLane(members.nodes, document.edges, engine);
    for (const { id, size } of members.nodes) {
      nodes.push({ band, width: size.width, ...(order.get(id) ?? { layer: 0, order: 0 }) });
    }
  }
  const edges = boardEdges(document.edges, movable);
  return widthsToTry(movable.length, widths).flatMap((columns) => {
    const board = makeBoard(nodes, edges, lanes.length, columns);
    const seed = seedPlaces(board, nodes);
    return Array.from({ length: tries }, (_, turn) => ({
      board,
      places: improvePlaces(board, seed, turn).places,
    }));
  });
}

/** Widths of board from the one that gives the picture the canvas's shape. */
function widthsToTry(count: number, widths: number): readonly number[] {
  const first = Math.max(1, Math.round(Math.sqrt(0.8 * count)));
  return Array.from({ length: widths }, (_, step) => first + step);
}

function boardEdges(
  edges: readonly DiagramEdge[],
  nodes: readonly DiagramNode[],
): readonly BoardEdge[] {
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const result: BoardEdge[] = [];
  for (const { source, target, kind } of edges) {
    const from = indexOf.get(source);
    const to = indexOf.get(target);
    if (from === undefined || to === undefined || from === to) continue;
    if (kind === "response") result.push({ from: to, to: from, weight: RESPONSE });
    else result.push({ from, to, weight: isLight(kind) ? LIGHT : 1 });
  }
  // Each box of a boundary is drawn to the next one.
  const last = new Map<NodeId, number>();
  for (const [to, { parent }] of nodes.entries()) {
    if (parent === undefined) continue;
    const from = last.get(parent);
    if (from !== undefined) result.push({ from, to, weight: COMPANY });
    last.set(parent, to);
  }
  return result;
}

const isLight = (kind: DiagramEdge["kind"]): boolean =>
  kind !== undefined && kindOf(kind).family === "operations";
