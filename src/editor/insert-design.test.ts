import { describe, expect, it } from "vitest";
import { boundsOf } from "../core/document/bounds.ts";
import { draw } from "../core/document/draw.ts";
import type { Diagram, Lane } from "../core/document/types.ts";
import { insertDesign } from "./insert-design.ts";
import { testEditor } from "./test-editor.ts";

const band = (id: string, height: number): Lane => ({
  id,
  name: id,
  position: { x: -16, y: -32 },
  size: { width: 480, height },
});

const inBand = (diagram: Diagram, lane: string): Diagram => ({
  ...diagram,
  nodes: diagram.nodes.map((node) => ({ ...node, lane })),
});

const design = inBand(
  draw("log=kafka; flink=flink", "log>flink event", { lanes: [band("data", 120)] }),
  "data",
);

describe("inserting a design", () => {
  it("puts it right of what is there under new ids, selected, in one undo step", () => {
    const editor = testEditor(draw("log=kafka; svc=model-server"));
    const before = editor.document();
    const added = insertDesign(editor, design);
    const after = editor.document();
    expect(added).toEqual(["log-2", "flink"]);
    expect([...editor.store.getState().selection]).toEqual(added);
    expect(after.nodes.slice(0, 2)).toEqual(before.nodes);
    expect(after.edges.map(({ source, target }) => [source, target])).toEqual([["log-2", "flink"]]);
    const old = boundsOf(before);
    const left = Math.min(...after.nodes.slice(2).map(({ position }) => position.x));
    expect(left).toBeGreaterThan((old?.x ?? 0) + (old?.width ?? 0));
    editor.undo();
    expect(editor.document()).toBe(before);
  });

  it("brings its bands, and the places in them, where there are none", () => {
    const editor = testEditor(draw("svc=model-server"));
    insertDesign(editor, design);
    const { lanes, nodes } = editor.document();
    expect(lanes.map(({ id }) => id)).toEqual(["data"]);
    expect(nodes.map(({ lane }) => lane)).toEqual([undefined, "data", "data"]);
    const [first] = nodes.slice(1);
    expect(first && lanes[0] && first.position.x - lanes[0].position.x).toBe(16);
  });

  it("leaves the bands that are there as they are; outside of them a box stands in none", () => {
    const here = inBand(draw("svc=model-server", "", { lanes: [band("data", 300)] }), "data");
    const editor = testEditor(here);
    insertDesign(editor, design);
    const { lanes, nodes } = editor.document();
    expect(lanes).toBe(here.lanes);
    expect(nodes.map(({ lane }) => lane)).toEqual(["data", undefined, undefined]);
  });

  it("keeps it where it was drawn on an empty canvas, and takes bend points along elsewhere", () => {
    const bent = {
      ...design,
      edges: design.edges.map((edge) => ({ ...edge, waypoints: [{ x: 200, y: 8 }] })),
    };
    const empty = testEditor();
    insertDesign(empty, bent);
    expect(empty.document().nodes.map(({ position }) => position)).toEqual(
      design.nodes.map(({ position }) => position),
    );
    const editor = testEditor(draw("svc=model-server"));
    insertDesign(editor, bent);
    const [, log] = editor.document().nodes;
    const [edge] = editor.document().edges;
    expect(edge?.waypoints).toEqual([
      { x: 200 + (log?.position.x ?? 0), y: 8 + (log?.position.y ?? 0) },
    ]);
  });
});
