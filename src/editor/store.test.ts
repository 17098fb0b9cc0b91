import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addEdges, addNodes, moveNodes, removeElements, setTitle } from "../core/document/edit.ts";
import { draw } from "../core/document/draw.ts";
import type { Diagram } from "../core/document/types.ts";
import { HISTORY_LIMIT } from "./history.ts";
import { testEditor } from "./test-editor.ts";

const drawing = () =>
  draw("log=kafka; flink=flink; store=feature-store", "log>flink event; flink>store feat");

type Edit = (document: Diagram) => Diagram;

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map(
    (at): Edit =>
      (document) => {
        const node = document.nodes[at % Math.max(1, document.nodes.length)];
        return node ? removeElements(document, new Set([node.id])) : document;
      },
  ),
  fc.tuple(fc.integer(), fc.integer()).map(
    ([x, y]): Edit =>
      (document) =>
        moveNodes(document, new Map(document.nodes.map(({ id }) => [id, { x, y }]))),
  ),
  fc.string().map(
    (title): Edit =>
      (document) =>
        setTitle(document, title),
  ),
  fc.nat().map(
    (count): Edit =>
      (document) => {
        const [node] = drawing().nodes;
        const id = `new-${document.nodes.length}-${count}`;
        const target = document.nodes[0]?.id;
        if (!node || document.nodes.some((other) => other.id === id)) return document;
        const grown = addNodes(document, [{ ...node, id }]);
        return target === undefined
          ? grown
          : addEdges(grown, [{ id: `edge-${id}`, source: id, target }]);
      },
  ),
);

describe("undo and redo", () => {
  it("undo as often as there were changes, and the document is the very one it began with", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (changes) => {
        const start = drawing();
        const editor = testEditor(start);
        for (const change of changes) editor.change(change);
        const end = editor.document();
        const steps = editor.store.getState().history.past.length;
        for (let step = 0; step < steps; step += 1) editor.undo();
        expect(editor.document()).toBe(start);
        for (let step = 0; step < steps; step += 1) editor.redo();
        expect(editor.document()).toBe(end);
      }),
    );
  });

  it("forgets what was undone once something else is changed", () => {
    const editor = testEditor(drawing());
    editor.change((document) => setTitle(document, "one"));
    editor.undo();
    editor.change((document) => setTitle(document, "two"));
    editor.redo();
    expect(editor.document().title).toBe("two");
  });

  it("takes no step for a change that changes nothing", () => {
    const editor = testEditor(drawing());
    editor.change((document) => document);
    expect(editor.store.getState().history.past).toEqual([]);
  });

  it("joins changes of one step until the step ends", () => {
    const editor = testEditor(drawing());
    const start = editor.document();
    for (const title of ["a", "ab", "abc"]) {
      editor.change((document) => setTitle(document, title), { step: "title" });
    }
    editor.endStep();
    editor.change((document) => setTitle(document, "abcd"), { step: "title" });
    editor.undo();
    expect(editor.document().title).toBe("abc");
    editor.undo();
    expect(editor.document()).toBe(start);
  });

  it("keeps a bounded number of steps", () => {
    const editor = testEditor(drawing());
    for (let step = 0; step < HISTORY_LIMIT + 20; step += 1) {
      editor.change((document) => setTitle(document, `title ${step}`));
    }
    expect(editor.store.getState().history.past).toHaveLength(HISTORY_LIMIT);
  });
});

describe("the selection", () => {
  it("loses what an undo takes away", () => {
    const editor = testEditor(draw(""));
    const [node] = drawing().nodes;
    if (!node) throw new Error("The drawing has a node");
    editor.change((document) => addNodes(document, [node]), { select: [node.id] });
    expect([...editor.store.getState().selection]).toEqual(["log"]);
    editor.undo();
    expect([...editor.store.getState().selection]).toEqual([]);
  });

  it("never holds what is not drawn", () => {
    const editor = testEditor(drawing());
    editor.select(["log", "nobody"]);
    expect([...editor.store.getState().selection]).toEqual(["log"]);
  });

  it("stays the same object when the same things are selected again", () => {
    const editor = testEditor(drawing());
    editor.select(["log", "flink"]);
    const before = editor.store.getState().selection;
    editor.select(["flink", "log"]);
    expect(editor.store.getState().selection).toBe(before);
  });
});

it("opening another document starts a new history and a new session", () => {
  const editor = testEditor(drawing());
  editor.change((document) => setTitle(document, "changed"));
  const opened = draw("a=kafka");
  editor.open(opened);
  editor.undo();
  expect(editor.document()).toBe(opened);
  expect(editor.store.getState().session).toBe(1);
});
