/** Which groups become bands across the picture, and which frames around their boxes. */
import { groupsAround } from "./around.ts";
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

export function lanesOf(drawing: ForeignDrawing, isPlaced: boolean): Grouping {
  const { groups } = drawing;
  const members = membersByGroup(drawing);
  const holding = groups.filter(({ id }) => (members.get(id)?.length ?? 0) > 0);
  const bands = isPlaced ? [] : bandsOf(drawing, holding, members);
  const bandIds = new Set(bands.map(({ id }) => id));
  const direct = new Map(drawing.nodes.map(({ id, group }) => [id, group]));
  const around = groupsAround(groups);
  const outward = (group: string | undefined): readonly string[] =>
    around(group).map(({ id }) => id);
  const within = (holder: string): readonly string[] =>
    (members.get(holder) ?? []).filter((id) => direct.get(id) === holder);
  return {
    bands,
    bandOf: (group) => outward(group).find((id) => bandIds.has(id)),
    holderOf: (group) =>
      outward(group)
        .slice(1)
        .find((id) => !bandIds.has(id)),
    frames: holding
      .filter(({ id }) => !bandIds.has(id))
      .map((group) => ({ ...group, members: within(group.id) }))
      .toSorted((a, b) => outward(b.id).length - outward(a.id).length),
  };
}

/**
 * The outermost groups, where they are as many as lanes are and hold most of the drawing; else none.
 * Where boxes keep their places there are none: a band across the whole picture would hold boxes of others.
 */
function bandsOf(
  { nodes, groups }: ForeignDrawing,
  holding: readonly ForeignGroup[],
  members: ReadonlyMap<string, readonly string[]>,
): readonly ForeignGroup[] {
  const ids = new Set(groups.map(({ id }) => id));
  const top = holding.filter(({ parent }) => parent === undefined || !ids.has(parent));
  const inTop = top.reduce((sum, { id }) => sum + (members.get(id)?.length ?? 0), 0);
  const areBands =
    top.length >= FEWEST_BANDS && top.length <= MOST_BANDS && inTop >= MOST_OF_IT * nodes.length;
  return areBands ? top : [];
}
