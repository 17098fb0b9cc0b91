import { describe, expect, it } from "vitest";
import { routeEdges } from "./index.ts";
import { rerouteAround } from "./reroute.ts";
import { box, edge, onBorder, sidesOf } from "./test-boxes.ts";

describe("routes after a change", () => {
  const nodes = [box("a", 0, 0), box("b", 240, 0), box("c", 0, 200), box("d", 240, 200)];
  const edges = [edge("ab", "a", "b"), edge("cd", "c", "d")];
  const input = { nodes, edges };

  it("are the very same where nothing moved", () => {
    const routes = routeEdges(input);
    expect(routeEdges({ nodes: nodes.map((node) => ({ ...node })), edges }, routes)).toBe(routes);
  });

  it("keep the identity of those that come out the same", () => {
    const routes = routeEdges(input);
    const moved = nodes.map((node) => (node.id === "b" ? box("b", 320, 40) : node));
    const after = routeEdges({ nodes: moved, edges }, routes);
    expect(after.get("cd")).toBe(routes.get("cd"));
    expect(after.get("ab")).not.toEqual(routes.get("ab"));
  });

  it("follow a box that is dragged, and come to rest as if they had been routed at once", () => {
    const routes = routeEdges(input);
    const moved = {
      nodes: nodes.map((node) => (node.id === "b" ? box("b", 96, 180) : node)),
      edges,
    };
    const during = rerouteAround(routes, moved, new Set(["b"]));
    expect(during.get("cd")).toBe(routes.get("cd"));
    expect(onBorder(during.get("ab")?.points.at(-1), sidesOf(box("b", 96, 180)))).toBe(true);
    expect(routeEdges(moved, during)).toEqual(routeEdges(moved));
    expect(routeEdges(input, during)).toEqual(routes);
  });

  it("lose the route of an edge that went", () => {
    const after = routeEdges({ nodes, edges: edges.slice(1) }, routeEdges(input));
    expect([...after.keys()]).toEqual(["cd"]);
  });
});

describe("routes of a large diagram after a change", () => {
  const nodes = Array.from({ length: 200 }, (_, index) =>
    box(`n${index}`, (index % 20) * 240, Math.floor(index / 20) * 120),
  );
  const edges = nodes.flatMap((node, index) => [
    ...(index % 20 === 19 ? [] : [edge(`r${index}`, node.id, `n${index + 1}`)]),
    ...(index < 180 ? [edge(`d${index}`, node.id, `n${index + 20}`, "model")] : []),
  ]);
  const routes = routeEdges({ nodes, edges });
  const at = (id: string, x: number, y: number) =>
    nodes.map((node) => (node.id === id ? box(id, x, y) : node));

  it("are new only for the moved box and for lines that it would cover", () => {
    const moved = { nodes: at("n42", 2 * 240, 2 * 120 + 40), edges };
    const after = routeEdges(moved, routes);
    const changed = edges.filter(({ id }) => after.get(id) !== routes.get(id)).map(({ id }) => id);
    expect(changed.toSorted()).toEqual(["d22", "d42", "r41", "r42"]);
    expect(after.size).toBe(routes.size);
  });

  it("make way for a box dropped on a line", () => {
    const covered = routes.get("r105")?.labelAt ?? { x: 0, y: 0 };
    const place = { x: covered.x - 68, y: covered.y - 24 };
    const after = routeEdges(
      { nodes: [...nodes, box("new", place.x, place.y, 40, 48)], edges },
      routes,
    );
    expect(after.get("r105")).not.toEqual(routes.get("r105"));
    expect(after.get("r0")).toBe(routes.get("r0"));
  });

  it("forget the sketch of a drag that ends where it began", () => {
    const moved = { nodes: at("n42", 700, 300), edges };
    const during = rerouteAround(routes, moved, new Set(["n42"]));
    expect(during.get("r42")).not.toEqual(routes.get("r42"));
    const after = routeEdges({ nodes, edges }, during);
    expect(after.get("r42")?.points).toEqual(routes.get("r42")?.points);
  });
});
