/** Conditions over drawings: each form by example, and walks against the plainest search there is. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../catalogue/test-catalogue.ts";
import { draw } from "../../document/draw.ts";
import type { Diagram } from "../../document/types.ts";
import type { GraphNode } from "../../graph/elements.ts";
import { buildGraph } from "../../graph/graph.ts";
import { path } from "../../graph/walk.ts";
import type { Condition, Relation } from "./condition.ts";
import { evaluate } from "./evaluate.ts";

const catalogue = loadCatalogue();

/** Ids of what is found; `undefined` where the condition does not hold. */
function found(when: Condition, document: Diagram): readonly string[] | undefined {
  const match = evaluate(when, { document, graph: buildGraph(document, catalogue) });
  return match && [...match.nodes, ...match.edges].map(({ id }) => id);
}

const DESIGN = draw(
  "k=kafka; s=model-server; t=trainer; lake=data-lake; r=model-registry",
  "k>lake event; lake>t batch; t>r model; r>s model",
  {
    lanes: [{ id: "l1", name: "Serving", position: { x: 0, y: 0 }, size: { width: 9, height: 9 } }],
  },
);

const changed = (id: string, change: object): Diagram => ({
  ...DESIGN,
  nodes: DESIGN.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)),
});

describe("a selector", () => {
  const boxes = (selector: Extract<Condition, { exists: unknown }>["exists"], document = DESIGN) =>
    found({ exists: selector }, document);

  it("knows roles, components and products of them", () => {
    expect(boxes({ role: "trainer" })).toEqual(["t"]);
    expect(boxes({ role: ["trainer", "server"] })).toEqual(["s", "t"]);
    expect(boxes({ component: "event-log" })).toEqual(["k"]);
    expect(boxes({ component: "kafka" })).toEqual(["k"]);
    expect(boxes({ component: "pulsar" })).toBeUndefined();
  });

  it("knows what flows in and out, subtypes included", () => {
    expect(boxes({ kindIn: "model" })).toEqual(["s", "r"]);
    expect(boxes({ kindOut: ["batch", "event"] })).toEqual(["k", "lake"]);
  });

  it("knows lanes by id and by name", () => {
    const inLane = changed("s", { lane: "l1" });
    expect(boxes({ lane: "l1" }, inLane)).toEqual(["s"]);
    expect(boxes({ lane: "serving" }, inLane)).toEqual(["s"]);
    expect(boxes({ lane: "data" }, inLane)).toBeUndefined();
  });

  it("knows settings by value, by bounds and by being said at all", () => {
    const three = changed("s", { settings: { replicas: 3, managed: true } });
    expect(boxes({ setting: "replicas", atLeast: 2 }, three)).toEqual(["s"]);
    expect(boxes({ setting: "replicas", atLeast: 2, atMost: 2 }, three)).toBeUndefined();
    expect(boxes({ setting: "replicas", is: 3 }, three)).toEqual(["s"]);
    expect(boxes({ setting: "managed" }, three)).toEqual(["s"]);
  });

  it("combines by not, all and any", () => {
    expect(boxes({ all: [{ kindIn: "model" }, { not: { role: "registry" } }] })).toEqual(["s"]);
    expect(boxes({ any: [{ role: "registry" }, { role: "lake" }] })).toEqual(["lake", "r"]);
  });
});

describe("a condition", () => {
  it("counts boxes", () => {
    expect(found({ exists: { kindIn: "model" }, atLeast: 2 }, DESIGN)).toEqual(["s", "r"]);
    expect(found({ exists: { kindIn: "model" }, atLeast: 3 }, DESIGN)).toBeUndefined();
  });

  it("finds edges by ends and kinds", () => {
    expect(found({ edge: { to: { role: "trainer" } } }, DESIGN)).toEqual(["e2"]);
    expect(found({ edge: { kinds: ["model"] } }, DESIGN)).toEqual(["e3", "e4"]);
    expect(found({ edge: { kinds: ["label"] } }, DESIGN)).toBeUndefined();
  });

  it("shows a shortest way with its edges, past what it avoids", () => {
    const way = { from: { role: "lake" }, to: { role: "server" } } as const;
    expect(found({ path: way }, DESIGN)).toEqual(["lake", "t", "r", "s", "e2", "e3", "e4"]);
    expect(found({ path: { ...way, kinds: ["model"] } }, DESIGN)).toBeUndefined();
    expect(found({ path: { ...way, avoiding: { role: "registry" } } }, DESIGN)).toBeUndefined();
  });

  it("holds for all, for any and for not", () => {
    const trainer = { exists: { role: "trainer" } } as const;
    const cache = { exists: { role: "cache" } } as const;
    expect(found({ all: [trainer, { not: cache }] }, DESIGN)).toEqual(["t"]);
    expect(found({ all: [trainer, cache] }, DESIGN)).toBeUndefined();
    expect(found({ any: [cache, trainer] }, DESIGN)).toEqual(["t"]);
    expect(found({ not: trainer }, DESIGN)).toBeUndefined();
    expect(found({ not: cache }, DESIGN)).toEqual([]);
  });

  it("tells each box that has a relation from those that lack it, as a search from every box would", () => {
    const roles = fc.constantFrom("trainer", "registry", "server", "lake");
    const node = fc.constantFrom("trainer", "model-registry", "model-server", "data-lake");
    const edge = fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom("model", "batch", "metric"));
    const relation = fc.record({
      end: fc.constantFrom("to", "from"),
      other: roles,
      kinds: fc.option(fc.constantFrom(["model"], ["batch", "metric"]), { nil: undefined }),
      avoided: fc.option(roles, { nil: undefined }),
    });
    const drawing = fc.record({
      nodes: fc.array(node, { minLength: 8, maxLength: 8 }),
      edges: fc.array(edge, { maxLength: 14 }),
    });
    fc.assert(
      fc.property(drawing, relation, ({ nodes, edges }, { end, other, kinds, avoided }) => {
        const document = draw(
          nodes.map((component, at) => `n${at}=${component}`).join("; "),
          edges.map(([from, to, kind]) => `n${from}>n${to} ${kind}`).join("; "),
        );
        const graph = buildGraph(document, catalogue);
        const asked = {
          [end]: { role: other },
          ...(kinds ? { kinds } : {}),
          ...(avoided ? { avoiding: { role: avoided } } : {}),
        } as Relation; // Its ends are chosen by name.
        const hasWay = (one: GraphNode): boolean => {
          const others = graph.withRole(other);
          const walk = {
            ...(kinds ? { kinds: [...kinds] as const } : {}),
            avoiding: avoided ? graph.withRole(avoided) : [],
          } as Parameters<typeof path>[2]; // The kinds are those above.
          const [from, to] = end === "to" ? [[one], others] : [others, [one]];
          return path(from, to, walk) !== undefined;
        };
        const anything = { any: [{ role: "trainer" }, { not: { role: "trainer" } }] } as const;
        const having = graph.nodes.filter(hasWay).map(({ id }) => id);
        const lacking = graph.nodes.filter((one) => !hasWay(one)).map(({ id }) => id);
        expect(found({ each: anything, has: asked }, document) ?? []).toEqual(having);
        expect(found({ each: anything, lacks: asked }, document) ?? []).toEqual(lacking);
      }),
    );
  });

  it("looks one edge far where the relation is direct", () => {
    const direct = (to: "server" | "registry"): Condition => ({
      each: { role: "trainer" },
      lacks: { to: { role: to }, direct: true },
    });
    expect(found(direct("server"), DESIGN)).toEqual(["t"]);
    expect(found(direct("registry"), DESIGN)).toBeUndefined();
  });
});
