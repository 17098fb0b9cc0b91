/** Laws of inserting: nothing overlaps, everything legal, what was drawn keeps its identity. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { legalKinds } from "../catalogue/catalogue.ts";
import { draw } from "../document/draw.ts";
import { ROW_GAP } from "../document/grid.ts";
import type { Diagram, DiagramNode, Lane } from "../document/types.ts";
import { cloneNode } from "./clone-node.ts";
import { ensureNode, findNode } from "./ensure-node.ts";
import { insertNode, newNode } from "./new-node.ts";
import { fixContext } from "./test-context.ts";
import { bridge, connect, legalKind, reroute } from "./wire.ts";

const context = fixContext();

const drawing = draw(
  "svc=prediction-service; m=model-server; log=kafka 'Clicks'; tr=trainer; reg=model-registry",
  "svc>m request; tr>reg model; reg>m model",
);

const band = (id: string, y: number): Lane => ({
  id,
  name: id,
  position: { x: -40, y },
  size: { width: 1400, height: 300 },
});

const nodeOf = (document: Diagram, id: string | undefined): DiagramNode => {
  const node = document.nodes.find((candidate) => candidate.id === id);
  if (!node) throw new Error(`No node ${id}`);
  return node;
};

const edgesOf = (document: Diagram): readonly string[] =>
  document.edges.map(({ source, target, kind }) => `${source}>${target} ${kind}`);

const apart = (a: DiagramNode, b: DiagramNode): boolean =>
  a.position.x + a.size.width + ROW_GAP <= b.position.x ||
  b.position.x + b.size.width + ROW_GAP <= a.position.x ||
  a.position.y + a.size.height + ROW_GAP <= b.position.y ||
  b.position.y + b.size.height + ROW_GAP <= a.position.y;

/** Every element of `before` that `after` still has is the same object there. */
const keepsIdentity = (before: Diagram, after: Diagram): boolean => {
  const nodes = new Map(after.nodes.map((node) => [node.id, node]));
  return before.nodes.every((node) => nodes.get(node.id) === node);
};

const isLegal = (document: Diagram): boolean =>
  document.edges.every(({ source, target, kind }) => {
    const from = context.catalogue.find(nodeOf(document, source).component);
    const to = context.catalogue.find(nodeOf(document, target).component);
    return !from || !to || kind === undefined || legalKinds(from, to).includes(kind);
  });

describe("newNode", () => {
  test("is called after its component, with a number where that is taken", () => {
    const first = newNode(drawing, context, "event-log", { x: 8, y: 16 });
    expect(first).toMatchObject({
      id: "event-log",
      label: "Event log",
      position: { x: 8, y: 16 },
    });
    const document = { ...drawing, nodes: [...drawing.nodes, first] };
    expect(newNode(document, context, "event-log", { x: 0, y: 0 })).toMatchObject({
      id: "event-log-2",
      label: "Event log 2",
    });
  });

  test("takes the label, lane and id it is given, and grows with its label", () => {
    const options = { label: "Impressions and clicks of every surface", lane: "data", id: "own" };
    const node = newNode(drawing, context, "kafka", { x: 0, y: 0 }, options);
    expect(node).toMatchObject({ ...options, component: "kafka" });
    expect(node.size.width).toBeGreaterThan(
      newNode(drawing, context, "kafka", { x: 0, y: 0 }).size.width,
    );
  });

  test("of a component that no palette has is called by its id", () => {
    expect(newNode(drawing, context, "time-machine", { x: 0, y: 0 }).label).toBe("time-machine");
  });
});

