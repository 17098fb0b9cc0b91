/** Latency, on drawings small enough to add up by hand, and its laws. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { mapNodes } from "../document/edit.ts";
import type { Graph } from "../graph/graph.ts";
import { addUp, callOf } from "./call.ts";
import { finishes, stepsTo } from "./critical-path.ts";
import { type CriticalPath, estimateLatency } from "./latency.ts";
import { isAwaited } from "./request-path.ts";
import { anyDiagram, graphOf, nodeOf, withSheet } from "./test-graphs.ts";

const accept = (graph: Graph): CriticalPath => {
  const latency = estimateLatency(graph);
  if (!latency) throw new Error("Nobody waits");
  return latency.accept;
};
const told = ({ p99Ms, calls }: CriticalPath) => [
  p99Ms,
  calls.map(({ node, times }) => (times === 1 ? node.id : `${node.id}×${times}`)).join(" "),
];

describe("the critical path", () => {
  it("adds up the p99s along the slowest way, a millisecond for each hop, the client's network left out", () => {
    const graph = graphOf(
      "web=web-client; svc=prediction-service; a=model-server; b=model-server; d=decision-engine",
      "web>svc request; svc>a request; svc>b request; a>d pred; b>d pred; d>svc response; svc>web response",
      { svc: { p99Ms: 4 }, a: { p99Ms: 12 }, b: { p99Ms: 30 }, d: { p99Ms: 3 } },
    );
    expect(told(accept(graph))).toEqual([4 + 1 + 30 + 1 + 3, "svc b d"]);
    expect(accept(graph).edges.map(({ id }) => id)).toEqual(["e1", "e3", "e5"]);
  });

  it("waits for the slowest of parallel lookups, and for all of serial ones", () => {
    const nodes = "web=web-client; m=model-server; x=feature-store; y=kv-store";
    const edges = "web>m request; x>m feat-on; y>m feat-on; m>web response";
    const p99s = { x: { p99Ms: 8 }, y: { p99Ms: 5 } };
    expect(told(accept(graphOf(nodes, edges, { ...p99s, m: { p99Ms: 20 } })))).toEqual([28, "x m"]);
    const serial = { ...p99s, m: { p99Ms: 20, lookups: "serial" } };
    expect(told(accept(graphOf(nodes, edges, serial)))).toEqual([33, "x y m"]);
  });

  it("stops reading at a store, so a pipeline that fills one costs nothing", () => {
    const graph = graphOf(
      "web=web-client; m=model-server; h=feature-hashing; fs=feature-store; fp=feature-pipeline-stream; third=third-party-data",
      "web>m request; h>m feat-on; fs>h feat-on; fp>fs feat-on; third>fs feat-on; m>web response",
      { m: { p99Ms: 20 }, h: { p99Ms: 2 }, fs: { p99Ms: 10 } },
    );
    expect(told(accept(graph))).toEqual([32, "fs h m"]);
  });

  it("does not wait for what is written to a store, mirrored, recorded or decided by people", () => {
    const graph = graphOf(
      "web=web-client; sm=shadow-mirror; a=model-server; b=model-server; mem=conversation-memory; log=prediction-logger; op=human-operator",
      "web>sm request; sm>a request; sm>b request; a>mem completion; mem>a feat-on; a>log pred; a>op pred; a>web response",
      {
        sm: { p99Ms: 1 },
        a: { p99Ms: 10 },
        b: { p99Ms: 500 },
        mem: { p99Ms: 4 },
        op: { p99Ms: 9e5 },
      },
    );
    expect(told(accept(graph))).toEqual([1 + 1 + 4 + 10, "sm mem a"]);
  });

  it("waits for a callee that hands nothing on, drawn with its answer or not", () => {
    const graph = graphOf(
      "web=web-client; svc=prediction-service; m=model-server",
      "web>svc request; svc>m request; svc>web response",
      { svc: { p99Ms: 4 }, m: { p99Ms: 12 } },
    );
    expect(told(accept(graph))).toEqual([17, "svc m"]);
  });

  it("takes the rounds of an agent and its tools, each as long as the longest way round", () => {
    const graph = graphOf(
      "web=web-client; ag=agent; llm=llm-server; t=tool-executor; og=output-guardrail",
      "web>ag request; ag>llm prompt; llm>t tool; t>ag tool; llm>og completion; og>web response",
      { ag: { p99Ms: 10, maxSteps: 4 }, llm: { p99Ms: 100 }, t: { p99Ms: 30 }, og: { p99Ms: 5 } },
    );
    expect(told(accept(graph))).toEqual([4 * (10 + 1 + 100 + 1 + 30) + 1 + 5, "ag×4 llm×4 t×4 og"]);
  });

  it("counts a call and its answer once where the answer is drawn as a prediction", () => {
    const graph = graphOf(
      "web=web-client; svc=prediction-service; m=model-server",
      "web>svc request; svc>m request; m>svc pred; svc>web response",
      { svc: { p99Ms: 4 }, m: { p99Ms: 12 } },
    );
    expect(told(accept(graph))).toEqual([17, "svc m"]);
  });

  it("waits for what is optional no longer than the time-out after all else has come", () => {
    const nodes =
      "web=web-client; svc=prediction-service; a=model-server; b=model-server; d=app-backend";
    const edges =
      "web>svc request; svc>a request; svc>b request; a>d pred; b>d pred; d>web response";
    const p99s = { svc: { p99Ms: 4 }, a: { p99Ms: 12 }, b: { p99Ms: 90, optional: true } };
    const limited = graphOf(nodes, edges, { ...p99s, d: { p99Ms: 3, timeoutMs: 20 } });
    expect(told(accept(limited))).toEqual([4 + 1 + 12 + 1 + 20 + 3, "svc a d"]);
    const unlimited = graphOf(nodes, edges, { ...p99s, d: { p99Ms: 3 } });
    expect(told(accept(unlimited))).toEqual([4 + 1 + 90 + 1 + 3, "svc b d"]);
  });

  it("says which figures are the components' own and which are missing", () => {
    const graph = graphOf(
      "web=web-client; svc=prediction-service; x=annotation; m=model-server",
      "web>svc request; svc>x request; x>m request; m>web response",
      { m: { p99Ms: 12 } },
    );
    const { assumed, missing } = accept(graph);
    expect([assumed.map(({ id }) => id), missing.map(({ id }) => id)]).toEqual([["svc"], ["x"]]);
  });

  it("cannot be told where nobody waits", () => {
    expect(estimateLatency(graphOf("bs=batch-scorer; kv=kv-store", "bs>kv pred"))).toBe(undefined);
  });
});

describe("beside the critical path", () => {
  it("tells the receipt of a queued task from its completion", () => {
    const graph = graphOf(
      "web=web-client; gw=api-gateway; q=message-queue; g=multimodal-generator",
      "web>gw request; gw>q request; q>g request; g>web response; gw>web response",
      { gw: { p99Ms: 5 }, q: { p99Ms: 4 }, g: { p99Ms: 9000 } },
    );
    expect(told(accept(graph))).toEqual([10, "gw q"]);
    const completion = estimateLatency(graph)?.completion;
    expect(completion && told(completion)).toEqual([10 + 1 + 9000, "gw q g"]);
  });

  it("tells a cache's hits from its misses, and the degraded way from the usual one", () => {
    const graph = graphOf(
      "web=web-client; c=result-cache; svc=prediction-service; m=model-server; fb=fallback",
      "web>c request; c>web response; c>svc request; svc>m request; m>svc response; svc>fb request; fb>svc response; svc>c response",
      { c: { p99Ms: 2 }, svc: { p99Ms: 4, timeoutMs: 50 }, m: { p99Ms: 30 }, fb: { p99Ms: 6 } },
    );
    expect(told(accept(graph))).toEqual([2 + 1 + 4 + 1 + 30, "c svc m"]);
    const { hits, degraded } = estimateLatency(graph) ?? { hits: [], degraded: [] };
    expect(hits.map(({ cache, p99Ms }) => [cache.id, p99Ms])).toEqual([["c", 2]]);
    expect(degraded).toEqual([
      { caller: nodeOf(graph, "svc"), fallback: nodeOf(graph, "fb"), p99Ms: 7 + 50 + 1 + 6 },
    ]);
  });
});

describe("figures behind the path", () => {
  it("takes what a generation takes where the sheet says it, unless the box says otherwise", () => {
    const nodes = "web=web-client; llm=llm-server";
    const edges = "web>llm request; llm>web response";
    const sheet = { ttftMs: 500, tokensOut: 300, tokensPerSec: 100 };
    expect(told(accept(graphOf(nodes, edges, {}, sheet)))).toEqual([3500, "llm"]);
    expect(told(accept(graphOf(nodes, edges, { llm: { p99Ms: 900 } }, sheet)))[0]).toBe(900);
    expect(told(accept(graphOf(nodes, edges, {}, { ttftMs: 500 })))[0]).toBe(2000);
  });

  it("takes 30 ms between boxes of two regions, and a millisecond within one", () => {
    const drawn = draw(
      "web=web-client; a=app-backend; b=app-backend; c=model-server; us=boundary 'us-east-1'; eu=boundary 'EU region'",
      "web>a request; a>b request; b>c request; c>web response",
    );
    const inside = mapNodes(drawn, (node) => {
      if (["a", "b"].includes(node.id)) return { ...node, parent: "us", settings: { p99Ms: 5 } };
      return node.id === "c" ? { ...node, parent: "eu", settings: { p99Ms: 5 } } : node;
    });
    expect(told(accept(withSheet(inside, {})))).toEqual([5 + 1 + 5 + 30 + 5, "a b c"]);
  });

  it("takes a box's own p50, else a third of its p99", () => {
    const graph = graphOf("a=model-server; b=model-server", "", {
      a: { p99Ms: 30, p50Ms: 20 },
      b: { p99Ms: 30 },
    });
    expect(graph.nodes.map((node) => callOf(node, graph).p50Ms)).toEqual([20, 10]);
  });

  it("serves over events where no model is called: receipt by the log, completion by the answer", () => {
    const graph = graphOf(
      "web=web-client; up=app-backend; log=kafka; m=model-server; d=decision-engine; other=flink; fs=feature-store",
      "web>up request; up>log event; log>m event; log>other event; other>fs feat; m>d pred; d>web response",
      { up: { p99Ms: 9 }, log: { p99Ms: 5 }, m: { p99Ms: 30 }, d: { p99Ms: 2 } },
      { peakQps: 100 },
    );
    expect(told(accept(graph))).toEqual([9 + 1 + 5, "up log"]);
    const completion = estimateLatency(graph)?.completion;
    expect(completion && told(completion)).toEqual([15 + 1 + 30 + 1 + 2, "up log m d"]);
  });
});

describe("calls one after another", () => {
  it("take the sum of their p99s at most, and Σ p50 + √Σ (p99 − p50)² where they are independent", () => {
    const graph = graphOf("a=model-server; b=model-server", "", {
      a: { p99Ms: 30 },
      b: { p99Ms: 60 },
    });
    const calls = graph.nodes.map((node) => callOf(node, graph));
    expect(addUp(calls, 2)).toEqual({
      p50Ms: 10 + 20 + 2,
      p99Ms: 92,
      optimisticP99Ms: 10 + 20 + 2 + Math.sqrt(20 ** 2 + 40 ** 2),
    });
  });
});

describe("whatever is drawn", () => {
  it("a way takes as long as its calls and hops, and at least as long as each box on it", () => {
    fc.assert(
      fc.property(anyDiagram, (diagram) => {
        const graph = withSheet(diagram, {});
        for (const step of finishes(graph, isAwaited).values()) {
          const steps = stepsTo(step);
          const calls = steps.flatMap((one) => one.calls);
          const hopMs = steps.reduce((sum, one) => sum + one.hopMs, 0);
          expect(addUp(calls, hopMs).p99Ms).toBeCloseTo(step.finishMs, 6);
          for (const { p99Ms, times } of calls)
            expect(step.finishMs).toBeGreaterThanOrEqual(p99Ms * times - 1e-6);
        }
      }),
    );
  });

  it("the optimistic figure lies between the median and the sum of p99s", () => {
    fc.assert(
      fc.property(anyDiagram, (diagram) => {
        const latency = estimateLatency(withSheet(diagram, {}));
        if (!latency) return;
        for (const { p50Ms, p99Ms, optimisticP99Ms } of [latency.accept]) {
          expect(optimisticP99Ms).toBeGreaterThanOrEqual(p50Ms - 1e-6);
          expect(optimisticP99Ms).toBeLessThanOrEqual(p99Ms + 1e-6);
        }
      }),
    );
  });

  it("a slower box never makes the answer come sooner", () => {
    fc.assert(
      fc.property(anyDiagram, fc.nat(8), fc.nat(200), (diagram, place, more) => {
        const nodes = diagram.nodes.map((node, index) =>
          index === place + 1
            ? { ...node, settings: { p99Ms: Number(node.settings?.p99Ms ?? 5000) + more } }
            : node,
        );
        const fixed = diagram.nodes.map((node, index) =>
          index === place + 1
            ? { ...node, settings: { p99Ms: Number(node.settings?.p99Ms ?? 5000) } }
            : node,
        );
        const before = estimateLatency(withSheet({ ...diagram, nodes: fixed }, {}));
        const after = estimateLatency(withSheet({ ...diagram, nodes }, {}));
        if (!before || !after) return;
        expect(after.accept.p99Ms).toBeGreaterThanOrEqual(before.accept.p99Ms - 1e-6);
      }),
    );
  });
});
