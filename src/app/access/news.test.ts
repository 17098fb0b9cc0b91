import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { removeElements } from "../../core/document/edit.ts";
import type { Finding } from "../../core/lint/rule.ts";
import { createEditor } from "../../editor/store.ts";
import { loadCatalogue } from "../../core/catalogue/test-catalogue.ts";
import { newsOf, whatHappened } from "./news.ts";

const drawn = draw("log=kafka 'Kafka'; job=flink 'Flink'", "log>job event");

function editing() {
  const editor = createEditor(
    { catalogue: loadCatalogue(), measure: (text) => text.length, usualKinds: {} },
    drawn,
  );
  /** What is said after doing this. */
  const after = (act: () => void) => {
    const before = editor.store.getState();
    act();
    return whatHappened(before, editor.store.getState(), editor);
  };
  return { editor, after };
}

describe("what is said", () => {
  it("tells doing, undoing and redoing apart", () => {
    const { editor, after } = editing();
    const remove = () => editor.change((document) => removeElements(document, new Set(["job"])));
    expect(after(remove)).toBe("Deleted Flink.");
    expect(after(() => editor.undo())).toBe("Undone: Deleted Flink.");
    expect(after(() => editor.redo())).toBe("Redone: Deleted Flink.");
    expect(after(() => editor.redo())).toBeUndefined();
  });

  it("counts what is selected where it is more than one", () => {
    const { editor, after } = editing();
    expect(after(() => editor.select(["log"]))).toBe("Kafka: to Flink.");
    expect(after(() => editor.select(["e1"]))).toBeUndefined();
    expect(after(() => editor.select(["log", "job"]))).toBe("2 things selected.");
  });

  it("names what was opened", () => {
    const { editor, after } = editing();
    expect(after(() => editor.open(draw("a=kafka")))).toBe("Opened Drawing, 1 box.");
  });

  it("tells what the review found and finds no more", () => {
    const finding = (title: string): Finding => ({
      rule: "r",
      severity: "warn",
      group: "data",
      title,
      message: "",
      why: "",
      source: "",
      nodes: [],
      edges: [],
      fixes: [],
    });
    const [a, b] = [finding("A"), finding("B")];
    expect(newsOf([a, a], [a])).toBeUndefined();
    expect(newsOf([a], [b])).toBe("Solved: “A”. The review says: “B”.");
    expect(newsOf([], [a, b, finding("C")])).toBe("The review says: 3 findings.");
  });
});
