/** Laws of walking: `reach` against the naive closure, `path` against `reach`, components against mutual reach. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../catalogue/catalogue.ts";
import { KINDS } from "../catalogue/kinds.ts";
import { type Diagram, emptyDiagram } from "../document/types.ts";
import { stronglyConnected } from "./cycles.ts";
import { carries, type GraphEdge, type GraphNode } from "./elements.ts";
import { buildGraph, type Graph } from "./graph.ts";
import { path, reach } from "./walk.ts";

const SIZE = 9;
const numbers = fc.nat(SIZE - 1);
const kinds = fc.constantFrom(...KINDS.map((kind) => kind.id));
const somePlaces = fc.uniqueArray(numbers, { maxLength: 3 });

/** Any small diagram; some edges have no kind, some lead nowhere. */
const diagrams: fc.Arbitrary<Diagram> = fc
  .array(
    fc.record(
      { source: numbers, target: fc.nat(SIZE), kind: kinds },
      { requiredKeys: ["source", "target"] },
    ),
    { maxLength: 24 },
  )
  .map((edges) => ({
    ...emptyDiagram("Any"),
    nodes: Array.from({ length: SIZE }, (_, index) => ({
      id: `n${index}`,
      component: "plain",
      label: `n${index}`,
      position: { x: 0, y: 0 },
      size: { width: 10, height: 10 },
    })),
    edges: edges.map((edge, index) => ({
      ...edge,
      id: `e${index}`,
      source: `n${edge.source}`,
      target: `n${edge.target}`,
    })),
  }));

const catalogue = buildCatalogue([]);
const graphs = diagrams.map((diagram) => buildGraph(diagram, catalogue));

const pick = (graph: Graph, places: readonly number[]): readonly GraphNode[] =>
  graph.nodes.filter((_, index) => places.includes(index));

/** The pairs (a, b) with a walk of at least one edge from a to b, by Warshall's closure. */
function closure(graph: Graph, passes: (edge: GraphEdge) => boolean): ReadonlySet<string> {
  const pairs = new Set(
    graph.edges.filter(passes).map(({ source, target }) => `${source.id}>${target.id}`),
  );
  const join = (via: string, a: string, b: string): void => {
    if (pairs.has(`${a}>${via}`) && pairs.has(`${via}>${b}`)) pairs.add(`${a}>${b}`);
  };
  const all = graph.nodes.map((node) => node.id);
  for (const via of all) for (const a of all) for (const b of all) join(via, a, b);
  return pairs;
}

const ids = (nodes: Iterable<GraphNode>): readonly string[] =>
  [...nodes].map((node) => node.id).sort();

describe("reach", () => {
  it("is the starts and what the naive closure reaches, in both directions", () => {
    fc.assert(
      fc.property(graphs, somePlaces, somePlaces, kinds, (graph, from, avoid, kind) => {
        const starts = pick(graph, from);
        const avoiding = pick(graph, avoid);
        const pairs = closure(
          graph,
          (edge) =>
            carries(edge, kind) &&
            !avoiding.includes(edge.source) &&
            !avoiding.includes(edge.target),
        );
        const allowed = starts.filter((start) => !avoiding.includes(start));
        const expected = (leads: (a: GraphNode, b: GraphNode) => boolean) =>
          ids(
            graph.nodes.filter(
              (node) => allowed.includes(node) || allowed.some((start) => leads(start, node)),
            ),
          );
        const walk = { kinds: [kind], avoiding };
        expect(ids(reach(starts, walk))).toEqual(expected((a, b) => pairs.has(`${a.id}>${b.id}`)));
        expect(ids(reach(starts, { ...walk, backward: true }))).toEqual(
          expected((a, b) => pairs.has(`${b.id}>${a.id}`)),
        );
      }),
    );
  });

  it("walks only the edges that pass the predicate", () => {
    fc.assert(
      fc.property(graphs, numbers, (graph, from) => {
        const passes = (edge: GraphEdge) => edge.kind !== undefined;
        const starts = pick(graph, [from]);
        const pairs = closure(graph, passes);
        expect(ids(reach(starts, { edges: passes }))).toEqual(
          ids(
            graph.nodes.filter((node) => starts.includes(node) || pairs.has(`n${from}>${node.id}`)),
          ),
        );
      }),
    );
  });
});

describe("path", () => {
  const any = fc.tuple(graphs, somePlaces, somePlaces, somePlaces);

  it("exists exactly where a walk of one edge or more does", () => {
    fc.assert(
      fc.property(any, ([graph, from, to, avoid]) => {
        const avoiding = pick(graph, avoid);
        const pairs = closure(
          graph,
          ({ source, target }) => !avoiding.includes(source) && !avoiding.includes(target),
        );
        const exists = from.some((a) => to.some((b) => pairs.has(`n${a}>n${b}`)));
        const found = path(pick(graph, from), pick(graph, to), { avoiding });
        expect(found !== undefined).toBe(exists);
      }),
    );
  });

  it("runs along edges from a start to an end, past no avoided node and no node twice", () => {
    fc.assert(
      fc.property(any, ([graph, from, to, avoid]) => {
        const avoiding = pick(graph, avoid);
        const found = path(pick(graph, from), pick(graph, to), { avoiding });
        if (!found) return;
        expect(pick(graph, from)).toContain(found[0]);
        expect(pick(graph, to)).toContain(found.at(-1));
        expect(found.filter((node) => avoiding.includes(node))).toEqual([]);
        for (const [index, node] of found.slice(1).entries())
          expect(node.in.map((edge) => edge.source)).toContain(found[index]);
        // Only a round trip meets a node twice: its start, which is then its end.
        expect(new Set(found.slice(1)).size).toBe(found.length - 1);
      }),
    );
  });
});

describe("stronglyConnected", () => {
  it("puts two nodes together exactly when each leads to the other", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const passes = (edge: GraphEdge) => edge.kind !== "event";
        const components = stronglyConnected(graph.nodes, passes);
        expect(ids(components.flat())).toEqual(ids(graph.nodes));
        const pairs = closure(graph, passes);
        for (const component of components)
          for (const a of component)
            for (const b of graph.nodes) {
              const mutual = pairs.has(`${a.id}>${b.id}`) && pairs.has(`${b.id}>${a.id}`);
              expect(component.includes(b)).toBe(a === b || mutual);
            }
      }),
    );
  });

  it("follows a chain of 20,000 nodes", () => {
    const graph = buildGraph(chain(20_000), catalogue);
    expect(stronglyConnected(graph.nodes, () => true)).toHaveLength(20_000);
  });
});

function chain(length: number): Diagram {
  const id = (index: number) => `n${index}`;
  const nodes = Array.from({ length }, (_, index) => ({
    id: id(index),
    component: "plain",
    label: "",
    position: { x: 0, y: 0 },
    size: { width: 10, height: 10 },
  }));
  const edges = nodes.slice(1).map((node, index) => ({
    id: `e${index}`,
    source: id(index),
    target: node.id,
  }));
  return { ...emptyDiagram("Chain"), nodes, edges };
}
