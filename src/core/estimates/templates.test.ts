/** The estimates of every finished template that answers requests: complete, and within what it promises. */
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { parseDiagram } from "../document/parse.ts";
import { statedNumber } from "../document/requirement-number.ts";
import { buildGraph } from "../graph/graph.ts";
import { capacities, shortages } from "./capacity.ts";
import { estimateLatency } from "./latency.ts";
import { estimateLoad } from "./load.ts";

const files = import.meta.glob<string>(["/templates/*.json", "!/templates/sketch-*.json"], {
  eager: true,
  import: "default",
  query: "?raw",
});

const online = Object.entries(files).flatMap(([path, text]) => {
  const opened = parseDiagram(text);
  if (!opened.ok) throw new Error(`${path}: ${JSON.stringify(opened.problems)}`);
  const id = path.slice("/templates/".length, -".json".length);
  const graph = buildGraph(opened.value, loadCatalogue());
  return graph.requirements.servingMode?.value === "online" ? [{ id, graph }] : [];
});

describe.each(online)("the template $id", ({ graph }) => {
  it("answers within its objective, and no box on the way lacks a figure", () => {
    const latency = estimateLatency(graph);
    const slo = statedNumber(graph.requirements, "p99SloMs") ?? 0;
    expect(latency?.accept.missing).toEqual([]);
    expect(latency?.accept.p99Ms).toBeGreaterThan(0);
    expect(latency?.accept.p99Ms).toBeLessThanOrEqual(slo);
    expect(latency?.completion?.p99Ms ?? 0).toBeLessThanOrEqual(slo);
    expect(latency?.completion?.missing ?? []).toEqual([]);
  });

  it("says how much comes in, and has the replicas for it", () => {
    expect(estimateLoad(graph).peak.known).toBe(true);
    expect(capacities(graph).length).toBeGreaterThan(4);
    expect(shortages(graph).map(({ node }) => node.id)).toEqual([]);
  });
});
