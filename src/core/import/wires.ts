/** The arrows of a stranger's drawing as edges of ours: with kinds, each once, turned where data comes back along them. */
import { LIMITS } from "../document/limits.ts";
import type { DiagramEdge, NodeId } from "../document/types.ts";
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
  const byId = new Map(boxes.map(({ node }) => [node.id, node]));
  const edges: DiagramEdge[] = [];
  const drawn = new Set<string>();
  let [turned, selfLoops] = [0, 0];
  const draw = (from: NodeId, to: NodeId, label: string | undefined, both: boolean): void => {
    const [tail, head] = [byId.get(from), byId.get(to)];
    const about = `${tail?.label} ${head?.label}`;
    const said = { label: label ?? "", about };
    const flow = flowOf(said, tail?.component ?? "", head?.component ?? "", context);
    // One half of a double arrow is never turned: the other half says the same.
    if (both && flow.isTurned) return;
    const [source, target] = flow.isTurned ? [to, from] : [from, to];
    const name = JSON.stringify([source, target, flow.kind, label]);
    if (drawn.has(name)) return;
    drawn.add(name);
    if (flow.isTurned) turned += 1;
    edges.push({
      id: `e${edges.length + 1}`,
      source,
      target,
      ...(flow.kind === undefined ? {} : { kind: flow.kind }),
      ...(label === undefined ? {} : { label: label.slice(0, LIMITS.label) }),
    });
  };
  for (const { source, target, label, heads } of foreign) {
    const [from, to] = [ids.get(source), ids.get(target)];
    if (from === undefined || to === undefined) continue;
    if (from === to) {
      selfLoops += 1;
      continue;
    }
    if (heads === "back") draw(to, from, label, false);
    else draw(from, to, label, heads === "both");
    if (heads === "both") draw(to, from, label, true);
  }
  return { edges, turned, selfLoops };
}
