import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { moveNodes, removeElements, setTitle } from "../../core/document/edit.ts";
import type { Diagram } from "../../core/document/types.ts";
import { failure, success } from "../../core/problem.ts";
import { testEditor } from "../../editor/test-editor.ts";
import { keepVersions } from "./keep-versions.ts";

const MINUTE = 60_000;
const some = draw("a=kafka; b=flink; c=kafka; d=flink; e=kafka; f=flink", "a>b", { title: "Some" });

/** A keeper over an editor; time passes by hand. */
function keeper(opened: Diagram = some, { isBroken = false, present = opened } = {}) {
  const editor = testEditor(present);
  const kept: string[] = [];
  const troubles: string[] = [];
  let design = "one";
  let time = 10 * MINUTE;
  let looks: (() => void)[] = [];
  const keeping = keepVersions(
    {
      store: editor.store,
      design: () => design,
      now: () => time,
      after: (_, run) => looks.push(run),
      onTrouble: ({ code }) => troubles.push(code),
      versions: {
        keep: async (id, { title, nodes }, origin) => {
          if (isBroken) return failure({ code: "full", path: "", message: "", hint: "" });
          kept.push(`${id}: ${origin} ${title} ${nodes.length}`);
          return success(undefined);
        },
      },
    },
    opened,
  );
  return {
    editor,
    troubles,
    retitle: (title: string) => editor.change((diagram) => setTitle(diagram, title)),
    openOther: (diagram: Diagram) => {
      design = "two";
      editor.open(diagram);
    },
    catchUp: async (): Promise<readonly string[]> => {
      await keeping.catchUp();
      return kept.splice(0);
    },
    /** After so many minutes, and a look. */
    pass: async (minutes: number): Promise<readonly string[]> => {
      time += minutes * MINUTE;
      const due = looks;
      looks = [];
      for (const look of due) look();
      await new Promise((done) => setTimeout(done));
      return kept.splice(0);
    },
  };
}

describe("keeping versions while a design is drawn", () => {
  it("keeps it as it was opened, once it is changed", async () => {
    const { retitle, pass } = keeper();
    expect(await pass(1)).toEqual([]);
    retitle("A");
    retitle("B");
    expect(await pass(1)).toEqual(["one: opened Some 6"]);
    retitle("C");
    expect(await pass(1)).toEqual([]);
  });

  it("keeps one every few minutes while drawing goes on", async () => {
    const { retitle, pass } = keeper();
    retitle("A");
    await pass(0);
    retitle("B");
    expect(await pass(6)).toEqual(["one: drawing A 6"]);
    retitle("C");
    expect(await pass(1)).toEqual([]);
    expect(await pass(60)).toEqual([]);
  });

  it("keeps what is there before much of it is replaced, at whatever time", async () => {
    const { editor, retitle, pass } = keeper();
    retitle("A");
    await pass(0);
    retitle("B");
    editor.change((diagram) => removeElements(diagram, new Set(["a", "b", "c", "d"])));
    expect(await pass(0)).toEqual(["one: replaced B 6"]);
    editor.undo();
    expect(await pass(0)).toEqual([]);
    const places = new Map(some.nodes.map(({ id }, at) => [id, { x: at * 200 + 8, y: 400 }]));
    editor.change((diagram) => moveNodes(diagram, places));
    expect(await pass(0)).toEqual(["one: replaced B 6"]);
  });

  it("keeps nothing of an empty design", async () => {
    const { retitle, pass } = keeper(draw(""));
    retitle("A");
    expect(await pass(9)).toEqual([]);
  });

  it("does not mix up two designs", async () => {
    const { retitle, openOther, pass } = keeper();
    retitle("A");
    openOther(setTitle(some, "Other"));
    expect(await pass(0)).toEqual(["one: opened Some 6"]);
    retitle("B");
    expect(await pass(0)).toEqual(["two: opened Other 6"]);
  });

  it("starts with what was there before it was loaded", async () => {
    const { pass } = keeper(some, { present: setTitle(some, "A") });
    expect(await pass(0)).toEqual(["one: opened Some 6"]);
  });

  it("catches up at once when it is asked to", async () => {
    const { retitle, catchUp, pass } = keeper();
    retitle("A");
    expect(await catchUp()).toEqual(["one: opened Some 6"]);
    expect(await pass(0)).toEqual([]);
  });

  it("says once what went wrong", async () => {
    const { retitle, pass, troubles } = keeper(some, { isBroken: true });
    retitle("A");
    await pass(9);
    retitle("B");
    await pass(9);
    expect(troubles).toEqual(["full"]);
  });
});
