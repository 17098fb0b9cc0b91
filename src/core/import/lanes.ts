/** Which groups become bands across the picture, and which frames around their boxes. */
import type { ForeignDrawing, ForeignGroup } from "./foreign-drawing.ts";
import { membersByGroup } from "./group-edges.ts";

/** Of fewer there is nothing to tell apart, of more the picture would be all stripes. */
const FEWEST_BANDS = 3;
const MOST_BANDS = 9;
/** So much of the drawing must stand in them. */
const MOST_OF_IT = 0.75;

export interface Grouping {
  readonly bands: readonly ForeignGroup[];
  /** The band that holds the group, itself included. */
  bandOf(group: string | undefined): string | undefined;
  /** The frame around the group. */
  holderOf(group: string): string | undefined;
  /** The inner ones first; `members` are the boxes directly in it. */
  readonly frames: readonly (ForeignGroup & { readonly members: readonly string[] })[];
}

export function lanesOf({ nodes, groups }: ForeignDrawing, isPlaced: boolean): Grouping {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const members = membersByGroup({ nodes, groups });
  const holding = groups.filter(({ id }) => (members.get(id)?.length ?? 0) > 0);
  const top = holding.filter(({ parent }) => parent === undefined || !byId.has(parent));
  const inTop = top.reduce((sum, { id }) => sum + (members.get(id)?.length ?? 0), 0);
  // Where boxes keep their places, a band across the whole picture would hold boxes of others.
  const areBands =
    !isPlaced &&
    top.length >= FEWEST_BANDS &&
    top.length <= MOST_BANDS &&
    inTop >= MOST_OF_IT * nodes.length;
  const bands = areBands ? top : [];
  const bandIds = new Set(bands.map(({ id }) => id));
  const outward = (id: string | undefined): readonly string[] => {
    const path: string[] = [];
    const seen = new Set<string>();
    for (let at = byId.get(id ?? ""); at && !seen.has(at.id); at = byId.get(at.parent ?? "")) {
      seen.add(at.id);
      path.push(at.id);
    }
    return path;
  };
  const direct = new Map<string, string[]>();
  for (const { id, group } of nodes) {
    if (group === undefined) continue;
    const list = direct.get(group);
    if (list) list.push(id);
    else direct.set(group, [id]);
  }
  return {
    bands,
    bandOf: (group) => outward(group).find((id) => bandIds.has(id)),
    holderOf: (group) =>
      outward(group)
        .slice(1)
        .find((id) => !bandIds.has(id)),
    frames: holding
      .filter(({ id }) => !bandIds.has(id))
      .map((group) => ({ ...group, members: direct.get(group.id) ?? [] }))
      .toSorted((a, b) => outward(b.id).length - outward(a.id).length),
  };
}
