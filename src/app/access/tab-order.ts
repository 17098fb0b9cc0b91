/**
 * Tab walks the drawing in the order of reading: the boxes, then the arrows, whatever is on screen.
 *
 * In the page they stand in the order in which they are stacked, and what is out of sight is not in
 * the page at all, so the browser's own walk would be of no use.
 */
import { flowOrder } from "../../core/outline/flow-order.ts";
import type { Diagram } from "../../core/document/types.ts";
import type { ViewPort } from "../../editor/ports.ts";
import type { Editor } from "../../editor/store.ts";
import { stopsIn } from "../regions.ts";

const HANDLES = ".react-flow__viewport [data-bend]";

interface Stop {
  readonly id: string;
  /** The boxes that must be in view. */
  readonly boxes: readonly string[];
}

/** Listen to the page; returns the way to stop. */
export function walkByTab(editor: Editor, view: ViewPort): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let back = false;
  const go = (to: Stop) => {
    editor.select([to.id]);
    view.follow(to.boxes, to.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Tab" || event.defaultPrevented) return;
    back = event.shiftKey;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = stepFrom(editor, event.target, back);
    if (!next) return;
    event.preventDefault();
    if (next === "out") leave(back);
    else if (next instanceof HTMLElement) next.focus();
    else go(next);
  };
  // Who comes in from outside begins at what is selected, else at the first or at the last.
  const onFocusIn = ({ target, relatedTarget }: FocusEvent) => {
    const came = relatedTarget instanceof Element && !isInDrawing(relatedTarget);
    if (!came || !isTabbing || !isInDrawing(target)) return;
    const stops = stopsOf(editor.document());
    const { selection } = editor.store.getState();
    const to = stops.find(({ id }) => selection.has(id)) ?? stops.at(back ? -1 : 0);
    if (to && to.id !== idOf(target)) go(to);
  };
  let isTabbing = false;
  const note = ({ type, key }: { type: string; key?: string }) => {
    isTabbing = type === "keydown" && key === "Tab";
  };
  document.addEventListener("keydown", note, { signal, capture: true });
  document.addEventListener("pointerdown", note, { signal, capture: true });
  document.addEventListener("keyup", () => (isTabbing = false), { signal, capture: true });
  document.addEventListener("keydown", onKeyDown, { signal });
  document.addEventListener("focusin", onFocusIn, { signal });
  return () => stop.abort();
}

/** What comes after, or before, what has the keyboard; undefined where that is not in the drawing. */
function stepFrom(
  editor: Editor,
  target: EventTarget | null,
  back: boolean,
): Stop | HTMLElement | "out" | undefined {
  const handles = handlesAt(target);
  const at = handles.findIndex((handle) => handle === target);
  const [selected] = editor.store.getState().selection;
  const here = at < 0 ? idOf(target) : selected;
  if (here === undefined) return undefined;
  const step = back ? -1 : 1;
  const stops = stopsOf(editor.document());
  // From the first handle it is back to the line itself.
  const by = at >= 0 && back ? 0 : step;
  return handles[at + step] ?? stops[stops.findIndex(({ id }) => id === here) + by] ?? "out";
}

const known = new WeakMap<Diagram, readonly Stop[]>();

/** Boxes as they are read, then the arrows as their boxes are read. */
export function stopsOf(diagram: Diagram): readonly Stop[] {
  const before = known.get(diagram);
  if (before) return before;
  const order = flowOrder(diagram);
  const places = new Map(order.map(({ id }, index) => [id, index]));
  const place = (id: string) => places.get(id) ?? order.length;
  const edges = diagram.edges.toSorted(
    (a, b) => place(a.source) - place(b.source) || place(a.target) - place(b.target),
  );
  const stops = [
    ...order.map(({ id }) => ({ id, boxes: [id] })),
    ...edges.map(({ id, source, target }) => ({ id, boxes: [source, target] })),
  ];
  known.set(diagram, stops);
  return stops;
}

/** The box or arrow itself, not what is in it. */
function idOf(target: EventTarget | null): string | undefined {
  if (target instanceof HTMLElement && target.classList.contains("react-flow__node"))
    return target.dataset["id"];
  return target instanceof SVGElement ? target.dataset["edge"] : undefined;
}

/** The handles on the pieces of the selected line come after it; a box has none. */
const handlesAt = (target: EventTarget | null): readonly HTMLElement[] =>
  target instanceof SVGElement || isHandle(target)
    ? [...document.querySelectorAll<HTMLElement>(HANDLES)]
    : [];

const isHandle = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches(HANDLES);

const isInDrawing = (target: EventTarget | null): boolean =>
  idOf(target) !== undefined || isHandle(target);

/** On to what comes after the drawing, or before it. */
function leave(back: boolean): void {
  const drawing = document.querySelector(".react-flow__viewport");
  if (!drawing) return;
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const others = stopsIn(document).filter(
    (stop) => !drawing.contains(stop) && (drawing.compareDocumentPosition(stop) & side) !== 0,
  );
  others.at(back ? -1 : 0)?.focus();
}
