/** Which kinds and bridges are offered first, by the real palette. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalKinds } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { buildGraph } from "../graph/graph.ts";
import { bridgesBetween, drawnComponents, kindsBetween, nearestTo, rarityOf } from "./ports.ts";

const catalogue = loadCatalogue();

function component(id: string): Component {
  const found = catalogue.find(id);
  if (!found) throw new Error(`No palette has ${id}`);
  return found;
}

const components = fc.constantFrom(...catalogue.components);

describe("kindsBetween", () => {
  it("has exactly the legal kinds", () => {
    fc.assert(
      fc.property(components, components, (source, target) => {
        const sorted = (kinds: readonly string[]) => kinds.toSorted();
        expect(sorted(kindsBetween(source, target))).toEqual(sorted(legalKinds(source, target)));
      }),
    );
  });

  it("has first what the source makes and the target uses up", () => {
    expect(kindsBetween(component("flink"), component("feature-store"))[0]).toBe("feat");
    expect(kindsBetween(component("trainer"), component("model-registry"))[0]).toBe("model");
  });

  it("has what steers after what flows", () => {
    expect(kindsBetween(component("kafka"), component("system-monitor")).at(-1)).toBe("metric");
  });
});

describe("bridgesBetween", () => {
  const ids = (source: string, target: string, kind: "feat-off" | "metric") =>
    bridgesBetween(
      component(source),
      component(target),
      kind,
      ["message-queue", "kv-store", "materializer", "generic-store"].map(component),
    ).map(({ id }) => id);

  it("has the most specific first, and no shape that takes anything", () => {
    expect(ids("offline-feature-store", "model-server", "feat-off")).toEqual([
      "materializer",
      "kv-store",
    ]);
  });

  it("makes no way for metrics out of data", () => {
    expect(ids("offline-feature-store", "model-server", "metric")).toEqual([]);
  });
});

it("finds a kind the more telling the fewer components name it", () => {
  expect(rarityOf("trainset", catalogue)).toBeGreaterThan(rarityOf("event", catalogue));
  expect(rarityOf("index", catalogue)).toBeGreaterThan(rarityOf("trainset", catalogue));
});

it("finds the nearest box, the first of two that are equally near", () => {
  const { nodes } = buildGraph(
    draw("a=trainer; b=kafka; c=kafka; d=trainer; e=nothing-known"),
    catalogue,
  );
  const [a, b, c] = nodes;
  if (!a || !b || !c) throw new Error("Five nodes were drawn");
  const drawn = drawnComponents(nodes);
  expect([...drawn].map(([{ id }, same]) => [id, same.length])).toEqual([
    ["trainer", 2],
    ["kafka", 2],
  ]);
  expect(nearestTo(a, nodes)).toBe(b);
  expect(nearestTo(a, nodes, [b])).toBe(c);
  expect(nearestTo(c, nodes)).toBe(b);
  expect(nearestTo(a, [a])).toBe(undefined);
});
