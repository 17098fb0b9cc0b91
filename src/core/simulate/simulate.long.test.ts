/** The simulation of drawings: against the critical path, and what failures, shares and queues do. */
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { parseDiagram } from "../document/parse.ts";
import { statedNumber } from "../document/requirement-number.ts";
import { estimateLatency } from "../estimates/latency.ts";
import { callsPerRequest } from "../estimates/load.ts";
import { graphOf, nodeOf } from "../estimates/test-graphs.ts";
import { buildGraph, type Graph } from "../graph/graph.ts";
import { compile } from "./compile.ts";
import { runPlan } from "./engine.ts";
import { simulate } from "./simulate.ts";

const files = import.meta.glob<string>("/templates/*.json", {
  eager: true,
  import: "default",
  query: "?raw",
});

const templates = Object.entries(files).flatMap(([path, text]) => {
  const opened = parseDiagram(text);
  if (!opened.ok) throw new Error(path);
  const graph = buildGraph(opened.value, loadCatalogue());
  const isServed = estimateLatency(graph) && graph.requirements.servingMode?.value !== "batch";
  return isServed ? [{ id: path.slice(11, -5), graph }] : [];
});

/** The longest of a thousand requests, each of which finds every box idle and as slow as its p99. */
function longest(graph: Graph, untilDone: boolean): number {
  const compiled = compile(graph, { isCertain: true, untilDone });
  if (!compiled) throw new Error("Nobody waits");
  const { record } = runPlan(compiled.plan, { qps: 0.001, requests: 1000, warmUp: 10, seed: 3 });
  return Math.max(...record.times.subarray(0, record.answers));
}

describe.each(templates)("the template $id", ({ graph }) => {
  it("takes as long as its critical path where nothing varies and nobody queues", () => {
    const latency = estimateLatency(graph);
    expect(longest(graph, false)).toBeCloseTo(latency?.accept.p99Ms ?? 0, 3);
    if (latency?.completion) expect(longest(graph, true)).toBeCloseTo(latency.completion.p99Ms, 3);
  });

  it("calls each box as often as its load says, and bears its peak", () => {
    const told = simulate(graph, { requests: 4000 });
    const { nodes } = callsPerRequest(graph);
    expect(told?.isOverloaded, `${told?.bottleneck} ${told?.ceilingQps} ${told?.qps}`).toBe(false);
    expect(told?.failed).toBeLessThan(0.05);
    for (const { id, callsPerRequest: calls } of told?.boxes ?? []) {
      // The load counts stand-ins as if all came to them; here only those do that something failed.
      if (nodeOf(graph, id).roles.has("fallback")) continue;
      const right = nodes.get(nodeOf(graph, id)) ?? 0;
      expect(Math.abs(calls - right), id).toBeLessThan(0.03 + right * 0.1);
    }
  });
});

const CHAIN =
  "web=web-client; svc=prediction-service; m=model-server; fb=fallback; fs=online-feature-store";
const CHAIN_EDGES =
  "web>svc request; svc>m request; fs>m feat-on; svc>fb request; m>svc response; svc>web response";
const SIZED = { svc: { replicas: 4, timeoutMs: 500 }, m: { replicas: 6 }, fs: { replicas: 2 } };

