/** Lanes and boundaries of a stranger's drawing, around the boxes that are placed already. */
import { LANE_PADDING, LANE_TITLE } from "../document/grid.ts";
import { frameAround } from "../document/group.ts";
import { LIMITS } from "../document/limits.ts";
import type { DiagramNode, Lane, NodeId } from "../document/types.ts";
import type { ForeignDrawing } from "./foreign-drawing.ts";
import { lanesOf } from "./lanes.ts";

export interface Frames {
  readonly lanes: readonly Lane[];
  readonly boundaries: readonly DiagramNode[];
  laneOf(node: NodeId): Pick<DiagramNode, "lane">;
  parentOf(node: NodeId): Pick<DiagramNode, "parent">;
}

/** Frames around their boxes, the inner ones first; groups without boxes have none. */
export function framesOf(
  drawing: ForeignDrawing,
  nodes: readonly DiagramNode[],
  ids: ReadonlyMap<string, NodeId>,
  isPlaced: boolean,
): Frames {
  const { bands, bandOf, holderOf, frames } = lanesOf(drawing, isPlaced);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const frameIds = new Map(frames.map(({ id }, at) => [id, `g${at + 1}`]));
  const drawn = new Map<string, DiagramNode>();
  for (const { id, label, members } of frames) {
    const inside = [
      ...members.flatMap((member) => byId.get(ids.get(member) ?? "") ?? []),
      ...frames.flatMap((inner) => (holderOf(inner.id) === id ? (drawn.get(inner.id) ?? []) : [])),
    ];
    if (inside.length === 0) continue;
    drawn.set(id, {
      id: frameIds.get(id) ?? id,
      component: "boundary",
      label: label.slice(0, LIMITS.label),
      ...withinLimits(frameAround(inside)),
    });
  }
  const parentOf = (group: string | undefined): Pick<DiagramNode, "parent"> => {
    const frame = group === undefined ? undefined : drawn.get(group);
    return frame ? { parent: frame.id } : {};
  };
  const laneId = (group: string | undefined): Pick<DiagramNode, "lane"> => {
    const at = bands.findIndex(({ id }) => id === group);
    return at < 0 ? {} : { lane: `lane-${at + 1}` };
  };
  const foreignOf = new Map(
    drawing.nodes.map(({ id, group }) => [ids.get(id) ?? id, { id, group }]),
  );
  return {
    lanes: stacked(bands.map(({ label }) => label)),
    boundaries: frames.toReversed().flatMap(({ id }) => {
      const frame = drawn.get(id);
      return frame ? [{ ...frame, ...parentOf(holderOf(id)), ...laneId(bandOf(id)) }] : [];
    }),
    laneOf: (node) => laneId(bandOf(foreignOf.get(node)?.group)),
    parentOf: (node) => parentOf(foreignOf.get(node)?.group),
  };
}

/** Boxes may stand further apart than a frame may be large. */
const withinLimits = ({ position, size }: Pick<DiagramNode, "position" | "size">) => ({
  position,
  size: {
    width: Math.min(size.width, LIMITS.maxSize),
    height: Math.min(size.height, LIMITS.maxSize),
  },
});

/** Bands one below the other; the layout gives them their size. */
const stacked = (names: readonly string[]): readonly Lane[] =>
  names.map((name, at) => ({
    id: `lane-${at + 1}`,
    name: name.replaceAll("\n", " ").slice(0, LIMITS.id),
    position: { x: 0, y: at * BAND },
    size: { width: 960, height: BAND },
  }));
const BAND = LANE_TITLE + 2 * LANE_PADDING + 112;
