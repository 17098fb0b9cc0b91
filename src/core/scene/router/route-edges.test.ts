import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindOf } from "../../catalogue/kinds.ts";
import type { Point } from "../../document/types.ts";
import { rerouteAround, routeEdges } from "./index.ts";
import type { RouteEdge, RouteInput, RouteNode } from "./route.ts";

const box = (id: string, x: number, y: number, width = 136, height = 48): RouteNode => ({
  id,
  component: "model-server",
  position: { x, y },
  size: { width, height },
});

const edge = (id: string, source: string, target: string, kind: RouteEdge["kind"] = "event") => ({
  id,
  source,
  target,
  kind,
});

const pointsOf = (input: RouteInput, id: string): readonly (readonly [number, number])[] =>
  (routeEdges(input).get(id)?.points ?? []).map(({ x, y }) => [x, y] as const);

describe("a route", () => {
  it("is straight between boxes that face each other", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 0)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [136, 24],
      [240, 24],
    ]);
  });

  it("stays straight between boxes a little out of line", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 8)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [136, 28],
      [240, 28],
    ]);
  });

  it("bends in the middle of the gap", () => {
    const nodes = [box("a", 0, 0), box("b", 200, 120)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [136, 24],
      [168, 24],
      [168, 144],
      [200, 144],
    ]);
  });

  it("goes down from band to band", () => {
    const nodes = [box("a", 0, 0), box("b", 0, 200)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [68, 48],
      [68, 200],
    ]);
  });

  it("goes around a box in its way", () => {
    const nodes = [box("a", 0, 0), box("wall", 200, 0), box("b", 400, 0)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [136, 24],
      [168, 24],
      [168, 64],
      [368, 64],
      [368, 24],
      [400, 24],
    ]);
  });

  it("of a response closes the loop around the boxes between", () => {
    const nodes = [box("a", 0, 0), box("m", 200, 0), box("b", 400, 0)];
    const edges = [
      edge("1", "a", "m", "request"),
      edge("2", "m", "b", "request"),
      edge("back", "b", "a", "response"),
    ];
    expect(pointsOf({ nodes, edges }, "back")).toEqual([
      [468, 0],
      [468, -16],
      [68, -16],
      [68, 0],
    ]);
  });

  it("shares its trunk with others of its family, from the source and into the target", () => {
    const nodes = [box("a", 0, 60), box("b", 200, 0), box("c", 200, 120), box("d", 400, 60)];
    const edges = [
      edge("ab", "a", "b"),
      edge("ac", "a", "c"),
      edge("bd", "b", "d"),
      edge("cd", "c", "d"),
    ];
    expect(pointsOf({ nodes, edges }, "ab")).toEqual([
      [136, 84],
      [168, 84],
      [168, 24],
      [200, 24],
    ]);
    expect(pointsOf({ nodes, edges }, "ac").slice(0, 2)).toEqual([
      [136, 84],
      [168, 84],
    ]);
    expect(pointsOf({ nodes, edges }, "bd").slice(2)).toEqual([
      [368, 84],
      [400, 84],
    ]);
    expect(pointsOf({ nodes, edges }, "cd").slice(2)).toEqual([
      [368, 84],
      [400, 84],
    ]);
  });

  it("keeps its distance from its opposite, and from another family", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 0)];
    const edges = [edge("there", "a", "b", "request"), edge("back", "b", "a", "response")];
    expect(pointsOf({ nodes, edges }, "there")).toEqual([
      [136, 18],
      [240, 18],
    ]);
    expect(pointsOf({ nodes, edges }, "back")).toEqual([
      [240, 30],
      [136, 30],
    ]);
  });

  it("does not hide a second one of the same family between the same boxes", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 0)];
    const edges = [edge("1", "a", "b"), edge("2", "a", "b", "feedback")];
    expect(pointsOf({ nodes, edges }, "1")).not.toEqual(pointsOf({ nodes, edges }, "2"));
  });

  it("sees through boundaries, but not through notes", () => {
    const nodes = [box("a", 0, 0), box("n", 200, 0), box("b", 400, 0)];
    const between = (component: string) =>
      nodes.map((node) => (node.id === "n" ? { ...node, component } : node));
    const edges = [edge("e", "a", "b")];
    expect(pointsOf({ nodes: between("boundary"), edges }, "e")).toHaveLength(2);
    expect(pointsOf({ nodes: between("note"), edges }, "e")).toHaveLength(6);
  });

  it("keeps clear of the name of a band", () => {
    const nodes = [box("a", 150, -100), box("b", -150, 24)];
    const lane = {
      id: "l",
      name: "Data",
      position: { x: 0, y: 0 },
      size: { width: 400, height: 120 },
    };
    const edges = [edge("e", "a", "b")];
    const route = routeEdges({ nodes, edges, lanes: [lane] }).get("e")?.points ?? [];
    expect(crossesBox(route, { left: 10, top: 10, right: 110, bottom: 28 })).toBe(false);
  });

  it("passes through the points that were set by hand", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 0)];
    const waypoints = [
      { x: 180, y: 120 },
      { x: 200, y: 120 },
    ];
    expect(pointsOf({ nodes, edges: [{ ...edge("e", "a", "b"), waypoints }] }, "e")).toEqual([
      [126, 48],
      [126, 120],
      [250, 120],
      [250, 48],
    ]);
  });

  it("of a box to itself is a loop over its corner", () => {
    const points = pointsOf({ nodes: [box("a", 0, 0)], edges: [edge("e", "a", "a")] }, "e");
    expect(points).toEqual([
      [136, 24],
      [152, 24],
      [152, -16],
      [68, -16],
      [68, 0],
    ]);
  });

  it("exists only where both ends do", () => {
    const edges = [edge("e", "a", "gone"), edge("f", "__proto__", "a")];
    expect(routeEdges({ nodes: [box("a", 0, 0)], edges }).size).toBe(0);
  });
});

interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const sidesOf = ({ position: { x, y }, size: { width, height } }: RouteNode): Sides => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

const stepsOf = (points: readonly Point[]) =>
  points.slice(1).map((to, index) => [points[index] ?? to, to] as const);

const crossesBox = (points: readonly Point[], { left, top, right, bottom }: Sides): boolean =>
  stepsOf(points).some(
    ([a, b]) =>
      Math.max(a.x, b.x) > left &&
      Math.min(a.x, b.x) < right &&
      Math.max(a.y, b.y) > top &&
      Math.min(a.y, b.y) < bottom,
  );

const onBorder = ({ x, y }: Point | undefined = { x: Number.NaN, y: 0 }, box: Sides): boolean =>
  ((x === box.left || x === box.right) && y >= box.top && y <= box.bottom) ||
  ((y === box.top || y === box.bottom) && x >= box.left && x <= box.right);

type Step = readonly [Point, Point];

const onOneLine = ([a, b]: Step, [c, d]: Step): boolean =>
  (a.x === b.x && c.x === d.x && a.x === c.x && common(a.y, b.y, c.y, d.y) > 0) ||
  (a.y === b.y && c.y === d.y && a.y === c.y && common(a.x, b.x, c.x, d.x) > 0);

const common = (a: number, b: number, c: number, d: number): number =>
  Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));

const familyOf = ({ kind }: RouteEdge) => (kind === undefined ? "data" : kindOf(kind).family);

const mayShare = (a: RouteEdge, b: RouteEdge): boolean =>
  familyOf(a) === familyOf(b) && (a.source === b.source || a.target === b.target);

const KINDS = ["event", "batch", "feat-on", "model", "request", "response", "metric"] as const;

/** Boxes at least 48 px apart: each in its own cell of a grid. */
const spaced: fc.Arbitrary<RouteInput> = fc
  .record({
    cells: fc.uniqueArray(
      fc.record({
        column: fc.nat(5),
        row: fc.nat(5),
        x: fc.nat(5),
        y: fc.nat(3),
        width: fc.nat(8),
      }),
      { minLength: 2, maxLength: 16, selector: ({ column, row }) => column * 6 + row },
    ),
    links: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.constantFrom(...KINDS)), { maxLength: 24 }),
  })
  .map(({ cells, links }) => ({
    nodes: cells.map(({ column, row, x, y, width }, index) =>
      box(`n${index}`, column * 288 + x * 8, row * 120 + y * 8, 136 + width * 8),
    ),
    edges: links.map(([source, target, kind], index) =>
      edge(`e${index}`, `n${source % cells.length}`, `n${target % cells.length}`, kind),
    ),
  }));