describe("what a caller gets", () => {
  it("is its stand-in where the model is down, and an error where there is none", () => {
    const graph = graphOf(CHAIN, CHAIN_EDGES, SIZED, { peakQps: 1000 });
    const down = new Set([nodeOf(graph, "m")]);
    expect(simulate(graph, { down })).toMatchObject({ degraded: 1, failed: 0 });
    const bare = graphOf(
      "web=web-client; svc=prediction-service; m=model-server",
      "web>svc request; svc>m request; m>svc response; svc>web response",
      {},
      { peakQps: 1000 },
    );
    expect(simulate(bare, { down: new Set([nodeOf(bare, "m")]) })).toMatchObject({ failed: 1 });
  });

  it("fails with a store that must be read, and goes on without one that may be", () => {
    const edges = CHAIN_EDGES.replace("svc>fb request; ", "");
    const needed = graphOf(CHAIN, edges, SIZED, { peakQps: 500 });
    expect(simulate(needed, { down: new Set([nodeOf(needed, "fs")]) })).toMatchObject({
      failed: 1,
    });
    const settings = { ...SIZED, fs: { replicas: 2, optional: true } };
    const spare = graphOf(CHAIN, edges, settings, { peakQps: 500 });
    expect(simulate(spare, { down: new Set([nodeOf(spare, "fs")]) })).toMatchObject({
      failed: 0,
      degraded: 0,
    });
  });

  it("comes from the other copies of a balancer where one is down", () => {
    const graph = graphOf(
      "web=web-client; lb=load-balancer; a=model-server; b=model-server",
      "web>lb request; lb>a request; lb>b request; a>web response; b>web response",
      { a: { replicas: 9 }, b: { replicas: 9 } },
      { peakQps: 1000 },
    );
    const down = new Set([nodeOf(graph, "a")]);
    expect(simulate(graph, { down })).toMatchObject({ failed: 0 });
  });

  it("is the stand-in's answer for those whose time-out runs out, and takes that long", () => {
    const settings = {
      ...SIZED,
      svc: { replicas: 4, timeoutMs: 40 },
      m: { replicas: 90, p99Ms: 60 },
    };
    const told = simulate(graphOf(CHAIN, CHAIN_EDGES, settings, { peakQps: 100 }));
    // P(lognormal with p50 20 and p99 60 ms, and a read before it, > 39 ms)
    expect(told?.degraded).toBeGreaterThan(0.08);
    expect(told?.degraded).toBeLessThan(0.25);
    expect(told?.p99Ms).toBeGreaterThan(40);
    const patient = { ...settings, svc: { replicas: 4, timeoutMs: 40, retries: 2 } };
    const again = simulate(graphOf(CHAIN, CHAIN_EDGES, patient, { peakQps: 100 }));
    expect(again?.degraded).toBeLessThan((told?.degraded ?? 0) / 10);
    expect(again?.p999Ms).toBeGreaterThan(told?.p999Ms ?? 0);
  });
});

describe("under load", () => {
  const sheet = { peakQps: 1000 };
  it("finds the box that bears least, and says when more comes than it bears", () => {
    const sizes = {
      svc: { replicas: 4 },
      m: { replicas: 4, qpsPerReplica: 500 },
      fs: { replicas: 2 },
    };
    const graph = graphOf(CHAIN, CHAIN_EDGES, sizes, sheet);
    const told = simulate(graph);
    expect(told).toMatchObject({ bottleneck: "m", isOverloaded: false });
    expect(told?.ceilingQps).toBeCloseTo(2000, -1);
    const model = told?.boxes.find(({ id }) => id === "m");
    expect(model?.utilisation).toBeCloseTo(0.5, 1);
    expect(simulate(graph, { qps: 3000 })).toMatchObject({ isOverloaded: true });
  });

  it("blames the box that varies most for the tail", () => {
    const varied = { svc: { p99Ms: 5 }, m: { p99Ms: 200, replicas: 60 }, fs: { p99Ms: 5 } };
    expect(simulate(graphOf(CHAIN, CHAIN_EDGES, varied, sheet))?.costliest).toBe("m");
    const other = { svc: { p99Ms: 5 }, m: { p99Ms: 20, replicas: 60 }, fs: { p99Ms: 300 } };
    expect(simulate(graphOf(CHAIN, CHAIN_EDGES, other, sheet))?.costliest).toBe("fs");
  });

  it("answers the share of requests that a cache knows without asking on", () => {
    const graph = graphOf(
      "web=web-client; c=result-cache; m=model-server",
      "web>c request; c>web response; c>m request; m>c response",
      { c: { hitRate: 0.8 }, m: { replicas: 10 } },
      sheet,
    );
    const calls = simulate(graph)?.boxes.find(({ id }) => id === "m")?.callsPerRequest;
    expect(calls).toBeCloseTo(0.2, 1);
  });

  it("gives the same figures for the same seed, and others for another", () => {
    const graph = graphOf(CHAIN, CHAIN_EDGES, SIZED, sheet);
    expect(simulate(graph, { seed: 5 })).toEqual(simulate(graph, { seed: 5 }));
    expect(simulate(graph, { seed: 5 })).not.toEqual(simulate(graph, { seed: 6 }));
  });

  it("knows nothing without a peak or a client", () => {
    expect(simulate(graphOf(CHAIN, CHAIN_EDGES))).toBe(undefined);
    expect(simulate(graphOf("bs=batch-scorer", "", {}, sheet))).toBe(undefined);
  });
});

it("every template states its latency objective", () => {
  const lacking = templates.filter(({ graph }) => !statedNumber(graph.requirements, "p99SloMs"));
  expect(lacking).toEqual([]);
});
