import { describe, expect, it, vi } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { reviewDiagram } from "../../core/lint/review.ts";
import type { Diagram } from "../../core/document/types.ts";
import type { QuickAddRequest } from "../../editor/quick-add.ts";
import { createReview } from "../../editor/review.ts";
import { testEditor } from "../../editor/test-editor.ts";
import { Asking } from "./asking.ts";
import { completed } from "./stages.ts";

const view = { centre: () => ({ x: 0, y: 0 }) };

function ask(request: QuickAddRequest): Asking {
  const editor = testEditor(draw("log=kafka; srv=model-server"));
  // The rules never come, so nothing is found.
  const review = createReview(editor, {
    load: () => new Promise(() => undefined),
    soon: () => () => undefined,
  });
  return new Asking({ editor, review, view }, request);
}

/** A design that its review, which knows the rules, has not read yet. */
async function unread() {
  const editor = testEditor(draw("log=kafka; srv=model-server; c=web-client", "c>srv request"));
  const review = createReview(editor, {
    load: async () => ({
      own: [],
      mend: (document) => document,
      review: (document) => ({ ...reviewDiagram(document, editor.catalogue), worst: new Map() }),
    }),
    soon: () => () => undefined,
  });
  await Promise.resolve();
  return { review, asked: () => new Asking({ editor, review, view }, { node: "srv" }) };
}

const ids = (asking: Asking, query: string) =>
  asking.offer(query).options.map(({ component }) => component.id);
const wires = ({ edges }: Diagram) => edges.map(({ source, target }) => `${source}>${target}`);

describe("what is offered", () => {
  it("is what usually follows the box, while nothing is typed", () => {
    const asking = ask({ node: "log" });
    expect(ids(asking, "")).toContain("stream-processor");
    expect(asking.offer("").first).toBe(0);
  });

  it("would first mend what is found there, and has nothing reviewed for it while it is drawn", async () => {
    const { review, asked } = await unread();
    const changed = vi.fn<() => void>();
    review.store.subscribe(changed);
    const first = () =>
      asked()
        .offer("")
        .options.flatMap(({ mends }) => mends ?? []);
    expect(first()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
    review.flush();
    expect(first()).not.toEqual([]);
  });

  it("is what fits the words, a plain box of that name last", () => {
    const { options } = ask({}).offer("flink");
    expect(options[0]?.component.id).toBe("flink");
    expect(options.at(-1)).toMatchObject({ label: "flink", component: { id: "generic-service" } });
  });

  it("goes on from the last box of a line, with nothing chosen: the line is whole", () => {
    const { options, first } = ask({}).offer("kafka > model registry > ");
    expect(options.map(({ component }) => component.id)).toContain("deployer");
    expect(first).toBe(-1);
  });

  it("says where nothing could flow", () => {
    const [dashboard] = ask({ node: "log", direction: "before" }).offer("dashboard").options;
    expect(dashboard?.kind).toBeNull();
  });

  it("is what could stand in the box's place, notes left out", () => {
    const asking = ask({ node: "log", replace: true });
    expect(ids(asking, "")[0]).toBe("event-log");
    expect(ids(asking, "note")).not.toContain("note");
    expect(asking.plan("kinesis", asking.offer("kinesis").options[0])).toBeUndefined();
  });
});

describe("what would be drawn", () => {
  it("is wired from the box, or to it where only that is legal", () => {
    const behind = ask({ node: "srv" });
    const logger = behind.plan("x", behind.offer("prediction logger").options[0]);
    expect(logger && wires(logger.document)).toEqual(["srv>prediction-logger"]);
    const ahead = ask({ node: "srv" });
    const store = ahead.plan("x", ahead.offer("online feature store").options[0]);
    expect(store && wires(store.document)).toEqual(["online-feature-store>srv"]);
  });

  it("has the chosen option in place of the words being typed", () => {
    const asking = ask({});
    const [, second] = asking.offer("kafka > flin").options;
    expect(asking.stages("kafka > flin", second).map((stage) => stage[0]?.component.id)).toEqual([
      "kafka",
      second?.component.id,
    ]);
    expect(asking.stages("kafka > ", second)).toHaveLength(2);
    expect(asking.stages("kafka, ", second)).toEqual([[expect.anything(), second]]);
  });

  it("leads to boxes that are drawn already, by their labels", () => {
    const asking = ask({});
    const [drawn] = asking.offer("feature store > srv").options;
    expect(drawn).toMatchObject({ node: "srv", label: "srv" });
    const chain = asking.plan("feature store > srv", drawn);
    expect(chain?.added).toEqual(["feature-store"]);
    expect(chain && wires(chain.document)).toEqual(["feature-store>srv"]);
    expect(ask({ node: "log" }).offer("srv").options.at(-2)?.node).toBe("srv");
    expect(
      ask({})
        .offer("srv")
        .options.some(({ node }) => node !== undefined),
    ).toBe(false);
  });

  it("is one box for the same words", () => {
    const [kafka] = ask({}).offer("kafka > flink > kafka").options;
    expect(ask({}).plan("kafka > flink > kafka", kafka)?.added).toEqual(["kafka", "flink"]);
  });

  it("is nothing while nothing is chosen", () => {
    expect(ask({}).plan("")).toBeUndefined();
  });
});

it("goes on with an arrow after a word that was completed", () => {
  const [flink] = ask({}).offer("flink").options;
  expect(flink && completed("kafka > fl", flink)).toBe("kafka > Apache Flink > ");
  expect(flink && completed("fl", flink)).toBe("Apache Flink > ");
});
