import fc from "fast-check";
import { describe, expect, test } from "vitest";
import usualKinds from "virtual:usual-kinds";
import { passes } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { setSetting } from "../document/edit.ts";
import { suggestReplacements } from "../suggest/replacements.ts";
import { replaceNode } from "./replace-node.ts";
import { fixContext } from "./test-context.ts";

const catalogue = loadCatalogue();
const context = { ...fixContext(), usualKinds };
const design = draw(
  "web=web-client; log=event-log 'Event log'; job=flink; web2=model-server",
  "web>log event; log>job event; web2>log predlog",
);

describe("replacing a box", () => {
  test("by a product of the same sort keeps id, place and arrows, and takes the product's name", () => {
    const { document, removed } = replaceNode(design, context, "log", "kafka");
    expect(document.nodes[1]).toMatchObject({
      id: "log",
      component: "kafka",
      label: "Apache Kafka",
      position: design.nodes[1]?.position,
    });
    expect(document.edges).toBe(design.edges);
    expect(removed).toEqual([]);
  });

  test("keeps a label of the person's own", () => {
    const { document } = replaceNode(draw("log=event-log 'Clicks'"), context, "log", "kinesis");
    expect(document.nodes[0]?.label).toBe("Clicks");
  });

  test("gives an arrow another kind where its own is no longer legal, and takes away what carries nothing", () => {
    const { document, removed } = replaceNode(design, context, "log", "data-lake");
    for (const { source, target, kind } of document.edges) {
      const [from, to] = [source, target].map((id) =>
        catalogue.find(document.nodes.find((node) => node.id === id)?.component ?? ""),
      );
      expect(kind && from && to && passes(from.emits, kind) && passes(to.accepts, kind)).toBe(true);
    }
    expect(document.edges.length + removed.length).toBe(design.edges.length);
    const gone = replaceNode(design, context, "log", "dashboard");
    expect(gone.removed.map(({ id }) => id)).toContain("e2");
  });

  test("keeps the settings that both have", () => {
    const set = setSetting(
      setSetting(draw("s=model-server"), "s", "replicas", 3),
      "s",
      "not-of-this-version",
      "kept",
    );
    const { document } = replaceNode(set, context, "s", "triton");
    expect(document.nodes[0]?.settings).toEqual({ replicas: 3, "not-of-this-version": "kept" });
  });

  test("by itself, or in a place where nothing stands, changes nothing", () => {
    expect(replaceNode(design, context, "log", "event-log").document).toBe(design);
    expect(replaceNode(design, context, "gone", "kafka").document).toBe(design);
  });

  test("never leaves an illegal arrow, nor two alike, whatever comes in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...catalogue.components), (component) => {
        const { document, removed } = replaceNode(design, context, "log", component.id);
        expect(document.edges.length + removed.length).toBe(3);
        const names = document.edges.map(
          ({ source, target, kind }) => `${source} ${target} ${kind}`,
        );
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe("what could stand in its place", () => {
  test("begins with the products of the same sort", () => {
    const list = suggestReplacements(design, context, "log");
    const products = catalogue.components.filter(({ isA }) => isA === "event-log");
    expect(list.slice(0, products.length).map(({ component }) => component.isA)).toEqual(
      products.map(() => "event-log"),
    );
    expect(list.map(({ component }) => component.id)).not.toContain("event-log");
    expect(list.map(({ component }) => component.id)).not.toContain("note");
  });

  test("has the generic first where a product is drawn", () => {
    const list = suggestReplacements(draw("a=kafka"), context, "a");
    expect(list[0]?.component.id).toBe("event-log");
  });

  test("then goes by how many arrows would be lost", () => {
    const rest = suggestReplacements(design, context, "log").filter(
      ({ component }) => component.isA !== "event-log",
    );
    const lost = rest.map((replacement) => replacement.lost);
    expect(lost).toEqual(lost.toSorted((a, b) => a - b));
  });
});
