/** What goes wrong, and what callers get then. */
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { mapNodes } from "../document/edit.ts";
import type { Diagram, SettingValue } from "../document/types.ts";
import { regionsIn, whatIf } from "./what-if.ts";

type Settings = Readonly<Record<string, Readonly<Record<string, SettingValue>>>>;

const drawn = (nodes: string, edges: string, settings: Settings, qps = 500): Diagram =>
  mapNodes(draw(nodes, edges, { requirements: { peakQps: { value: qps } } }), (node) => {
    const own = settings[node.id];
    return own ? { ...node, settings: own } : node;
  });

const NODES =
  "web=web-client; svc=prediction-service; c=result-cache; m=model-server; fb=fallback; fs=online-feature-store";
const EDGES =
  "web>svc request; svc>m request; fs>m feat-on; svc>fb request; m>svc response; svc>web response";
const SIZED = { svc: { replicas: 2 }, m: { replicas: 2 }, fs: { replicas: 1 } };
const design = drawn(NODES, EDGES, SIZED);

describe("what if", () => {
  it("a box fails: those that wait for it do so in vain, and a stand-in answers", () => {
    expect(whatIf(design, loadCatalogue(), { kind: "down", node: "fs" })).toMatchObject({
      down: ["fs"],
      stalled: ["m"],
      standIns: [{ caller: "svc", standIn: "fb" }],
      before: { failed: 0, degraded: 0 },
      after: { failed: 0, degraded: 1 },
    });
  });

  it("a box that answers itself fails: nobody stands in", () => {
    const told = whatIf(design, loadCatalogue(), { kind: "down", node: "svc" });
    expect(told?.after).toMatchObject({ failed: 1, degraded: 0 });
    expect(told?.standIns).toEqual([]);
  });

  it("a box is slower: all wait longer, and it bears a tenth", () => {
    const told = whatIf(design, loadCatalogue(), { kind: "slow", node: "fs" });
    expect(told?.after.p50Ms).toBeGreaterThan((told?.before.p50Ms ?? 0) + 10);
    const slow = whatIf(design, loadCatalogue(), { kind: "slow", node: "m" });
    expect(slow).toMatchObject({
      overloaded: ["m"],
      after: { isOverloaded: true, bottleneck: "m" },
    });
  });

  it("ten times as many come: what is set up stays as it is", () => {
    const told = whatIf(design, loadCatalogue(), { kind: "traffic" });
    expect(told?.after.qps).toBe(5000);
    expect(told?.after.ceilingQps).toBeCloseTo(told?.before.ceilingQps ?? 0, -2);
    expect(told?.after.isOverloaded).toBe(true);
  });

  it("a cache is empty: all go on to what stands behind it", () => {
    const cached = drawn(
      NODES,
      "web>c request; c>web response; c>m request; m>c response",
      { c: { hitRate: 0.9 }, m: { replicas: 4 } },
      100,
    );
    const told = whatIf(cached, loadCatalogue(), { kind: "cold" });
    const calls = (which: "before" | "after") =>
      told?.[which].boxes.find(({ id }) => id === "m")?.callsPerRequest ?? 0;
    expect(calls("before")).toBeLessThan(0.15);
    expect(calls("after")).toBeCloseTo(1, 2);
  });

  it("a region is lost: with it all that stands in it", () => {
    const nodes = `${NODES}; eu=boundary 'EU region'`;
    const inside = mapNodes(drawn(nodes, EDGES, SIZED), (node) =>
      ["m", "fs"].includes(node.id) ? { ...node, parent: "eu" } : node,
    );
    expect(regionsIn(inside).map(({ id }) => id)).toEqual(["eu"]);
    const told = whatIf(inside, loadCatalogue(), { kind: "region", region: "eu" });
    expect(told).toMatchObject({ down: ["m", "fs"], after: { degraded: 1 } });
  });

  it("nothing can be said without a peak", () => {
    const unknown = draw(NODES, EDGES);
    expect(whatIf(unknown, loadCatalogue(), { kind: "traffic" })).toBe(undefined);
  });
});
