/** Load, on drawings small enough to work out by hand, and its laws. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import type { Graph } from "../graph/graph.ts";
import { capacities, isEnough, replicasNeeded, shortages } from "./capacity.ts";
import { callsPerRequest, estimateLoad } from "./load.ts";
import { anyDiagram, edgeOf, graphOf, nodeOf, withSheet } from "./test-graphs.ts";

/** Calls per request of the boxes, by id, rounded. */
const calls = (graph: Graph): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...callsPerRequest(graph).nodes].map(([{ id }, value]) => [id, Number(value.toFixed(9))]),
  );

const ARMS =
  "web=web-client; svc=prediction-service; cg=candidate-generator; ab=ab-splitter; a=ranker; b=ranker; rr=reranker; fs=feature-store";
const ARM_EDGES =
  "web>svc request; svc>cg request; svc>ab request; ab>a request; ab>b request; cg>a cand; cg>b cand; a>rr pred; b>rr pred; rr>svc response; svc>web response; fs>a feat-on; fs>b feat-on";

describe("calls per request", () => {
  it("split over the arms of an experiment, whatever else comes to them, and meet again", () => {
    expect(calls(graphOf(ARMS, ARM_EDGES))).toEqual({
      web: 1,
      svc: 1,
      cg: 1,
      ab: 1,
      a: 0.5,
      b: 0.5,
      rr: 1,
      fs: 1,
    });
  });

  it("split by the rates of the edges where all of them have one", () => {
    const drawn = draw(
      "web=web-client; ab=ab-splitter; a=ranker; b=ranker",
      "web>ab request; ab>a request; ab>b request",
    );
    const rates = [undefined, 90, 10];
    const edges = drawn.edges.map((edge, index) => {
      const rate = rates[index];
      return rate === undefined ? edge : { ...edge, rate };
    });
    expect(calls(withSheet({ ...drawn, edges }, {}))).toEqual({ web: 1, ab: 1, a: 0.9, b: 0.1 });
  });

  it("are one each for a mirror and for parallel sources of candidates, and one where these merge", () => {
    const graph = graphOf(
      "web=web-client; svc=prediction-service; x=candidate-generator; y=popularity-retriever; m=candidate-merger; sm=shadow-mirror; a=model-server; b=model-server",
      "web>svc request; svc>x request; svc>y request; x>m cand; y>m cand; svc>sm request; sm>a request; sm>b request",
    );
    expect(calls(graph)).toEqual({ web: 1, svc: 1, x: 1, y: 1, m: 1, sm: 1, a: 1, b: 1 });
  });

  it("divide where the boxes behind a splitter fork, not between a retriever and the prompt it fills", () => {
    const graph = graphOf(
      "web=web-client; ab=ab-splitter; r=rag-retriever; pa=prompt-assembler; a=llm-api; b=llm-server",
      "web>ab request; ab>r request; ab>pa request; r>pa context; pa>a prompt; pa>b prompt",
    );
    expect(calls(graph)).toEqual({ web: 1, ab: 1, r: 1, pa: 1, a: 0.5, b: 0.5 });
  });

  it("are those that a cache has missed behind it, and behind its caller where it calls nobody", () => {
    const through = graphOf(
      "web=web-client; c=result-cache; svc=prediction-service",
      "web>c request; c>svc request; c>web response",
      { c: { hitRate: 0.75 } },
    );
    expect(calls(through)).toEqual({ web: 1, c: 1, svc: 0.25 });
    const aside = graphOf(
      "web=web-client; svc=app-backend; c=semantic-cache; m=model-server",
      "web>svc request; svc>c request; c>svc response; svc>m request",
      {},
      { cacheHitRate: 0.2 },
    );
    expect(calls(aside)).toEqual({ web: 1, svc: 1, c: 1, m: 0.8 });
  });

  it("give a canary its share and the rest to the version with the most replicas, else to the first", () => {
    const graph = graphOf(
      "web=web-client; cr=canary-router; old=model-server; new=model-server",
      "web>cr request; cr>old request; cr>new request",
    );
    expect(calls(graph)).toEqual({ web: 1, cr: 1, old: 0.95, new: 0.05 });
    const turned = graphOf(
      "web=web-client; cr=canary-router; new=model-server; old=model-server",
      "web>cr request; cr>new request; cr>old request",
      { cr: { canaryShare: 0.1 }, old: { replicas: 9 } },
    );
    expect(calls(turned)).toEqual({ web: 1, cr: 1, old: 0.9, new: 0.1 });
  });

  it("go to one of the consumers of a queue and of the targets of a balancer", () => {
    const graph = graphOf(
      "web=web-client; lb=load-balancer; x=app-backend; q=message-queue; a=multimodal-generator; b=multimodal-generator",
      "web>lb request; lb>x request; lb>q request; q>a request; q>b request",
    );
    expect(calls(graph)).toEqual({ web: 1, lb: 1, x: 0.5, q: 0.5, a: 0.25, b: 0.25 });
  });

  it("are as many as the batches of candidates, or as the box says", () => {
    const graph = graphOf(
      "web=web-client; svc=prediction-service; r=ranker; s=model-server; fs=feature-store",
      "web>svc request; svc>r request; svc>s request; fs>r feat-on; fs>s feat-on",
      { r: { candidatesPerCall: 100 }, s: { callsPerRequest: 3 }, fs: { callsPerRequest: 2 } },
      { candidatesPerRequest: 250 },
    );
    expect(calls(graph)).toEqual({ web: 1, svc: 1, r: 3, s: 3, fs: 12 });
  });

  it("count the readers of what a lookup reads in turn", () => {
    const graph = graphOf(
      "web=web-client; a=model-server; b=model-server; h=feature-hashing; fs=feature-store; fp=feature-pipeline-stream",
      "web>a request; web>b request; h>a feat-on; h>b feat-on; fs>h feat-on; fp>fs feat-on",
    );
    expect(calls(graph)).toEqual({ web: 1, a: 1, b: 1, h: 2, fs: 2 });
  });

  it("go round as often as the agent may, and on from there once", () => {
    const graph = graphOf(
      "web=web-client; ag=agent; llm=llm-server; t=tool-executor; og=output-guardrail",
      "web>ag request; ag>llm prompt; llm>t tool; t>ag tool; llm>og completion; og>web response",
      { ag: { maxSteps: 4 } },
    );
    expect(calls(graph)).toEqual({ web: 1, ag: 4, llm: 4, t: 4, og: 1 });
    expect(callsPerRequest(graph).edges.get(edgeOf(graph, "llm", "t"))).toBe(4);
    expect(callsPerRequest(graph).edges.get(edgeOf(graph, "llm", "og"))).toBe(1);
  });

  it("come from each client in equal parts, and go on to what is queued but not to what a batch reads", () => {
    const graph = graphOf(
      "app=mobile-client; web=web-client; svc=prediction-service; q=message-queue; bs=batch-scorer; log=prediction-logger",
      "app>svc request; web>svc request; svc>q request/async; svc>bs request/batch; svc>log pred",
    );
    expect(calls(graph)).toEqual({ app: 0.5, web: 0.5, svc: 1, q: 1 });
  });
});

