import { expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { buildGraph } from "../graph/graph.ts";
import { simulate } from "./simulate.ts";

const graph = buildGraph(
  draw("web=web-client; server=model-server", "web>server request; server>web response"),
  loadCatalogue(),
);

it("ends however seldom and however often somebody asks", () => {
  for (const qps of [0, 5e-324, 6.4e-323, 1e-300, 1e-10, Number.NaN, -1])
    expect(simulate(graph, { qps, requests: 10 })).toBe(undefined);
  for (const qps of [1e-9, 1, 1e308, Number.POSITIVE_INFINITY])
    expect(simulate(graph, { qps, requests: 10 })).toBeDefined();
});
