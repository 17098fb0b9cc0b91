/** What the reference has is taken over as one step that can be undone. */
import { expect, it } from "vitest";
import { compareDiagrams } from "../../core/compare/compare.ts";
import { comparisonEntries } from "../../core/compare/comparison-entries.ts";
import { draw } from "../../core/document/draw.ts";
import type { Diagram } from "../../core/document/types.ts";
import type { Editor } from "../../editor/store.ts";
import { testEditor } from "../../editor/test-editor.ts";
import { mend } from "./mend.ts";

const reference = draw(
  "log=kafka 'Log'; job=flink 'Job'; store=feature-store 'Store'; m=model-server 'Server'",
  "log>job event; job>store feat; store>m feat-on",
);

const comparisonIn = (editor: Editor, other: Diagram = reference) => {
  const comparison = compareDiagrams(editor.document(), other, editor.catalogue);
  if (!comparison) throw new Error("Too large");
  return comparison;
};

it("adds one missing box, and all of them, each as one step", () => {
  const editor = testEditor(draw("l=kafka; s=model-server"));
  expect(mend(editor, comparisonIn(editor), { kind: "add-box", box: "job" })).toContain("1 box");
  expect(editor.document().edges.map(({ kind }) => kind)).toEqual(["event"]);
  expect(mend(editor, comparisonIn(editor), "all")).toContain("1 box");
  expect(comparisonIn(editor).missing).toEqual([]);
  editor.undo();
  expect(editor.document().nodes.length).toBe(3);
  editor.undo();
  expect(editor.document().nodes.length).toBe(2);
});

it("draws a missing line", () => {
  const editor = testEditor(draw("l=kafka; j=flink"));
  const entry = comparisonEntries(comparisonIn(editor), editor.catalogue).find(
    ({ sort }) => sort === "missingLine",
  );
  if (!entry?.remedy) throw new Error("No line to add");
  expect(mend(editor, comparisonIn(editor), entry.remedy)).toBe("Line added");
  expect(editor.document().edges.map(({ source, target }) => [source, target])).toEqual([
    ["l", "j"],
  ]);
});

it("says so where a line cannot be drawn, and leaves the design alone", () => {
  const editor = testEditor(draw("l=kafka; j=flink"));
  const before = editor.document();
  const untold = draw("log=kafka; job=flink", "log>job");
  const [entry] = comparisonEntries(comparisonIn(editor, untold), editor.catalogue);
  if (!entry?.remedy) throw new Error("No line to add");
  expect(mend(editor, comparisonIn(editor, untold), entry.remedy)).toContain("cannot be joined");
  expect(editor.document()).toBe(before);
});
