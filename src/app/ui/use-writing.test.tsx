import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useWriting } from "./use-writing.ts";

const finish = vi.fn<(text: string | undefined, how: "key" | "blur") => void>();
const around = vi.fn<() => void>();
let root: Root;

beforeEach(() => {
  document.body.replaceChildren(document.createElement("div"));
  const [element] = document.body.children;
  if (!element) throw new Error("The page has no root");
  root = createRoot(element);
  finish.mockReset();
  around.mockReset();
  document.body.addEventListener("keydown", around);
});
afterEach(() => {
  root.unmount();
  document.body.removeEventListener("keydown", around);
});

function Line() {
  return <input defaultValue="before" {...useWriting(finish)} />;
}

function Lines() {
  return <textarea defaultValue="before" {...useWriting(finish)} />;
}

/** The field, with the keyboard and new words in it. */
function write(field: React.ReactNode): HTMLInputElement | HTMLTextAreaElement {
  flushSync(() => root.render(field));
  const shown = document.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  if (!shown) throw new Error("There is no field");
  expect(document.activeElement).toBe(shown);
  shown.value = "after";
  return shown;
}

const press = (field: Element, key: string, more: KeyboardEventInit = {}): boolean =>
  field.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );

it("keeps what was written by Enter, once, and lets nothing around it know", () => {
  const field = write(<Line />);
  expect(press(field, "Enter")).toBe(false);
  field.blur();
  expect(finish.mock.calls).toEqual([["after", "key"]]);
  expect(around).not.toHaveBeenCalled();
});

it("keeps what was written when it is left", () => {
  write(<Line />).blur();
  expect(finish.mock.calls).toEqual([["after", "blur"]]);
});

it("leaves all as it was by Escape", () => {
  const field = write(<Line />);
  press(field, "Escape");
  field.blur();
  expect(finish.mock.calls).toEqual([[undefined, "key"]]);
});

it("goes on while a word is composed, and by any other key", () => {
  const field = write(<Line />);
  for (const key of ["Enter", "Escape"]) press(field, key, { isComposing: true });
  expect(press(field, "a")).toBe(true);
  expect(finish).not.toHaveBeenCalled();
});

it("breaks the line by Enter where there are lines, and keeps them by Ctrl+Enter", () => {
  const field = write(<Lines />);
  expect(press(field, "Enter")).toBe(true);
  expect(finish).not.toHaveBeenCalled();
  press(field, "Enter", { ctrlKey: true });
  expect(finish.mock.calls).toEqual([["after", "key"]]);
});
