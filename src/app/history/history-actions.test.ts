import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { setTitle } from "../../core/document/edit.ts";
import type { Diagram } from "../../core/document/types.ts";
import { failure, type Problem, success } from "../../core/problem.ts";
import { testEditor } from "../../editor/test-editor.ts";
import type { Version, Versions } from "../versions.ts";
import { createHistoryActions, type HistoryNews } from "./history-actions.ts";

const old = draw("log=kafka", "", { title: "Old" });
const first: Version = { number: 1, at: 0, origin: "named", name: "First", size: 9 };
const full: Problem = { code: "storage-full", path: "", message: "Full.", hint: "Free space." };

/** A dialog over a design "New" with the version "First"; `isFull` refuses to keep more. */
function dialog(isFull = false) {
  const editor = testEditor(setTitle(old, "New"));
  const kept: string[] = [];
  const said: string[] = [];
  const notices: string[] = [];
  let copy: Diagram | undefined;
  let closed = 0;
  let last: HistoryNews | undefined;
  const versions: Versions = {
    list: async () => success([first]),
    read: async (_, number) =>
      number === 1 ? success(old) : failure({ ...full, code: "version-missing" }),
    keep: async (design, { title }, origin, { name = "" } = {}) => {
      if (isFull) return failure(full);
      kept.push([design, title, origin, name].join(" "));
      return success({ ...first, number: 2 });
    },
    rename: async (_, _number, name) => success({ ...first, name }),
    remove: async () => success(undefined),
    putBack: async (design, { name }, { title }) => {
      kept.push(["back", design, title, name].join(" "));
      return success(first);
    },
  };
  const actions = createHistoryActions({
    versions,
    design: "ads",
    editor,
    notify: ({ text }) => void notices.push(text),
    onCopy: (made) => {
      copy = made;
    },
    onClose: () => {
      closed += 1;
    },
    onDone: async (news) => {
      last = news;
      said.push(news?.kind === "trouble" ? news.problem.code : (news?.kind ?? "fine"));
    },
  });
  return {
    editor,
    actions,
    kept,
    said,
    notices,
    last: () => last,
    copy: () => copy,
    closed: () => closed,
  };
}

describe("the history dialog", () => {
  it("restores in one step, and keeps what there was as a version first", async () => {
    const { editor, actions, kept, notices, closed } = dialog();
    const present = editor.document();
    await actions.restore(first);
    expect(editor.document()).toEqual(old);
    expect(kept).toEqual(["ads New restored "]);
    expect(closed()).toBe(1);
    expect(notices).toEqual(["The version of First is back. What you had is kept as a version."]);
    editor.undo();
    expect(editor.document()).toBe(present);
  });

  it("restores nothing where the present cannot be kept or the version not be read", async () => {
    const { editor, actions, said, closed } = dialog(true);
    const present = editor.document();
    await actions.restore(first);
    await actions.restore({ ...first, number: 7 });
    expect(editor.document()).toBe(present);
    expect([said, closed()]).toEqual([["storage-full", "version-missing"], 0]);
  });

  it("names the design as it is now", async () => {
    const { actions, kept, said } = dialog();
    await actions.name("Before the review");
    expect([kept, said]).toEqual([["ads New named Before the review"], ["fine"]]);
  });

  it("deletes a version, and puts it back as it was", async () => {
    const { actions, kept, said, last } = dialog();
    await actions.remove(first);
    const news = last();
    if (news?.kind === "deleted") await actions.putBack(news);
    expect([kept, said]).toEqual([["back ads Old First"], ["deleted", "fine"]]);
  });

  it("opens a version as a copy that says what it is of", async () => {
    const { actions, copy, closed } = dialog();
    await actions.openCopy(first);
    expect(copy()?.title).toBe("Old (First)");
    expect(closed()).toBe(1);
  });
});
