/** Walking through the drawing with the keyboard: along the arrows, and among boxes that stand alike. */
import { middleOf } from "../core/document/containment.ts";
import type { Diagram, DiagramNode, NodeId } from "../core/document/types.ts";
import { isMark } from "../core/scene/box-text.ts";
import type { CommandContext } from "./commands/command.ts";
import type { ViewPort } from "./ports.ts";

export type Way = "right" | "left" | "up" | "down";

interface Walker extends Pick<CommandContext, "editor"> {
  readonly view: Pick<ViewPort, "follow">;
}

/** Select the box that way, and bring it into view. Where none is selected, the first one. */
export function walk({ editor, view }: Walker, way: Way): void {
  const { document, selection } = editor.store.getState();
  const from = document.nodes.findLast((node) => selection.has(node.id));
  const to = from ? nextBox(document, from.id, way) : firstBox(document);
  if (to === undefined) return;
  editor.select([to]);
  view.follow([to]);
}

/** Right: what it feeds; left: what feeds it; up and down: what has a neighbour in common with it. */
export function nextBox(document: Diagram, id: NodeId, way: Way): NodeId | undefined {
  const here = document.nodes.find((node) => node.id === id);
  if (!here) return undefined;
  const { x, y } = middleOf(here);
  const isAlong = way === "left" || way === "right";
  const reached = isAlong ? farEnds(document, [id], way === "right") : siblings(document, id);
  const offset = (node: DiagramNode) => {
    const middle = middleOf(node);
    return { x: Math.abs(middle.x - x), y: Math.abs(middle.y - y), up: middle.y < y };
  };
  return document.nodes
    .filter((node) => node.id !== id && reached.has(node.id))
    .map((node) => ({ id: node.id, ...offset(node) }))
    .filter(({ y: dy, up }) => isAlong || (dy > 0 && up === (way === "up")))
    .toSorted((a, b) => a.y - b.y || a.x - b.x)[0]?.id;
}

/** What leads back to the caller is passed over where there is another way on. */
function farEnds({ edges }: Diagram, ids: readonly NodeId[], onward: boolean): ReadonlySet<NodeId> {
  const touching = edges.filter(({ source, target }) => ids.includes(onward ? source : target));
  const forward = touching.filter(({ kind }) => kind !== "response");
  return new Set(
    (forward.length > 0 ? forward : touching).map(({ source, target }) =>
      onward ? target : source,
    ),
  );
}

/** Fed by the same, or feeding the same; every box where there is none. */
function siblings(document: Diagram, id: NodeId): ReadonlySet<NodeId> {
  const fed = farEnds(document, [...farEnds(document, [id], false)], true);
  const feeding = farEnds(document, [...farEnds(document, [id], true)], false);
  const alike = new Set([...fed, ...feeding]);
  alike.delete(id);
  return alike.size > 0 ? alike : new Set(boxesOf(document).map((node) => node.id));
}

/** The one furthest to the left, and of these the uppermost. */
const firstBox = (document: Diagram): NodeId | undefined =>
  boxesOf(document).toSorted(
    (a, b) => a.position.x - b.position.x || a.position.y - b.position.y,
  )[0]?.id;

/** Loose marks and frames stand beside the system. */
const boxesOf = ({ nodes }: Diagram): readonly DiagramNode[] =>
  nodes.filter((node) => !isMark(node));
