import { metrics } from "virtual:font-metrics";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import type { Diagram } from "../document/types.ts";
import { measureWith } from "./measure-inter.ts";
import { routeEdges } from "./router/index.ts";
import { buildScene } from "./scene.ts";

const measure = measureWith(metrics);
const catalogue = loadCatalogue();
const sceneOf = (diagram: Diagram, labels = false) =>
  buildScene(diagram, catalogue, { measure, labels });

const loop = draw(
  "web=web-client 'Web'; svc=prediction-service 'Risk service'; m=model-server; plain=no-such-thing 'Thing'",
  "web>svc request; svc>m request; m>svc response; svc>plain",
);

describe("the scene of a diagram", () => {
  it("has a box for every node, with its words, its icon and its colour", () => {
    const { boxes } = sceneOf(loop);
    const [first, second, , unknown] = boxes;
    expect(boxes.map(({ id }) => id)).toEqual(["web", "svc", "m", "plain"]);
    expect(first).toMatchObject({ kind: "card", title: ["Web"], subtitle: "Web client" });
    expect(second?.hue).toBe(catalogue.find("prediction-service")?.hue);
    expect(second?.icon).toBe(catalogue.find("prediction-service")?.icon);
    expect(unknown).toMatchObject({ title: ["Thing"], subtitle: "", hue: "grey" });
  });

  it("has an edge for every route, in the look of its kind", () => {
    const { edges } = sceneOf(loop);
    expect(edges.map(({ id, kind, look }) => [id, kind, look.family, look.mode])).toEqual([
      ["e1", "request", "request", "sync"],
      ["e2", "request", "request", "sync"],
      ["e3", "response", "request", "sync"],
      ["e4", undefined, "data", "sync"],
    ]);
    expect(edges.map(({ route }) => route)).toEqual([...routeEdges(loop).values()]);
  });

  it("takes routes that are known already", () => {
    const routes = new Map([...routeEdges(loop)].slice(0, 1));
    const { edges } = buildScene(loop, catalogue, { measure, routes });
    expect(edges.map(({ route }) => route)).toEqual([routes.get("e1")]);
  });

  it("finds the routes of a document once, however often it is drawn", () => {
    const document = { ...loop };
    const [first, again] = [sceneOf(document), sceneOf(document, true)];
    const routes = first.edges.map(({ route }) => route);
    expect(routes).toHaveLength(4);
    again.edges.forEach(({ route }, index) => expect(route).toBe(routes[index]));
  });

  it("names every kind in use once, and a mode only where it is not the kind's own", () => {
    const diagram = draw(
      "a=kafka; b=kafka; c=kafka",
      "a>b event; b>c event/batch; a>c event; c>a metric",
    );
    expect(sceneOf(diagram).legend.map(({ text }) => text)).toEqual([
      "Events",
      "Events, batch",
      "Metrics",
    ]);
  });

  it("is bounded by bands, boxes and lines", () => {
    const diagram = draw("a=kafka; b=kafka; c=kafka", "a>c event", {
      lanes: [
        { id: "l", name: "Data", position: { x: -40, y: -30 }, size: { width: 400, height: 90 } },
      ],
    });
    const { bounds } = sceneOf(diagram);
    expect(bounds.position).toEqual({ x: -40, y: -30 });
    // The line goes around the box in the middle: below it, or above.
    const lowest = Math.max(
      60,
      ...[...routeEdges(diagram).values()].flatMap(({ points }) => points.map(({ y }) => y)),
    );
    expect(bounds.size).toEqual({ width: 680, height: lowest + 30 });
    expect(sceneOf(draw("")).bounds).toEqual({
      position: { x: 0, y: 0 },
      size: { width: 0, height: 0 },
    });
  });

  it("draws large boundaries before small ones, and both before what they hold", () => {
    const diagram = draw("a=kafka; small=boundary; large=boundary; b=note");
    const nodes = diagram.nodes.map((node) =>
      node.id === "large" ? { ...node, size: { width: 900, height: 900 } } : node,
    );
    expect(sceneOf({ ...diagram, nodes }).boxes.map(({ id }) => id)).toEqual([
      "large",
      "small",
      "a",
      "b",
    ]);
  });

  it("shortens the name of a band to its width", () => {
    const lanes = [
      {
        id: "l",
        name: "A very long name",
        position: { x: 0, y: 0 },
        size: { width: 90, height: 50 },
      },
    ];
    expect(sceneOf(draw("", "", { lanes })).lanes[0]?.name).toBe("A very l…");
  });
});

describe("the words on the lines", () => {
  const wide = (diagram: Diagram): Diagram => ({
    ...diagram,
    nodes: diagram.nodes.map((node) => ({ ...node, position: { x: node.position.x * 2, y: 0 } })),
  });

  it("are there only when asked for", () => {
    expect(sceneOf(loop).edges.map(({ label }) => label)).toEqual(Array(4).fill(undefined));
  });

  it("are the edge's own, else the name of its kind", () => {
    const diagram = wide(draw("a=kafka; b=kafka; c=kafka", "a>b event; b>c event"));
    const edges = diagram.edges.map((edge) =>
      edge.id === "e1" ? { ...edge, label: " clicks " } : edge,
    );
    const scene = sceneOf({ ...diagram, edges }, true);
    expect(scene.edges.map(({ label }) => label?.text)).toEqual(["clicks", "events"]);
    expect(scene.edges[0]?.label?.at).toEqual({ x: 320, y: 24 });
  });

  it("give way to a box: those that nobody chose are left out, a person's own are not", () => {
    const diagram = draw("a=kafka; b=kafka", "a>b event");
    const close = {
      ...diagram,
      nodes: diagram.nodes.map((node, index) => ({ ...node, position: { x: index * 190, y: 0 } })),
    };
    expect(sceneOf(close, true).edges[0]?.label).toBe(undefined);
    const said = { ...close, edges: close.edges.map((edge) => ({ ...edge, label: "all clicks" })) };
    expect(sceneOf(said, true).edges[0]?.label?.text).toBe("all clicks");
  });

  it("never lie on each other", () => {
    const diagram = wide(draw("a=kafka; b=kafka", "a>b event; a>b feedback; a>b predlog"));
    const tall = {
      ...diagram,
      nodes: diagram.nodes.map((node) => ({ ...node, size: { width: 160, height: 96 } })),
    };
    const labels = sceneOf(tall, true).edges.flatMap(({ label }) => label ?? []);
    const overlapping = labels.filter((a, index) =>
      labels
        .slice(index + 1)
        .some(
          (b) =>
            Math.abs(a.at.x - b.at.x) < (a.width + b.width) / 2 &&
            Math.abs(a.at.y - b.at.y) < a.height,
        ),
    );
    expect(labels).toHaveLength(3);
    expect(overlapping).toEqual([]);
  });
});
