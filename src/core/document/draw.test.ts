/** The notation of the examples. */
import { describe, expect, test } from "vitest";
import { draw } from "./draw.ts";
import { emptyDiagram } from "./types.ts";

describe("draw", () => {
  test("reads nodes, with a label in quotes where it is not the id", () => {
    const { nodes } = draw("web=web-client; svc=prediction-service 'Risk, it's a service';");
    expect(nodes.map(({ id, component, label }) => [id, component, label])).toEqual([
      ["web", "web-client", "web"],
      ["svc", "prediction-service", "Risk, it's a service"],
    ]);
  });

  test("reads edges with kind and mode, or without", () => {
    const { edges } = draw("a=kafka; b=trainer", "a>b event/batch; b>a; a>b feat-on");
    expect(edges).toEqual([
      { id: "e1", source: "a", target: "b", kind: "event", mode: "batch" },
      { id: "e2", source: "b", target: "a" },
      { id: "e3", source: "a", target: "b", kind: "feat-on" },
    ]);
  });

  test("puts the nodes on a grid in which none overlap", () => {
    const { nodes } = draw(Array.from({ length: 8 }, (_, at) => `n${at}=trainer`).join(";"));
    expect(nodes[7]).toMatchObject({
      position: { x: 240, y: 120 },
      size: { width: 160, height: 48 },
    });
    expect(new Set(nodes.map(({ position }) => `${position.x} ${position.y}`)).size).toBe(8);
  });

  test("lays the rest over an empty document", () => {
    expect(draw("", "", { title: "Mine" })).toEqual(emptyDiagram("Mine"));
  });

  test.each([
    ["a", "", "Not a node: a"],
    ["a=trainer", "a-b", "Not an edge: a-b"],
    ["a=trainer", "a>a gossip", "Not a kind: gossip"],
    ["a=trainer", "a>a model/never", "Not a mode: never"],
  ])("throws on the slip in %j, %j", (nodes, edges, message) => {
    expect(() => draw(nodes, edges)).toThrow(message);
  });
});