describe("load", () => {
  it("is the calls per request times the peak, for boxes and arrows", () => {
    const graph = graphOf(ARMS, ARM_EDGES, {}, { peakQps: 1000 });
    const load = estimateLoad(graph);
    expect(load.ofNode(nodeOf(graph, "a"))).toBe(500);
    expect(load.ofEdge(edgeOf(graph, "fs", "a"))).toBe(500);
    expect(load.ofEdge(edgeOf(graph, "svc", "web"))).toBe(0);
  });

  it("cannot be told without a peak, and says what is missing", () => {
    const graph = graphOf(ARMS, ARM_EDGES, {}, { dau: 5 });
    const load = estimateLoad(graph);
    expect(load.peak).toEqual({ known: false, missing: ["requestsPerUserPerDay"] });
    expect(load.ofNode(nodeOf(graph, "a"))).toBe(undefined);
    expect(capacities(graph)).toEqual([]);
  });

  it("says which shares, hit rates and rounds nobody stated", () => {
    const graph = graphOf(
      "web=web-client; c=result-cache; ab=ab-splitter; a=agent; b=agent; d=result-cache",
      "web>c request; c>ab request; ab>a request; ab>b request; a>d request",
      { a: { maxSteps: 2 }, d: { hitRate: 0.5 } },
    );
    expect(
      estimateLoad(graph)
        .assumptions()
        .map(({ node, input }) => [node.id, input]),
    ).toEqual([
      ["c", "hitRate"],
      ["ab", "shares"],
      ["b", "maxSteps"],
    ]);
  });

  it("grows with the peak in proportion, everywhere", () => {
    fc.assert(
      fc.property(anyDiagram, fc.integer({ min: 1, max: 1000 }), (diagram, factor) => {
        const [one, many] = [1, factor].map((peak) => withSheet(diagram, { peakQps: peak }));
        if (!one || !many) return;
        for (const node of one.nodes) {
          const expected = (estimateLoad(one).ofNode(node) ?? 0) * factor;
          expect(estimateLoad(many).ofNode(nodeOf(many, node.id))).toBeCloseTo(expected, 6);
        }
      }),
    );
  });

  it("is at most one call per request for whatever is drawn without rounds, batches and lookups", () => {
    fc.assert(
      fc.property(anyDiagram, (diagram) => {
        const isPlain = ({ component }: { readonly component: string }) =>
          !["agent", "tool-executor", "feature-store", "result-cache"].includes(component);
        const nodes = diagram.nodes.filter(isPlain);
        const kept = new Set(nodes.map(({ id }) => id));
        const edges = diagram.edges.filter(
          ({ source, target, kind }) => kept.has(source) && kept.has(target) && kind === "request",
        );
        for (const value of callsPerRequest(
          withSheet({ ...diagram, nodes, edges }, {}),
        ).nodes.values())
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe("capacity", () => {
  it("needs ⌈QPS ÷ (QPS per replica × 0.7)⌉ replicas, two at least in production", () => {
    expect(replicasNeeded(92_592.6, 500, "design")).toBe(265);
    expect(replicasNeeded(350, 500, "design")).toBe(1);
    expect(replicasNeeded(351, 500, "design")).toBe(2);
    expect(replicasNeeded(0, 500, "design")).toBe(1);
    expect(replicasNeeded(0, 500, "production")).toBe(2);
    expect(replicasNeeded(0.7 * 3, 1, "design")).toBe(3);
  });

  it("says of each box what it takes and what is assumed, and leaves out what others run", () => {
    const graph = graphOf(
      "web=web-client; svc=prediction-service; m=model-server; llm=llm-api; kv=dynamodb; x=generic-shape",
      "web>svc request; svc>m request; svc>llm request; kv>m feat-on; svc>x request",
      { m: { replicas: 2 }, kv: { managed: true }, svc: { qpsPerReplica: 1000 } },
      { peakQps: 800 },
    );
    const found = capacities(graph).map((capacity) => ({ ...capacity, node: capacity.node.id }));
    expect(found).toEqual([
      {
        node: "svc",
        qps: 800,
        qpsPerReplica: { value: 1000, assumed: false },
        replicas: { value: 1, assumed: true },
        takes: 700,
        needed: 2,
      },
      {
        node: "m",
        qps: 800,
        qpsPerReplica: { value: 500, assumed: true },
        replicas: { value: 2, assumed: false },
        takes: 700,
        needed: 3,
      },
    ]);
    expect(capacities(graph).map(isEnough)).toEqual([false, false]);
  });

  it("is short together behind a divider that nobody has given shares", () => {
    const sizes = (a: number, b: number) =>
      graphOf(
        "web=web-client; ab=ab-splitter; a=model-server; b=model-server",
        "web>ab request; ab>a request; ab>b request",
        { a: { replicas: a, qpsPerReplica: 100 }, b: { replicas: b, qpsPerReplica: 100 } },
        { peakQps: 700 },
      );
    const short = (graph: Graph) => shortages(graph).map(({ node }) => node.id);
    expect(short(sizes(9, 1))).toEqual([]);
    expect(short(sizes(8, 1))).toEqual(["b"]);
    expect(short(sizes(4, 4))).toEqual(["a", "b"]);
  });

  it("is enough exactly where as many replicas are set as are needed in a design", () => {
    const rates = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(rates, rates, fc.integer({ min: 1, max: 50 }), (peak, each, replicas) => {
        const graph = graphOf(
          "web=web-client; m=model-server",
          "web>m request",
          { m: { replicas, qpsPerReplica: each } },
          { peakQps: peak },
        );
        const [capacity] = capacities(graph);
        expect(capacity && isEnough(capacity)).toBe(capacity && capacity.needed <= replicas);
      }),
    );
  });
});
