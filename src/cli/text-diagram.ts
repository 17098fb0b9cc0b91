/** A small design as lines of text: `[Kafka] ─events→ [Flink] ─online features→ [Feature store]`. */
import { findKind } from "../core/catalogue/kinds.ts";
import type { Diagram, DiagramEdge, NodeId } from "../core/document/types.ts";

const WIDTH = 92;
const CONTINUED = "    ";

/**
 * Every edge once, in trails that go on as long as there is a way; boxes without edges by themselves.
 * `mark` dresses the boxes that a finding names.
 */
export function textDiagram(
  diagram: Diagram,
  mark: (box: string, id: NodeId) => string = (box) => box,
): readonly string[] {
  const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label.replaceAll(/\s+/g, " ")]));
  const box = (id: NodeId): string => mark(`[${labels.get(id) ?? id}]`, id);
  const ends = new Set(diagram.edges.flatMap(({ source, target }) => [source, target]));
  const alone = diagram.nodes.filter(({ id }) => !ends.has(id)).map(({ id }) => box(id));
  return [...trails(diagram).flatMap((trail) => drawTrail(trail, box)), ...alone];
}

/** Edges that follow each other. */
type Trail = readonly DiagramEdge[];

function trails({ nodes, edges }: Diagram): readonly Trail[] {
  const left = new Map<NodeId, DiagramEdge[]>();
  for (const edge of edges) left.set(edge.source, [...(left.get(edge.source) ?? []), edge]);
  const targets = new Set(edges.map(({ target }) => target));
  // What nothing leads to comes first, so that a trail begins where data comes from.
  const starts = nodes.toSorted((a, b) => Number(targets.has(a.id)) - Number(targets.has(b.id)));
  return starts.flatMap(({ id }) => {
    const found: Trail[] = [];
    while ((left.get(id)?.length ?? 0) > 0) found.push(follow(id, left));
    return found;
  });
}

function follow(start: NodeId, left: ReadonlyMap<NodeId, DiagramEdge[]>): Trail {
  const trail: DiagramEdge[] = [];
  for (let edge = left.get(start)?.shift(); edge; edge = left.get(edge.target)?.shift())
    trail.push(edge);
  return trail;
}

/** One line, or several where it is long; those that follow are set in. */
function drawTrail(trail: Trail, box: (id: NodeId) => string): readonly string[] {
  const [first] = trail;
  if (!first) return [];
  const lines: string[] = [];
  let line = box(first.source);
  for (const { kind, target } of trail) {
    const name = kind === undefined ? "" : (findKind(kind)?.name ?? kind);
    const step = `─${name}→ ${box(target)}`;
    if (line.length + step.length + 1 > WIDTH && line.trim() !== "") {
      lines.push(line);
      line = `${CONTINUED}${step}`;
    } else line = `${line} ${step}`;
  }
  return [...lines, line];
}