describe("routes of any diagram with room between its boxes", () => {
  const forAny = (law: (input: RouteInput) => void) => {
    fc.assert(fc.property(spaced, law), { numRuns: 60 });
  };
  const nodeOf = (input: RouteInput, id: string): Sides => {
    const node = input.nodes.find((candidate) => candidate.id === id);
    if (!node) throw new Error(`No node ${id}`);
    return sidesOf(node);
  };

  it("begin and end on the borders of their boxes", () => {
    forAny((input) => {
      const routes = routeEdges(input);
      for (const { id, source, target } of input.edges) {
        const points = routes.get(id)?.points ?? [];
        expect(onBorder(points[0], nodeOf(input, source))).toBe(true);
        expect(onBorder(points.at(-1), nodeOf(input, target))).toBe(true);
      }
    });
  });

  it("run level or upright, and arrive straight for 10 px and more", () => {
    forAny((input) => {
      for (const { points } of routeEdges(input).values()) {
        for (const [a, b] of stepsOf(points)) expect(a.x === b.x || a.y === b.y).toBe(true);
        const [a, b] = points.slice(-2);
        expect(
          Math.abs((a?.x ?? 0) - (b?.x ?? 0)) + Math.abs((a?.y ?? 0) - (b?.y ?? 0)),
        ).toBeGreaterThanOrEqual(10);
      }
    });
  });

  it("cross no box", () => {
    forAny((input) => {
      for (const { points } of routeEdges(input).values()) {
        expect(input.nodes.filter((node) => crossesBox(points, sidesOf(node)))).toEqual([]);
      }
    });
  });

  it("lie on one another only if they share an end and the family", () => {
    forAny((input) => {
      const routes = routeEdges(input);
      for (const [index, a] of input.edges.entries()) {
        for (const b of input.edges.slice(index + 1)) {
          if (mayShare(a, b)) continue;
          const steps = stepsOf(routes.get(b.id)?.points ?? []);
          const shared = stepsOf(routes.get(a.id)?.points ?? []).filter((step) =>
            steps.some((other) => onOneLine(step, other)),
          );
          expect(shared).toEqual([]);
        }
      }
    });
  });

  it("are the same every time, and move with the picture", () => {
    forAny((input) => {
      const routes = [...routeEdges(input).values()];
      expect([...routeEdges(structuredClone(input)).values()]).toEqual(routes);
      const moved = {
        ...input,
        nodes: input.nodes.map((node) => ({
          ...node,
          position: { x: node.position.x + 4096, y: node.position.y - 72 },
        })),
      };
      expect(
        [...routeEdges(moved).values()].map(({ points }) =>
          points.map(({ x, y }) => ({ x: x - 4096, y: y + 72 })),
        ),
      ).toEqual(routes.map(({ points }) => points));
    });
  });
});

describe("routes of a diagram of any sort", () => {
  const wild = fc.oneof(
    fc.integer({ min: -200, max: 200 }),
    fc.constantFrom(0, 1e9, -1e12, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 0.1),
  );
  const hostile: fc.Arbitrary<RouteInput> = fc.record({
    nodes: fc.array(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d", "__proto__"),
        component: fc.constantFrom("kafka", "note", "boundary"),
        position: fc.record({ x: wild, y: wild }),
        size: fc.record({ width: wild, height: wild }),
      }),
      { maxLength: 6 },
    ),
    edges: fc.array(
      fc.record({
        id: fc.constantFrom("1", "2", "3", "4", "toString"),
        source: fc.constantFrom("a", "b", "c", "d", "__proto__"),
        target: fc.constantFrom("a", "b", "c", "d", "__proto__"),
        kind: fc.constantFrom(...KINDS),
        waypoints: fc.array(fc.record({ x: wild, y: wild }), { maxLength: 2 }),
      }),
      { maxLength: 8 },
    ),
  });

  it("exist, are finite and run level or upright", () => {
    fc.assert(
      fc.property(hostile, (input) => {
        const routes = routeEdges(input);
        const ids = new Set(input.nodes.map(({ id }) => id));
        for (const { id, source, target } of input.edges) {
          if (!ids.has(source) || !ids.has(target)) continue;
          const { points = [], labelAt } = routes.get(id) ?? {};
          expect(points.length).toBeGreaterThan(1);
          for (const { x, y } of [...points, labelAt ?? { x: Number.NaN, y: 0 }]) {
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          }
          for (const [a, b] of stepsOf(points)) expect(a.x === b.x || a.y === b.y).toBe(true);
        }
      }),
    );
  });
});

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
