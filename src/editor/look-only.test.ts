import { describe, expect, it } from "vitest";
import { addNodes } from "../core/document/edit.ts";
import { draw } from "../core/document/draw.ts";
import { isEnabled } from "./commands/enabled.ts";
import { COMMANDS } from "./commands/index.ts";
import { commandContext } from "./commands/test-context.ts";
import { lookOnly } from "./look-only.ts";
import { testEditor } from "./test-editor.ts";

const document = draw("log=kafka; flink=flink", "log>flink event");
const looking = () => lookOnly(testEditor(), document);

describe("a design that is only looked at", () => {
  it("stays as it is, whatever asks for a change", () => {
    const editor = looking();
    editor.change((before) => ({ ...before, title: "Other" }), { select: ["log"] });
    editor.change((before) => addNodes(before, before.nodes));
    editor.undo();
    editor.redo();
    editor.open(draw("other=kafka"));
    expect(editor.document()).toBe(document);
    expect([...editor.store.getState().selection]).toEqual(["log"]);
  });

  it("takes no pen, and lets nothing be renamed", () => {
    const editor = looking();
    editor.takeTool("pen");
    editor.rename("log");
    editor.chooseLane("data", true);
    expect(editor.store.getState()).toMatchObject({
      tool: { id: "select" },
      renaming: undefined,
      lane: undefined,
    });
    editor.takeTool("hand");
    expect(editor.store.getState().tool.id).toBe("hand");
  });

  it("has commands for looking alone", () => {
    const editor = looking();
    const { context } = commandContext(editor);
    editor.select(["log"]);
    const enabled = COMMANDS.filter((command) => isEnabled(command, context));
    for (const command of enabled) {
      command.run(context);
      expect(editor.document()).toBe(document);
    }
    const ids = COMMANDS.filter(({ reads }) => reads).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([
      "actual-size",
      "clear-selection",
      "copy-selection",
      "dim-parts",
      "find",
      "select-all",
      "show-everything",
      "show-fed",
      "show-feeds",
      "take-hand",
      "take-select",
      "toggle-figures",
      "toggle-theme",
      "toggle-words",
      "zoom-in",
      "zoom-out",
      "zoom-to-fit",
      "zoom-to-selection",
    ]);
    expect(enabled.every(({ reads }) => reads === true)).toBe(true);
  });
});