describe("insertNode", () => {
  test("prefers the component's usual band, then the band of its anchor", () => {
    const anchored = {
      ...drawing,
      nodes: drawing.nodes.map((node) => ({ ...node, lane: "serving" })),
    };
    const both = { ...anchored, lanes: [band("serving", -60), band("feedback", 300)] };
    const one = { ...anchored, lanes: [band("serving", -60)] };
    const at = { x: 300, y: 0 };
    const into = (document: Diagram) => {
      const inserted = insertNode(document, context, "drift-monitor", at, { anchor: "m" });
      return nodeOf(inserted.document, inserted.id);
    };
    expect(into(both).lane).toBe("feedback");
    expect(into(both).position.y).toBeGreaterThanOrEqual(300);
    expect(into(one).lane).toBe("serving");
  });

  test("never overlaps and keeps what was drawn, however much is inserted", () => {
    const components = fc.array(
      fc.tuple(
        fc.constantFrom("kafka", "trainer", "drift-monitor", "note", "not-in-any-palette"),
        fc.record({
          x: fc.integer({ min: -400, max: 1600 }),
          y: fc.integer({ min: -200, max: 700 }),
        }),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(components, fc.boolean(), (wanted, lanes) => {
        const start: Diagram = lanes
          ? { ...drawing, lanes: [band("training", -60), band("feedback", 280)] }
          : drawing;
        let document = start;
        for (const [component, at] of wanted)
          document = insertNode(document, context, component, at).document;
        expect(keepsIdentity(start, document)).toBe(true);
        const placed = document.nodes.slice(start.nodes.length);
        for (const node of placed) {
          expect(document.nodes.every((one) => one === node || apart(one, node))).toBe(true);
          const lane = document.lanes.find(({ id }) => id === node.lane);
          if (!lane) continue;
          expect(node.position.y).toBeGreaterThanOrEqual(lane.position.y);
          expect(node.position.x + node.size.width).toBeLessThanOrEqual(
            lane.position.x + lane.size.width,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("connect", () => {
  test("draws an edge of the first legal kind", () => {
    const after = connect(drawing, context, "log", "tr", ["event", "feat-off", "batch"]);
    expect(edgesOf(after)).toEqual(edgesOf(drawing));
    const wired = connect(drawing, context, "m", "log", ["pred", "predlog"]);
    expect(edgesOf(wired)).toEqual([...edgesOf(drawing), "m>log predlog"]);
    expect(wired.nodes).toBe(drawing.nodes);
    expect(wired.edges.slice(0, 3)).toEqual(drawing.edges);
  });

  test("leaves a document alone that has the edge, lacks an end or would loop", () => {
    expect(connect(drawing, context, "svc", "m", "request")).toBe(drawing);
    expect(connect(drawing, context, "svc", "gone", "request")).toBe(drawing);
    expect(connect(drawing, context, "m", "m", "request")).toBe(drawing);
  });

  test("knows what may flow", () => {
    expect(legalKind(drawing, context, "svc", "m", ["model", "event"])).toBe("event");
    expect(legalKind(drawing, context, "reg", "tr", "label")).toBe(undefined);
  });
});

describe("bridge and reroute", () => {
  test("puts a component half-way into an edge, which keeps its id", () => {
    const inserted = bridge(drawing, context, "e2", "offline-evaluator");
    const document = inserted?.document ?? drawing;
    expect(inserted?.id).toBe("offline-evaluator");
    expect(edgesOf(document)).toEqual([
      "svc>m request",
      "tr>offline-evaluator model",
      "reg>m model",
      "offline-evaluator>reg model",
    ]);
    expect(document.edges[1]?.id).toBe("e2");
    expect(keepsIdentity(drawing, document)).toBe(true);
  });

  test("changes the kind where the component wants another", () => {
    const document = draw("m=model-server; log=kafka", "m>log event/batch");
    const after = bridge(document, context, "e1", "prediction-logger", {
      before: "pred",
      after: "predlog",
    })?.document;
    expect(after?.edges[0]).toEqual({
      id: "e1",
      source: "m",
      target: "prediction-logger",
      kind: "pred",
    });
    expect(after && edgesOf(after)[1]).toBe("prediction-logger>log predlog");
  });

  test("is refused where a half would be illegal, or the edge is gone", () => {
    expect(bridge(drawing, context, "e2", "kafka")).toBe(undefined);
    expect(bridge(drawing, context, "gone", "kafka")).toBe(undefined);
    expect(reroute(drawing, context, "e1", "reg")).toBe(drawing);
    expect(reroute(drawing, context, "e2", "tr")).toBe(drawing);
  });

  test("draws no half twice", () => {
    const document = connect(
      draw("tr=trainer; ev=offline-evaluator; reg=model-registry", "tr>reg model; tr>ev model"),
      context,
      "ev",
      "reg",
      "model",
    );
    expect(edgesOf(reroute(document, context, "e1", "ev"))).toEqual([
      "tr>ev model",
      "ev>reg model",
    ]);
  });

  test("stays legal in every edge of every pair of components", () => {
    const components = context.catalogue.components.filter(
      ({ group }) => group !== "generic-shapes",
    );
    const any = fc.constantFrom(...components);
    fc.assert(
      fc.property(any, any, any, (from, to, between) => {
        const document = draw(`a=${from.id}; b=${to.id}`);
        const kind = legalKinds(from, to)[0];
        if (kind === undefined) return;
        const drawn = connect(document, context, "a", "b", kind);
        const after = bridge(drawn, context, drawn.edges[0]?.id ?? "", between.id);
        expect(isLegal(after?.document ?? drawn)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("ensureNode", () => {
  const log = { roles: ["stream-log"], component: "event-log", takes: ["predlog"] } as const;

  test("reuses the nearest node that will do", () => {
    expect(ensureNode(drawing, context, log, { x: 0, y: 0 })).toEqual({
      document: drawing,
      id: "log",
    });
    const two = draw("far=kafka; a=trainer; b=trainer; near=kinesis");
    expect(findNode(two, context, log, nodeOf(two, "b").position)).toBe("near");
  });

  test("inserts one where none will do", () => {
    const trigger = { roles: ["trainer"], component: "online-trainer", takes: ["event"] } as const;
    const inserted = ensureNode(drawing, context, trigger, { x: 0, y: 0 });
    expect(inserted.id).toBe("online-trainer");
    const own = { ...log, fits: () => false };
    expect(ensureNode(drawing, context, own, { x: 0, y: 0 }).id).toBe("event-log");
  });

  test("counts roles that the person gave or took", () => {
    const odd: Diagram = {
      ...drawing,
      nodes: [
        { ...nodeOf(drawing, "log"), rolesRemoved: ["stream-log"] },
        { ...nodeOf(draw("s=generic-service"), "s"), rolesAdded: ["stream-log"] },
      ],
      edges: [],
    };
    expect(findNode(odd, context, log, { x: 0, y: 0 })).toBe("s");
  });
});

describe("cloneNode", () => {
  test("doubles a node with its settings and edges, without hand-set bends", () => {
    const document: Diagram = {
      ...drawing,
      nodes: drawing.nodes.map((node) =>
        node.id === "m" ? { ...node, why: "GPU", locked: true, settings: { replicas: 3 } } : node,
      ),
      edges: drawing.edges.map((edge) => ({ ...edge, waypoints: [{ x: 1, y: 1 }], rate: 5 })),
    };
    const clone = cloneNode(document, context, "m", "Model B");
    const after = clone?.document ?? document;
    const node = nodeOf(after, clone?.id);
    expect(node).toMatchObject({
      id: "model-server",
      label: "Model B",
      why: "GPU",
      settings: { replicas: 3 },
    });
    expect(node.locked).toBe(undefined);
    expect(after.edges.slice(3)).toEqual([
      { id: "svc-model-server", source: "svc", target: "model-server", kind: "request", rate: 5 },
      { id: "reg-model-server", source: "reg", target: "model-server", kind: "model", rate: 5 },
    ]);
    expect(keepsIdentity(document, after)).toBe(true);
    expect(document.nodes.every((one) => apart(one, node))).toBe(true);
  });

  test("copies only the edges asked for, and nothing of a node that is gone", () => {
    const clone = cloneNode(drawing, context, "m", "B", (edge) => edge.kind === "model");
    expect(clone?.document.edges.slice(3).map(({ source }) => source)).toEqual(["reg"]);
    expect(cloneNode(drawing, context, "gone", "B")).toBe(undefined);
  });
});
