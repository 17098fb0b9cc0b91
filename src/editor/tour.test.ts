import { expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { setTitle } from "../core/document/edit.ts";
import { testEditor } from "./test-editor.ts";
import { currentStep, tourStageOf } from "./tour.ts";

const toured = () =>
  testEditor(
    draw(
      "log=kafka; flink=flink; store=feature-store; note=note",
      "log>flink event; flink>store feat",
      {
        tour: [
          { title: "The log", text: "First the log.", nodes: ["log"], edges: [] },
          {
            title: "Features",
            text: "Then features.",
            nodes: ["flink", "store"],
            edges: ["e1", "e2"],
          },
        ],
      },
    ),
  );

it("builds the picture up: what comes later is hidden, what no step names is always there", () => {
  const editor = toured();
  const stages = () =>
    ["log", "flink", "e1", "note"].map((id) => tourStageOf(editor.store.getState(), id));
  expect(stages()).toEqual([undefined, undefined, undefined, undefined]);
  editor.tellStep(0);
  expect(stages()).toEqual(["now", "hidden", "hidden", "shown"]);
  editor.tellStep(1);
  expect(stages()).toEqual(["shown", "now", "now", "shown"]);
  expect(currentStep(editor.store.getState())?.title).toBe("Features");
});

it("stays where it is beyond either end", () => {
  const editor = toured();
  editor.tellStep(0);
  editor.tellStep(-1);
  editor.tellStep(2);
  expect(editor.store.getState().tourStep).toBe(0);
});

it("ends with a change of the design, and is no change itself", () => {
  const editor = toured();
  const before = editor.document();
  editor.tellStep(1);
  expect(editor.document()).toBe(before);
  expect(editor.store.getState().history.past).toEqual([]);
  editor.change((document) => setTitle(document, "changed"));
  expect(editor.store.getState().tourStep).toBeUndefined();
});
