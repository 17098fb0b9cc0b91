/** The order in which a design is read: lanes from the top, in each lane what feeds before what is fed. */
import type { Diagram, DiagramEdge, DiagramNode, Lane } from "../document/types.ts";

export interface ReadLane {
  /** `undefined` for what stands in no lane. */
  readonly lane: Lane | undefined;
  readonly nodes: readonly DiagramNode[];
}

type Drawn = Pick<Diagram, "nodes" | "edges" | "lanes">;

/** Every node once. Lanes without any are left out; what stands in none comes last. */
export function readLanes({ nodes, edges, lanes }: Drawn): readonly ReadLane[] {
  const known = new Set(lanes.map(({ id }) => id));
  const topDown = lanes.toSorted(
    (a, b) => a.position.y - b.position.y || a.position.x - b.position.x,
  );
  const inLane = new Map<string | undefined, DiagramNode[]>();
  for (const node of nodes) {
    const lane = node.lane !== undefined && known.has(node.lane) ? node.lane : undefined;
    const others = inLane.get(lane);
    if (others) others.push(node);
    else inLane.set(lane, [node]);
  }
  return [...topDown, undefined].flatMap((lane) => {
    const members = inLane.get(lane?.id);
    return members ? [{ lane, nodes: inFlow(members, edges) }] : [];
  });
}

/** All nodes in that order. */
export const flowOrder = (document: Drawn): readonly DiagramNode[] =>
  readLanes(document).flatMap(({ nodes }) => nodes);

/**
 * A chain is read to its end before the next begins; else the order stays. What comes back to the
 * caller does not count, and a circle is read from where it is entered, else from its first node.
 */
function inFlow(
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
): readonly DiagramNode[] {
  const inside = new Map(nodes.map((node) => [node.id, node]));
  const fed = new Map<DiagramNode, DiagramNode[]>();
  const isFed = new Set<DiagramNode>();
  for (const { source, target, kind } of edges) {
    const [from, to] = [inside.get(source), inside.get(target)];
    if (!from || !to || from === to || kind === "response") continue;
    const targets = fed.get(from);
    if (targets) targets.push(to);
    else fed.set(from, [to]);
    isFed.add(to);
  }
  // Who is finished last is read first. A circle that nothing leads to may itself lead to the rest.
  const starts = nodes.filter((node) => !isFed.has(node)).toReversed();
  const finished: DiagramNode[] = [];
  const met = new Set<DiagramNode>();
  for (const start of [...starts, ...nodes]) finish(start, fed, met, finished);
  return finished.toReversed();
}

/** Walk all that is led to from the start, depth first; a node is finished after all it leads to. */
function finish(
  start: DiagramNode,
  fed: ReadonlyMap<DiagramNode, readonly DiagramNode[]>,
  met: Set<DiagramNode>,
  finished: DiagramNode[],
): void {
  if (met.has(start)) return;
  met.add(start);
  const way = [{ node: start, left: [...(fed.get(start) ?? [])] }];
  for (let here = way.at(-1); here; here = way.at(-1)) {
    // The last is walked first, so that the first is read first.
    const next = here.left.pop();
    if (!next) {
      finished.push(here.node);
      way.pop();
    } else if (!met.has(next)) {
      met.add(next);
      way.push({ node: next, left: [...(fed.get(next) ?? [])] });
    }
  }
}
