/** What a box can be connected to: the targets by name, with the kind that would flow. */
import { kindOf } from "../core/catalogue/kinds.ts";
import { middleOf } from "../core/document/containment.ts";
import type { DiagramNode, NodeId } from "../core/document/types.ts";
import { kindsFor } from "./connect.ts";
import type { Editor } from "./store.ts";

export interface ConnectTarget {
  readonly node: DiagramNode;
  /** The name of the kind. */
  readonly kind: string;
}

/** Every box that may take an arrow from here which is not drawn yet: new neighbours first, the nearest first. */
export function connectTargets(editor: Editor, source: NodeId): readonly ConnectTarget[] {
  const document = editor.document();
  const here = document.nodes.find(({ id }) => id === source);
  if (!here || isMark(editor, here)) return [];
  const drawn = document.edges.filter((edge) => edge.source === source);
  const isNeighbour = (node: DiagramNode) => drawn.some(({ target }) => target === node.id);
  const targets = document.nodes.flatMap((node) => {
    if (node.id === source || isMark(editor, node)) return [];
    const kind = kindsFor(editor, document, source, node.id).find((id) =>
      drawn.every((edge) => edge.target !== node.id || edge.kind !== id),
    );
    return kind === undefined ? [] : [{ node, kind: kindOf(kind).name }];
  });
  const rank = ({ node }: ConnectTarget) => (isNeighbour(node) ? FAR : 0) + distance(here, node);
  return targets.toSorted((a, b) => rank(a) - rank(b));
}

/** Beyond every distance of a drawing. */
const FAR = 1e9;

function distance(a: DiagramNode, b: DiagramNode): number {
  const from = middleOf(a);
  const to = middleOf(b);
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function isMark({ catalogue }: Editor, { component }: DiagramNode): boolean {
  const roles = catalogue.find(component)?.roles ?? [];
  return roles.includes("note") || roles.includes("boundary");
}
