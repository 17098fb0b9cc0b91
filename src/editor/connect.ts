/** Wiring two boxes: the likeliest legal kind at once, the others one key away, a reason where none is legal. */
import { ANYTHING } from "../core/catalogue/anything.ts";
import type { Component } from "../core/catalogue/component.ts";
import type { KindId } from "../core/catalogue/kinds.ts";
import { explainRefusal, likeliestKinds, type Refusal } from "../core/catalogue/usual-kinds.ts";
import { addEdges, newElementId, updateEdge } from "../core/document/edit.ts";
import type { Diagram, DiagramEdge, NodeId } from "../core/document/types.ts";
import type { Editor, EditorParts } from "./store.ts";

export type Connection =
  | { readonly made: true; readonly edge: DiagramEdge }
  | {
      readonly made: false;
      readonly why: "itself" | "not-a-component" | "already" | "no-legal-kind";
      readonly source: Component;
      readonly target: Component;
      /** What the ends give and take, where that is the reason. */
      readonly ports: Refusal | undefined;
      /** Whether an arrow the other way round would be legal. */
      readonly reverse: boolean;
    };

/** The kinds that may flow along the edge, likeliest first. */
export function kindsFor(
  parts: EditorParts,
  document: Diagram,
  source: NodeId,
  target: NodeId,
): readonly KindId[] {
  return likeliestKinds(
    componentAt(parts, document, source),
    componentAt(parts, document, target),
    parts.usualKinds,
  );
}

/** Draw an edge and select it, or say why not. One undo step. */
export function connectNodes(editor: Editor, source: NodeId, target: NodeId): Connection {
  const possible = connectionBetween(editor, source, target);
  if (possible.made) {
    const { edge } = possible;
    editor.change((diagram) => addEdges(diagram, [edge]), { select: [edge.id] });
  }
  return possible;
}

/** The edge that may be drawn there, or why none may be; in place of `moved`, whose kind it keeps where it can. */
export function connectionBetween(
  editor: Editor,
  source: NodeId,
  target: NodeId,
  moved?: DiagramEdge,
): Connection {
  const document = editor.document();
  const ends = {
    source: componentAt(editor, document, source),
    target: componentAt(editor, document, target),
  };
  const refuse = (
    why: "itself" | "not-a-component" | "already" | "no-legal-kind",
    reverse = false,
  ) =>
    ({
      made: false,
      why,
      reverse,
      ports: explainRefusal(ends.source, ends.target),
      ...ends,
    }) as const;
  if (source === target) return refuse("itself");
  if (isMark(ends.source) || isMark(ends.target)) return refuse("not-a-component");
  const kinds = likeliestKinds(ends.source, ends.target, editor.usualKinds);
  if (kinds.length === 0) {
    return refuse("no-legal-kind", kindsFor(editor, document, target, source).length > 0);
  }
  const drawn = document.edges.filter(
    (edge) => edge.source === source && edge.target === target && edge.id !== moved?.id,
  );
  const free = kinds.filter((candidate) => drawn.every((edge) => edge.kind !== candidate));
  const kind = free.find((candidate) => candidate === moved?.kind) ?? free[0];
  if (kind === undefined) return refuse("already");
  const edge = { id: newElementId(document, `${source}-${target}`), source, target, kind };
  return { made: true, edge };
}

export type LineEnd = "source" | "target";

/** The boxes at which that end of a line may lie whose other end is at `from`, which is among them itself. */
export function offeredEnds(editor: Editor, from: NodeId, end: LineEnd): ReadonlySet<NodeId> {
  const document = editor.document();
  const isLegal = (id: NodeId): boolean =>
    id !== from &&
    kindsFor(editor, document, end === "target" ? from : id, end === "target" ? id : from).length >
      0;
  return new Set(document.nodes.map(({ id }) => id).filter((id) => id === from || isLegal(id)));
}

/** Give the edge the next of its legal kinds. */
export function nextKind(parts: EditorParts, document: Diagram, edge: DiagramEdge): Diagram {
  const kinds = kindsFor(parts, document, edge.source, edge.target);
  const at = edge.kind === undefined ? -1 : kinds.indexOf(edge.kind);
  const kind = kinds[(at + 1) % kinds.length];
  return kind === undefined ? document : updateEdge(document, edge.id, { kind, mode: undefined });
}

function componentAt(parts: EditorParts, document: Diagram, id: NodeId): Component {
  const node = document.nodes.find((candidate) => candidate.id === id);
  return (node && parts.catalogue.find(node.component)) ?? ANYTHING;
}

const isMark = (component: Component): boolean =>
  component.roles.includes("note") || component.roles.includes("boundary");
