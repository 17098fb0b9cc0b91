/** Arrows that end at a group: they go to the boxes of it where work comes in, or leave from those where it goes out. */
import { groupsAround } from "./around.ts";
import type { ForeignDrawing, ForeignEdge } from "./foreign-drawing.ts";

/** Of a large group only so many boxes are wired; more would hide the drawing under arrows. */
const MOST_ENDS = 6;

export interface Spread {
  readonly edges: readonly ForeignEdge[];
  /** Arrows that ended at a group with boxes. */
  readonly spread: number;
  /** Arrows that end nowhere. */
  readonly lost: number;
}

export function spreadGroupEdges({ nodes, groups, edges }: ForeignDrawing): Spread {
  const boxes = new Set(nodes.map(({ id }) => id));
  const members = membersByGroup({ nodes, groups });
  const own = edges.filter(({ source, target }) => boxes.has(source) && boxes.has(target));
  const fed = new Set(own.map(({ target }) => target));
  const feeding = new Set(own.map(({ source }) => source));
  const ends = (id: string, outside: ReadonlySet<string>): readonly string[] => {
    if (boxes.has(id)) return [id];
    const inside = members.get(id) ?? [];
    const free = inside.filter((member) => !outside.has(member));
    return (free.length > 0 ? free : inside).slice(0, MOST_ENDS);
  };
  const out: ForeignEdge[] = [];
  let [spread, lost] = [0, 0];
  for (const edge of edges) {
    if (boxes.has(edge.source) && boxes.has(edge.target)) {
      out.push(edge);
      continue;
    }
    const sources = ends(edge.source, feeding);
    const targets = ends(edge.target, fed);
    if (sources.length === 0 || targets.length === 0) lost += 1;
    else spread += 1;
    out.push(...pairsOf(sources, targets).map((pair) => ({ ...edge, ...pair })));
  }
  return { edges: out, spread, lost };
}

type Pair = Pick<ForeignEdge, "source" | "target">;

/** From each to each; of several to several only from the first: every pair would be a thicket. */
function pairsOf(sources: readonly string[], targets: readonly string[]): readonly Pair[] {
  const from = targets.length > 1 ? sources.slice(0, 1) : sources;
  return from.flatMap((source) =>
    targets.filter((target) => target !== source).map((target) => ({ source, target })),
  );
}

/** The boxes of each group, those of the groups in it included. */
export function membersByGroup({
  nodes,
  groups,
}: Pick<ForeignDrawing, "nodes" | "groups">): ReadonlyMap<string, readonly string[]> {
  const around = groupsAround(groups);
  const members = new Map<string, string[]>(groups.map(({ id }) => [id, []]));
  for (const { id, group } of nodes)
    for (const holder of around(group)) members.get(holder.id)?.push(id);
  return members;
}
