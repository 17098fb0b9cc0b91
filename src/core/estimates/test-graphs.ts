/** Small drawings as graphs, and any small drawing for property tests; for tests only. */
import fc from "fast-check";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { mapNodes } from "../document/edit.ts";
import { type Diagram, emptyDiagram, type NodeId, type SettingValue } from "../document/types.ts";
import type { RequirementId } from "../document/requirements.ts";
import type { GraphEdge, GraphNode } from "../graph/elements.ts";
import { buildGraph, type Graph } from "../graph/graph.ts";

type Settings = Readonly<Record<NodeId, Readonly<Record<string, SettingValue>>>>;
type Sheet = Readonly<Partial<Record<RequirementId, number | string>>>;

export const sheetOf = (values: Sheet): Diagram["requirements"] =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));

/** A graph in the notation of `document/draw.ts`, with settings of its boxes and a requirements sheet. */
export function graphOf(
  nodes: string,
  edges: string,
  settings: Settings = {},
  sheet: Sheet = {},
): Graph {
  const drawn = mapNodes(draw(nodes, edges), (node) => {
    const own = settings[node.id];
    return own ? { ...node, settings: own } : node;
  });
  return buildGraph({ ...drawn, requirements: sheetOf(sheet) }, loadCatalogue());
}

export const nodeOf = (graph: Graph, id: NodeId): GraphNode => {
  const node = graph.node(id);
  if (!node) throw new Error(`No node ${id}`);
  return node;
};

/** The first edge between the two. */
export const edgeOf = (graph: Graph, source: NodeId, target: NodeId): GraphEdge => {
  const edge = graph.edges.find((one) => one.source.id === source && one.target.id === target);
  if (!edge) throw new Error(`No edge ${source}>${target}`);
  return edge;
};

const SIZE = 9;
const COMPONENTS = [
  "prediction-service",
  "model-server",
  "ab-splitter",
  "feature-store",
  "ranker",
  "agent",
  "tool-executor",
  "message-queue",
  "result-cache",
  "fallback",
  "generic-service",
];
const KINDS = [
  "request",
  "cand",
  "pred",
  "feat-on",
  "response",
  "tool",
  "prompt",
  "event",
] as const;

/** Any small drawing that starts at one client; cycles, caches, queues and lookups among them. */
export const anyDiagram: fc.Arbitrary<Diagram> = fc
  .record({
    components: fc.array(fc.constantFrom(...COMPONENTS), { minLength: SIZE, maxLength: SIZE }),
    p99s: fc.array(fc.option(fc.nat(100)), { minLength: SIZE, maxLength: SIZE }),
    edges: fc.array(
      fc.tuple(fc.nat(SIZE), fc.integer({ min: 1, max: SIZE }), fc.constantFrom(...KINDS)),
      { maxLength: 22 },
    ),
  })
  .map(({ components, p99s, edges }) => ({
    ...emptyDiagram("Any"),
    nodes: ["web-client", ...components].map((component, index) => {
      const p99Ms = p99s[index - 1];
      return {
        id: `n${index}`,
        component,
        label: `n${index}`,
        position: { x: 0, y: 0 },
        size: { width: 10, height: 10 },
        ...(typeof p99Ms === "number" ? { settings: { p99Ms } } : {}),
      };
    }),
    edges: [[0, 1, "request"] as const, ...edges].map(([source, target, kind], index) => ({
      id: `e${index}`,
      source: `n${source}`,
      target: `n${target}`,
      kind,
    })),
  }));

export const withSheet = (diagram: Diagram, values: Sheet): Graph =>
  buildGraph({ ...diagram, requirements: sheetOf(values) }, loadCatalogue());
