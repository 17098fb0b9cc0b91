/** Keys and the clipboard: every shortcut comes from the registry of commands. */
import { parseDiagram } from "../core/document/parse.ts";
import { serializeDiagram } from "../core/document/serialize.ts";
import type { Point } from "../core/document/types.ts";
import { isEnabled } from "../editor/commands/enabled.ts";
import { COMMANDS, commandOf } from "../editor/commands/index.ts";
import { commandFor } from "../editor/commands/shortcut.ts";
import { centreOf, fragmentOf, pasteFragment } from "../editor/fragment.ts";
import type { AppParts } from "./editor-context.tsx";
import { isPicture, placePicture } from "./place-picture.ts";
import { IS_MAC } from "./ui/platform.ts";

const OF_WIDGETS = ["Enter", " ", "ArrowUp", "ArrowDown"];

/** Listen to the page; returns the way to stop. */
export function listenToKeys(parts: AppParts): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener("keydown", (event) => onKeyDown(parts, event), { signal });
  document.addEventListener("copy", (event) => copy(parts, event), { signal });
  document.addEventListener("cut", (event) => cut(parts, event), { signal });
  document.addEventListener("paste", (event) => paste(parts, event), { signal });
  return () => stop.abort();
}

function onKeyDown(parts: AppParts, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  // Enter and Space on a button, and arrows in a list, are the widget's own.
  const isPlain = !event.ctrlKey && !event.metaKey;
  if (isPlain && isWidget(event.target) && OF_WIDGETS.includes(event.key)) return;
  const command = commandFor(COMMANDS, event, IS_MAC);
  if (!command || !isEnabled(command, parts)) return;
  if (isBusy(event.target) && !(command.always && !isInDialog(event.target))) return;
  event.preventDefault();
  command.run(parts);
}

function copy({ editor }: AppParts, event: ClipboardEvent): boolean {
  if (isBusy(event.target) || hasMarkedText()) return false;
  const { document, selection } = editor.store.getState();
  const fragment = fragmentOf(document, selection);
  if (!fragment || !event.clipboardData) return false;
  event.clipboardData.setData("text/plain", serializeDiagram(fragment));
  event.preventDefault();
  return true;
}

function cut(parts: AppParts, event: ClipboardEvent): void {
  if (copy(parts, event) && !parts.editor.readOnly) commandOf("delete-selection").run(parts);
}

function paste(parts: AppParts, event: ClipboardEvent): void {
  const { editor, view, openText } = parts;
  if (isBusy(event.target) || editor.readOnly) return;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const picture = [...(event.clipboardData?.files ?? [])].find(isPicture);
  // Where there are both, only a design goes before the picture.
  if (picture && !text.trimStart().startsWith("{")) {
    event.preventDefault();
    return void placePicture(parts, picture, view.pointer() ?? view.centre());
  }
  if (text.trim() === "") return;
  event.preventDefault();
  const fragment = parseDiagram(text);
  if (!fragment.ok || fragment.value.nodes.length === 0) {
    openText(text);
    return;
  }
  const offset = pasteOffset(
    editor.document().nodes.map((node) => node.position),
    fragment.value.nodes,
    view.centre(),
  );
  const pasted = pasteFragment(editor.document(), fragment.value, offset);
  editor.change(() => pasted.document, { select: pasted.added });
}

const STEP = 32;

/** A little beside the original where that is in sight, else the middle of the view; never right on top of a box. */
function pasteOffset(
  taken: readonly Point[],
  nodes: Parameters<typeof centreOf>[0],
  centre: Point,
): Point {
  const middle = centreOf(nodes);
  const near = Math.hypot(centre.x - middle.x, centre.y - middle.y) < 600;
  let offset = near
    ? { x: STEP, y: STEP }
    : { x: snap(centre.x - middle.x), y: snap(centre.y - middle.y) };
  const places = new Set(taken.map(({ x, y }) => `${x} ${y}`));
  const covered = (by: Point) =>
    nodes.some(({ position }) => places.has(`${position.x + by.x} ${position.y + by.y}`));
  while (covered(offset)) offset = { x: offset.x + STEP, y: offset.y + STEP };
  return offset;
}

const snap = (value: number): number => Math.round(value / 8) * 8;

/** Typing into a field, or using a dialog: keys are not for the canvas then. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu]") !==
      null
  );
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[role=dialog], [role=menu]") !== null;

const isWidget = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, summary, a, [role=tab]") !== null;

const hasMarkedText = (): boolean => (document.getSelection()?.toString() ?? "") !== "";
