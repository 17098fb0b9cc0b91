import { expect, it } from "vitest";
import { type Diagram, emptyDiagram } from "../../core/document/types.ts";
import { type Routes, routeEdges } from "../../core/scene/router/index.ts";
import { sketchEdges } from "../../core/scene/router/late.ts";
import { rerouteAround } from "../../core/scene/router/reroute.ts";
import { testEditor } from "../../editor/test-editor.ts";
import { createLateRoutes } from "./late-routes.ts";
import { createCanvasModel } from "./model.ts";

/** 120 boxes in rows, with more lines than are routed at once. */
const nodes = Array.from({ length: 120 }, (_, index) => ({
  id: `n${index}`,
  component: "kafka",
  label: "",
  position: { x: (index % 12) * 240, y: Math.floor(index / 12) * 120 },
  size: { width: 136, height: 48 },
}));
const edges = nodes.flatMap(({ id }, index) => [
  { id: `r${index}`, source: id, target: `n${(index + 1) % 120}` },
  { id: `d${index}`, source: id, target: `n${(index + 25) % 120}` },
]);
const large: Diagram = { ...emptyDiagram("Large"), nodes, edges };
const small: Diagram = { ...emptyDiagram("Small"), nodes: nodes.slice(0, 3), edges: [] };

/** A canvas whose true routes come when a test says so. */
function canvas(document: Diagram) {
  const editor = testEditor(document);
  let answer: (routes: Routes) => void = () => undefined;
  const find = () =>
    new Promise<Routes>((resolve) => {
      answer = resolve;
    });
  const model = createCanvasModel(editor);
  const lend = () =>
    model.lend({
      shown: (whole) => whole,
      snap: (_shown, moves) => ({ changes: moves, guides: undefined }),
      settleAround: (whole) => whole,
      reroute: rerouteAround,
      late: (come) => createLateRoutes(find, come),
    });
  const changes: Routes[] = [];
  model.store.subscribe(({ routes }, before) => {
    if (routes !== before.routes) changes.push(routes);
  });
  return {
    editor,
    model,
    lend,
    changes,
    routes: () => model.store.getState().routes,
    arrive: async (routes: Routes) => {
      answer(structuredClone(routes));
      // The answer passes through a few promises.
      for (let turn = 0; turn < 9; turn += 1) await Promise.resolve();
    },
    drag: (x: number, y: number, dragging: boolean) =>
      model.onNodesChange([{ type: "position", id: "n40", position: { x, y }, dragging }]),
  };
}

it("swaps all sketches for the true routes in one change", async () => {
  const { model, editor, lend, changes, routes, arrive } = canvas(small);
  model.start();
  lend();
  editor.open(large);
  expect(routes()).toEqual(sketchEdges(large));
  const before = changes.length;
  await arrive(routeEdges(large));
  expect(routes()).toEqual(routeEdges(large));
  expect(changes).toHaveLength(before + 1);
});

it("shows a large drawing without lines until hands have come, and a small one with them", () => {
  const { model, lend, routes } = canvas(large);
  model.start();
  expect(routes().size).toBe(0);
  lend();
  expect(routes()).toEqual(sketchEdges(large));
  const few = { ...large, edges: edges.slice(0, 150) };
  expect(canvas(few).routes()).toEqual(routeEdges(few));
});

it("lets a hand finish first, and keeps what it did", async () => {
  const { model, editor, lend, changes, routes, arrive, drag } = canvas(large);
  model.start();
  lend();
  drag(2700, 40, true);
  const held = routes();
  const before = changes.length;
  await arrive(routeEdges(large));
  expect(routes()).toBe(held);
  expect(changes).toHaveLength(before);
  drag(2700, 40, false);
  expect(editor.document().nodes[40]?.position).toEqual({ x: 2700, y: 40 });
  expect(routes()).toEqual(routeEdges(editor.document(), routeEdges(large)));
});

it("hears of nothing once it has stopped", async () => {
  const { model, lend, changes, arrive } = canvas(large);
  const stop = model.start();
  lend();
  stop();
  const before = changes.length;
  await arrive(routeEdges(large));
  expect(changes).toHaveLength(before);
});
