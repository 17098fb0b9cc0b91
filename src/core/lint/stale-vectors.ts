/** Indices whose vectors an old version of the encoder made. */
import {
  carries,
  type GraphEdge,
  type GraphNode,
  producers,
  settingOf,
} from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { type IndexedSpace, indexedSpaces, isReleasedTo, type ItemEncoder } from "./encoders.ts";

/** Indices, each with the encoders of items that get new models while nothing makes the index again. */
export const staleSpaces = perGraph((graph: Graph): readonly IndexedSpace[] =>
  indexedSpaces(graph)
    .filter(({ index }) => settingOf(index, "staticCorpus") !== true)
    .map((space) => ({ ...space, items: space.items.filter(isStale) }))
    .filter(({ items }) => items.length > 0),
);

const isStale = ({ encoder, via }: ItemEncoder): boolean =>
  isReleasedTo(encoder) &&
  ![encoder, ...via].some((node) => node.in.some(isDriven)) &&
  ![...via, ...producers(encoder)].some(isStatic);

/** What starts work, and what nobody has said yet. */
const isDriven = (edge: GraphEdge): boolean =>
  edge.kind === undefined || carries(edge, "control", "event", "doc");

const isStatic = (node: GraphNode): boolean => settingOf(node, "staticCorpus") === true;
