import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { parseDiagram } from "../core/document/parse.ts";
import { serializeDiagram } from "../core/document/serialize.ts";
import { addMark, type DrawingTool, draftOf, eraseMarks, touchedMarks } from "./draw-mark.ts";
import { testEditor } from "./test-editor.ts";

const gesture = (
  tool: DrawingTool,
  points: readonly (readonly [number, number])[],
  shift = false,
) => ({
  tool,
  path: points.map(([x, y]) => ({ x, y })),
  constrained: shift,
  zoom: 1,
});

describe("a gesture with a tool", () => {
  it("draws a rectangle on the grid, in whichever direction it is pulled", () => {
    const want = { position: { x: 16, y: 24 }, size: { width: 104, height: 64 } };
    expect(
      draftOf(
        gesture("rectangle", [
          [17, 22],
          [121, 90],
        ]),
      ),
    ).toMatchObject(want);
    expect(
      draftOf(
        gesture("rectangle", [
          [121, 90],
          [17, 22],
        ]),
      ),
    ).toMatchObject(want);
  });

  it("makes squares and circles with Shift, and arrows in steps of 45°", () => {
    const circle = draftOf(
      gesture(
        "ellipse",
        [
          [0, 0],
          [80, 24],
        ],
        true,
      ),
    );
    expect(circle.size).toEqual({ width: 80, height: 80 });
    const arrow = draftOf(
      gesture(
        "arrow",
        [
          [0, 0],
          [100, 8],
        ],
        true,
      ),
    );
    expect(arrow.points?.map(({ y }) => y)).toEqual([4, 4]);
  });

  it("gives a click the usual size: words where it was, all else around it", () => {
    expect(draftOf(gesture("text", [[80, 60]]))).toMatchObject({ position: { x: 80, y: 48 } });
    expect(
      draftOf(
        gesture("note", [
          [200, 100],
          [201, 100],
        ]),
      ),
    ).toMatchObject({
      position: { x: 104, y: 80 },
      size: { width: 200, height: 48 },
    });
  });

  it("makes only what a file may hold, wherever the hand goes", () => {
    const tools = fc.constantFrom<DrawingTool>(
      "text",
      "note",
      "rectangle",
      "ellipse",
      "arrow",
      "pen",
    );
    const at = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    const path = fc.array(fc.record({ x: at, y: at }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(tools, path, fc.boolean(), (tool, points, constrained) => {
        const editor = testEditor();
        addMark(editor, draftOf({ tool, path: points, constrained, zoom: 1 }), {});
        expect(parseDiagram(serializeDiagram(editor.document())).ok).toBe(true);
      }),
    );
  });
});

describe("the eraser", () => {
  const editor = testEditor(draw("k=kafka"));
  const put = (tool: DrawingTool, from: readonly [number, number], to: readonly [number, number]) =>
    addMark(editor, draftOf(gesture(tool, [from, to])), { select: false });
  const frame = put("rectangle", [400, 400], [600, 600]);
  const arrow = put("arrow", [0, 200], [300, 200]);
  const touched = (from: readonly [number, number], to: readonly [number, number]) =>
    touchedMarks(editor.document(), { x: from[0], y: from[1] }, { x: to[0], y: to[1] }, 1);

  it("touches a line or a frame where it is drawn, and no component", () => {
    expect(touched([150, 180], [150, 220])).toEqual([arrow]);
    expect(touched([150, 240], [150, 260])).toEqual([]);
    expect(touched([500, 500], [520, 520])).toEqual([]);
    expect(touched([380, 500], [420, 500])).toEqual([frame]);
    expect(touched([10, 10], [60, 30])).toEqual([]);
  });

  it("takes all it has touched away in one step", () => {
    const before = editor.document();
    eraseMarks(editor, new Set([frame, arrow]));
    expect(editor.document().nodes.map(({ id }) => id)).toEqual(["k"]);
    editor.undo();
    expect(editor.document()).toBe(before);
  });
});
