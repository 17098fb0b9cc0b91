import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { t } from "../../core/messages/late.ts";
import { testEditor } from "../test-editor.ts";
import { commandContext } from "./test-context.ts";
import { COMMANDS, commandOf } from "./index.ts";
import { commandFor, matches, showChord } from "./shortcut.ts";

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(["./*.ts", "!./*.test.ts"], {
  eager: true,
});

const context = (document = draw("log=kafka; flink=flink", "log>flink event")) =>
  commandContext(testEditor(document));

describe("the registry of commands", () => {
  it("has unique ids and unique shortcuts, and every title is a message", () => {
    const ids = COMMANDS.map(({ id }) => id);
    const chords = COMMANDS.flatMap(({ shortcuts }) => shortcuts ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(chords).size).toBe(chords.length);
    expect(COMMANDS.filter(({ title }) => t(title) === title)).toEqual([]);
  });

  it("names each command after its file, where it has one to itself", () => {
    const single = Object.entries(modules).flatMap(([path, exported]) =>
      Object.values(exported)
        .flatMap((value) => COMMANDS.find((command) => command === value) ?? [])
        .map(({ id }) => ({ id, file: path.slice(2, -3) })),
    );
    expect(single.length).toBeGreaterThanOrEqual(11);
    expect(single.filter(({ id, file }) => id !== file)).toEqual([]);
  });

  it("deletes a box with its edges in one step that undo brings back", () => {
    const { context: made } = context();
    const before = made.editor.document();
    made.editor.select(["log"]);
    commandOf("delete-selection").run(made);
    expect(made.editor.document().nodes.map(({ id }) => id)).toEqual(["flink"]);
    expect(made.editor.document().edges).toEqual([]);
    commandOf("undo-change").run(made);
    expect(made.editor.document()).toBe(before);
  });

  it("nudges by one grid step, ten with Shift, and joins a run of nudges into one step", () => {
    const { context: made } = context();
    const before = made.editor.document();
    made.editor.select(["log"]);
    commandOf("nudge-right").run(made);
    commandOf("nudge-right").run(made);
    commandOf("nudge-down-far").run(made);
    expect(made.editor.document().nodes[0]?.position).toEqual({ x: 16, y: 80 });
    commandOf("undo-change").run(made);
    expect(made.editor.document()).toBe(before);
  });

  it("leaves locked boxes where they are", () => {
    const document = draw("log=kafka");
    const { context: made } = context({
      ...document,
      nodes: document.nodes.map((node) => ({ ...node, locked: true })),
    });
    made.editor.select(["log"]);
    commandOf("nudge-left").run(made);
    expect(made.editor.document().nodes[0]?.position).toEqual({ x: 0, y: 0 });
  });

  it("offers nothing to undo, delete or rename where there is nothing", () => {
    const { context: made } = context(draw(""));
    const idle = COMMANDS.filter((command) => command.enabled?.(made) === false).map(
      ({ id }) => id,
    );
    expect(idle).toContain("undo-change");
    expect(idle).toContain("delete-selection");
    expect(idle).toContain("rename-selection");
    expect(idle).toContain("export-png");
  });

  it("reaches the app through its ports", () => {
    const { context: made, asked } = context();
    for (const id of ["zoom-to-fit", "open-templates", "export-png"]) commandOf(id).run(made);
    expect(asked).toEqual(["fit", "openTemplates", "openExport"]);
  });
});

describe("shortcuts", () => {
  const press = (
    key: string,
    held: Partial<Record<"ctrl" | "meta" | "shift" | "alt", boolean>> = {},
    code = "",
  ) => ({
    key,
    code,
    ctrlKey: held.ctrl ?? false,
    metaKey: held.meta ?? false,
    shiftKey: held.shift ?? false,
    altKey: held.alt ?? false,
  });

  it("takes Ctrl on a PC and Cmd on a Mac for Mod", () => {
    expect(matches(press("z", { ctrl: true }), "Mod+Z", false)).toBe(true);
    expect(matches(press("z", { meta: true }), "Mod+Z", true)).toBe(true);
    expect(matches(press("z", { meta: true }), "Mod+Z", false)).toBe(false);
    expect(matches(press("z", { ctrl: true, shift: true }), "Mod+Z", false)).toBe(false);
  });

  it("knows a digit by its key cap and a sign by what it prints", () => {
    expect(matches(press("!", { shift: true }, "Digit1"), "Shift+1", false)).toBe(true);
    expect(matches(press("/", { shift: true }), "/", false)).toBe(true);
    expect(matches(press("+", { ctrl: true, shift: true }), "Mod++", false)).toBe(true);
  });

  it("finds the command of a press", () => {
    expect(commandFor(COMMANDS, press("Backspace"), false)?.id).toBe("delete-selection");
    expect(commandFor(COMMANDS, press("q"), false)).toBeUndefined();
  });

  it("is written the way people write it", () => {
    expect(showChord("Mod+Shift+Z", false)).toBe("Ctrl+Shift+Z");
    expect(showChord("Mod+Shift+Z", true)).toBe("⌘⇧Z");
    expect(showChord("Mod++", false)).toBe("Ctrl++");
    expect(showChord("Mod+ArrowLeft", false)).toBe("Ctrl+←");
    expect(showChord("Mod+ArrowLeft", true)).toBe("⌘←");
  });
});
