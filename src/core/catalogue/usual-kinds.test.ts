import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "../document/draw.ts";
import { legalKinds } from "./catalogue.ts";
import type { Component } from "./component.ts";
import { KINDS } from "./kinds.ts";
import { loadCatalogue } from "./test-catalogue.ts";
import { countUsualKinds, explainRefusal, likeliestKinds, type UsualKinds } from "./usual-kinds.ts";

const catalogue = loadCatalogue();

function component(id: string): Component {
  const found = catalogue.find(id);
  if (!found) throw new Error(`No component ${id}`);
  return found;
}

const likeliest = (source: string, target: string, usual: UsualKinds = {}) =>
  likeliestKinds(component(source), component(target), usual);

describe("counting", () => {
  test("the commonest kind of a pair is its usual one, whatever the product", () => {
    const diagram = draw(
      "a=kafka; b=event-log; c=flink; d=stream-processor",
      "a>c feedback; a>d event; b>c event; b>d",
    );
    expect(countUsualKinds([diagram], catalogue)).toEqual({
      "event-log>stream-processor": "event",
    });
  });

  test("counts over all diagrams together", () => {
    const one = draw("a=trainer; b=model-registry", "a>b metric");
    const two = draw("a=trainer; b=model-registry", "a>b model; a>b model");
    expect(countUsualKinds([one, two], catalogue)).toEqual({ "trainer>model-registry": "model" });
  });

  test("of two equally common kinds the earlier of the list is usual", () => {
    const diagram = draw("a=trainer; b=model-registry", "a>b metric; a>b model");
    expect(countUsualKinds([diagram], catalogue)).toEqual({ "trainer>model-registry": "model" });
  });

  test("edges that end nowhere are left out, and no diagrams give nothing", () => {
    expect(countUsualKinds([draw("a=trainer", "a>gone model")], catalogue)).toEqual({});
    expect(countUsualKinds([], catalogue)).toEqual({});
  });
});

describe("the likeliest kind", () => {
  test("is the usual one of the pair, for products too", () => {
    const usual = { "event-log>stream-processor": "feedback" } as const;
    expect(likeliest("kafka", "flink", usual)).toEqual(["feedback", "event", "predlog"]);
  });

  test("is the first that both ports name when the pair is unknown", () => {
    expect(likeliest("kafka", "flink")).toEqual(["event", "feedback", "predlog"]);
    expect(likeliest("online-feature-store", "model-server")[0]).toBe("feat-on");
  });

  test("is no usual kind that the ports refuse", () => {
    expect(likeliest("kafka", "flink", { "event-log>stream-processor": "model" })).toEqual([
      "event",
      "feedback",
      "predlog",
    ]);
  });

  test("follows the particular one of two ports where the other takes anything", () => {
    expect(likeliest("generic-service", "kafka")[0]).toBe("event");
    expect(likeliest("web-client", "generic-service")[0]).toBe("request");
  });

  test("is a request between two boxes that say nothing of themselves", () => {
    expect(likeliest("generic-service", "generic-model")[0]).toBe("request");
  });

  test("there is always one where the edge is legal, and every other legal kind after it", () => {
    const any = fc.constantFrom(...catalogue.components);
    const usual = fc.option(fc.constantFrom(...KINDS.map(({ id }) => id)), { nil: undefined });
    fc.assert(
      fc.property(any, any, usual, (source, target, kind) => {
        const pair = `${source.isA ?? source.id}>${target.isA ?? target.id}`;
        const kinds = likeliestKinds(source, target, kind ? { [pair]: kind } : {});
        const legal = legalKinds(source, target);
        expect(kinds.toSorted()).toEqual(legal.toSorted());
        if (kind && legal.includes(kind)) expect(kinds[0]).toBe(kind);
        expect(explainRefusal(source, target) === undefined).toBe(legal.length > 0);
      }),
    );
  });
});

test("a refusal names what the one gives and the other takes", () => {
  expect(explainRefusal(component("kafka"), component("web-client"))).toEqual({
    emits: ["event", "metric"],
    accepts: ["response", "config"],
  });
  expect(explainRefusal(component("kafka"), component("flink"))).toBeUndefined();
});
