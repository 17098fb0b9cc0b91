import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { updateEdge } from "../core/document/edit.ts";
import type { Diagram, DiagramEdge, Point } from "../core/document/types.ts";
import { routeEdges } from "../core/scene/router/index.ts";
import { handlesOf, type LineHandle, withBends } from "./bends.ts";
import { withStyle } from "./line-style.ts";

const place = (document: Diagram, places: Readonly<Record<string, Point>>): Diagram => ({
  ...document,
  nodes: document.nodes.map((node) => ({ ...node, position: places[node.id] ?? node.position })),
});
const drawn = place(draw("a=kafka; b=flink", "a>b event"), {
  a: { x: 0, y: 0 },
  b: { x: 400, y: 200 },
});
const edgeOf = (document: Diagram): DiagramEdge => {
  const [edge] = document.edges;
  if (!edge) throw new Error("No edge was drawn");
  return edge;
};
const lineOf = (document: Diagram): readonly Point[] =>
  routeEdges(document).get(edgeOf(document).id)?.points ?? [];
const handles = (document: Diagram): readonly LineHandle[] => {
  const route = routeEdges(document).get(edgeOf(document).id);
  return route ? handlesOf(edgeOf(document), route) : [];
};
const upright = (document: Diagram): LineHandle => {
  const handle = handles(document).find(({ axis }) => axis === "x");
  if (!handle) throw new Error("The line has no upright piece");
  return handle;
};

describe("the handles of a line at right angles", () => {
  it("stand in the middle of each piece, and say which way it moves", () => {
    expect(handles(drawn).map(({ axis, byHand }) => [axis, byHand])).toEqual([
      ["y", false],
      ["x", false],
      ["y", false],
    ]);
  });

  it("move their piece and leave the rest where it is", () => {
    const { at, dragged } = upright(drawn);
    const before = lineOf(drawn);
    const after = lineOf(withBends(drawn, edgeOf(drawn).id, dragged({ x: at.x - 60, y: 0 })));
    expect(after).toEqual([
      before[0],
      { x: at.x - 60, y: before[1]?.y },
      { x: at.x - 60, y: before[2]?.y },
      before[3],
    ]);
  });

  it("can be taken away again, which gives the line back to the router", () => {
    const { at, dragged } = upright(drawn);
    const bent = withBends(drawn, edgeOf(drawn).id, dragged({ x: at.x + 40, y: 0 }));
    const handle = upright(bent);
    expect(handle.byHand).toBe(true);
    expect(withBends(bent, edgeOf(bent).id, handle.removed)).toEqual(drawn);
  });

  it("catch the line of the piece beside them", () => {
    const [first] = handles(drawn);
    const far = lineOf(drawn).at(-1)?.y ?? 0;
    const points = first?.dragged({ x: 0, y: far - 5 }) ?? [];
    expect(points[0]?.y).toBe(far);
  });
});

describe("the handles of a straight line", () => {
  const straight = withStyle(drawn, edgeOf(drawn), "straight");

  it("make a bend in its middle, which then is dragged and taken away itself", () => {
    const [middle] = handles(straight);
    const bent = withBends(straight, edgeOf(straight).id, middle?.dragged({ x: 201, y: 13 }) ?? []);
    expect(edgeOf(bent).waypoints).toEqual([{ x: 200, y: 12 }]);
    const [bend] = handles(bent);
    expect(bend?.byHand).toBe(true);
    expect(bend?.dragged({ x: 240, y: 40 })).toEqual([{ x: 240, y: 40 }]);
    expect(withBends(bent, edgeOf(bent).id, bend?.removed)).toEqual(straight);
  });

  it("are dropped with the style, and those of a curve kept", () => {
    const bent = updateEdge(drawn, edgeOf(drawn).id, { waypoints: [{ x: 8, y: 8 }] });
    expect(edgeOf(withStyle(bent, edgeOf(bent), "straight")).waypoints).toBeUndefined();
    expect(edgeOf(withStyle(bent, edgeOf(bent), "curved")).waypoints).toEqual([{ x: 8, y: 8 }]);
  });
});
