import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import type { Diagram } from "../document/types.ts";
import { flowOrder, readLanes } from "./flow-order.ts";

const order = (document: Diagram) => flowOrder(document).map(({ id }) => id);

describe("the order of reading", () => {
  it("is that of the flow, a chain to its end before the next", () => {
    const document = draw("d=dashboard; c=flink; a=kafka; b=flink; x=kafka", "a>b; b>d; a>c; c>d");
    expect(order(document)).toEqual(["a", "b", "c", "d", "x"]);
  });

  it("passes over what comes back to the caller", () => {
    const document = draw(
      "svc=prediction-service; web=web-client",
      "web>svc request; svc>web response",
    );
    expect(order(document)).toEqual(["web", "svc"]);
  });

  it("begins a circle at the first of its nodes", () => {
    expect(order(draw("a=flink; b=flink; c=flink", "a>b; b>c; c>a"))).toEqual(["a", "b", "c"]);
  });

  it("takes lanes from the top, whatever their order in the file, and what stands in none last", () => {
    const lane = (id: string, y: number) => ({
      id,
      name: id,
      position: { x: 0, y },
      size: { width: 10, height: 10 },
    });
    const drawn = draw("free=kafka; serve=flink; train=flink", "serve>train");
    const lanes = [lane("serving", 200), lane("training", 0), lane("empty", 100)];
    const nodes = drawn.nodes.map((node) => {
      const at = new Map([
        ["serve", "serving"],
        ["train", "training"],
        ["free", "gone"],
      ]).get(node.id);
      return at === undefined ? node : { ...node, lane: at };
    });
    const read = readLanes({ ...drawn, lanes, nodes });
    expect(read.map((part) => [part.lane?.name, part.nodes.map(({ id }) => id)])).toEqual([
      ["training", ["train"]],
      ["serving", ["serve"]],
      [undefined, ["free"]],
    ]);
  });

  it("reads every node exactly once, whatever is drawn", () => {
    const ids = fc.integer({ min: 0, max: 7 }).map((index) => `n${index}`);
    const edges = fc.array(
      fc.tuple(ids, ids).map(([a, b]) => `${a}>${b}`),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(edges, (drawn) => {
        const nodes = Array.from({ length: 8 }, (_, index) => `n${index}=flink`).join(";");
        const document = draw(nodes, drawn.join(";"));
        expect(order(document).toSorted()).toEqual(document.nodes.map(({ id }) => id).toSorted());
      }),
    );
  });

  it("puts what feeds before what is fed wherever there is no circle", () => {
    const pairs = fc.array(
      fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a < b),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        pairs,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
        (drawn, places) => {
          const nodes = places.map((index) => `n${index}=flink`).join(";");
          const read = order(draw(nodes, drawn.map(([a, b]) => `n${a}>n${b}`).join(";")));
          for (const [a, b] of drawn)
            expect(read.indexOf(`n${a}`)).toBeLessThan(read.indexOf(`n${b}`));
        },
      ),
    );
  });
});
