import { expect, it } from "vitest";
import type { Diagram } from "../../core/document/types.ts";
import { emptyDiagram } from "../../core/document/types.ts";
import { type Routes, routeEdges, takesLong } from "../../core/scene/router/index.ts";
import { knownRoutes } from "../../core/scene/router/known-routes.ts";
import { sketchEdges } from "../../core/scene/router/late.ts";
import { createLateRoutes, type FindRoutes } from "./late-routes.ts";

/** Boxes in rows, each joined to its right and to a box two rows below: more lines than are routed at once. */
function large(title: string, across: number): Diagram {
  const at = (index: number) => ({
    x: (index % across) * 240,
    y: Math.floor(index / across) * 120,
  });
  const nodes = Array.from({ length: 120 }, (_, index) => ({
    id: `n${index}`,
    component: "kafka",
    label: "",
    position: at(index),
    size: { width: 136, height: 48 },
  }));
  const edges = nodes.flatMap(({ id }, index) => [
    { id: `r${index}`, source: id, target: `n${(index + 1) % 120}` },
    { id: `d${index}`, source: id, target: `n${(index + 2 * across + 1) % 120}` },
  ]);
  return { ...emptyDiagram(title), nodes, edges };
}

/** A search whose answers a test gives by hand. */
function searches() {
  const asked: { input: unknown; answer(routes: Routes): void; unwanted: AbortSignal }[] = [];
  const find: FindRoutes = (input, unwanted) =>
    new Promise((answer) => {
      asked.push({ input, answer, unwanted });
    });
  return { asked, find };
}

/** Told of true routes, as the canvas is. */
function told() {
  let tell: () => void = () => undefined;
  const come = new Promise<void>((done) => {
    tell = done;
  });
  return { come, tell };
}

const first = large("First", 12);
const truth = routeEdges(first);
const withBoxAt = (x: number, y: number): Diagram => ({
  ...first,
  nodes: first.nodes.map((node) => (node.id === "n40" ? { ...node, position: { x, y } } : node)),
});
/** As another thread gives it. */
const sent = (routes: Routes): Routes => structuredClone(routes);

it("draws sketches until the true routes have come, and then exactly those", async () => {
  const { asked, find } = searches();
  const { come, tell } = told();
  const late = createLateRoutes(find, tell);
  const shown = late.of(first, new Map());
  expect(shown).toEqual(sketchEdges(first));
  expect(shown).not.toEqual(truth);
  expect(asked.map(({ input }) => input)).toEqual([first]);
  asked[0]?.answer(sent(truth));
  await come;
  const swapped = late.of(first, shown);
  expect(swapped).toEqual(truth);
  expect(late.of(first, swapped)).toBe(swapped);
  expect(asked).toHaveLength(1);
});

it("leaves the true routes that it shows to pictures of the drawing", async () => {
  const { asked, find } = searches();
  const { come, tell } = told();
  const late = createLateRoutes(find, tell);
  const asDrawn = { ...first, nodes: [...first.nodes] };
  const sketches = late.of(asDrawn, new Map());
  asked[0]?.answer(sent(truth));
  await come;
  const routes = late.of(asDrawn, sketches);
  expect(knownRoutes(asDrawn)).toBe(routes);
  const moved = { ...asDrawn, nodes: withBoxAt(2600, 40).nodes };
  const after = late.of(moved, routes);
  expect(after).not.toBe(routes);
  expect(knownRoutes(moved)).toBe(after);
});

it("asks for nothing where routes are soon found", () => {
  const { asked, find } = searches();
  const small = { ...first, edges: first.edges.slice(0, 150) };
  expect(createLateRoutes(find, () => undefined).of(small, new Map())).toEqual(routeEdges(small));
  expect(asked).toEqual([]);
});

it("never undoes what was changed meanwhile: what came is brought to where the drawing is now", async () => {
  const { asked, find } = searches();
  const { come, tell } = told();
  const late = createLateRoutes(find, tell);
  const moved = withBoxAt(2600, 40);
  const shown = late.of(moved, late.of(first, new Map()));
  expect(asked).toHaveLength(1);
  asked[0]?.answer(sent(truth));
  await come;
  const swapped = late.of(moved, shown);
  expect(swapped).toEqual(routeEdges(moved, truth));
  expect(takesLong(moved, swapped)).toBe(false);
});

it("asks anew when another drawing is opened meanwhile, and does not hear of the first", async () => {
  const { asked, find } = searches();
  const { come, tell } = told();
  const late = createLateRoutes(find, tell);
  const second = large("Second", 10);
  const shown = late.of(second, late.of(first, new Map()));
  expect(asked.map(({ input, unwanted }) => [input, unwanted.aborted])).toEqual([
    [first, true],
    [second, false],
  ]);
  asked[0]?.answer(sent(truth));
  asked[1]?.answer(sent(routeEdges(second)));
  await come;
  expect(late.of(second, shown)).toEqual(routeEdges(second));
});

it("forgets the search when a small drawing is opened meanwhile", () => {
  const { asked, find } = searches();
  const late = createLateRoutes(find, () => undefined);
  const small = { ...first, edges: first.edges.slice(0, 9) };
  expect(late.of(small, late.of(first, new Map()))).toEqual(routeEdges(small));
  expect(asked[0]?.unwanted.aborted).toBe(true);
});

it("finds them on the page where nothing else can", async () => {
  const { come, tell } = told();
  const late = createLateRoutes(() => Promise.reject(new Error("No worker")), tell);
  const shown = late.of(first, new Map());
  await come;
  expect(late.of(first, shown)).toEqual(truth);
});
