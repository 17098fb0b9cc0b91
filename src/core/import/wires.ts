/** The arrows of a stranger's drawing as edges of ours: with kinds, each once, turned where data comes back along them. */
import { LIMITS } from "../document/limits.ts";
import type { DiagramEdge, DiagramNode, NodeId } from "../document/types.ts";
import type { Box } from "./boxes.ts";
import { flowOf } from "./edge-kinds.ts";
import type { ForeignEdge } from "./foreign-drawing.ts";
import type { ImportContext } from "./import-context.ts";

interface Wires {
  readonly edges: readonly DiagramEdge[];
  readonly turned: number;
  readonly selfLoops: number;
}

export function wiresOf(
  foreign: readonly ForeignEdge[],
  boxes: readonly Box[],
  ids: ReadonlyMap<string, NodeId>,
  context: ImportContext,
): Wires {
  const pen = new Pen(boxes, context);
  let selfLoops = 0;
  for (const { source, target, label, heads } of foreign) {
    const [from, to] = [ids.get(source), ids.get(target)];
    if (from === undefined || to === undefined) continue;
    if (from === to) {
      selfLoops += 1;
      continue;
    }
    if (heads === "back") pen.draw(to, from, label);
    else pen.draw(from, to, label, heads === "both");
    if (heads === "both") pen.draw(to, from, label, true);
  }
  return { edges: pen.edges, turned: pen.turned, selfLoops };
}

class Pen {
  readonly edges: DiagramEdge[] = [];
  turned = 0;
  readonly #drawn = new Set<string>();
  readonly #nodes: ReadonlyMap<NodeId, DiagramNode>;

  constructor(
    boxes: readonly Box[],
    private readonly context: ImportContext,
  ) {
    this.#nodes = new Map(boxes.map(({ node }) => [node.id, node]));
  }

  /** One half of a double arrow is never turned: the other half says the same. */
  draw(from: NodeId, to: NodeId, label: string | undefined, isHalf = false): void {
    const [tail, head] = [this.#nodes.get(from), this.#nodes.get(to)];
    const said = { label: label ?? "", about: `${tail?.label} ${head?.label}` };
    const flow = flowOf(said, tail?.component ?? "", head?.component ?? "", this.context);
    if (isHalf && flow.isTurned) return;
    const [source, target] = flow.isTurned ? [to, from] : [from, to];
    const name = JSON.stringify([source, target, flow.kind, label]);
    if (this.#drawn.has(name)) return;
    this.#drawn.add(name);
    if (flow.isTurned) this.turned += 1;
    this.edges.push({
      id: `e${this.edges.length + 1}`,
      source,
      target,
      ...(flow.kind === undefined ? {} : { kind: flow.kind }),
      ...(label === undefined ? {} : { label: label.slice(0, LIMITS.label) }),
    });
  }
}
