/** Lanes and boundaries of a stranger's drawing, around the boxes that are placed already. */
import { LANE_PADDING, LANE_TITLE } from "../document/grid.ts";
import { frameAround } from "../document/group.ts";
import { LIMITS } from "../document/limits.ts";
import type { DiagramNode, Lane, NodeId } from "../document/types.ts";
import type { ForeignDrawing } from "./foreign-drawing.ts";
import { type Grouping, lanesOf } from "./lanes.ts";

export interface Frames {
  readonly lanes: readonly Lane[];
  readonly boundaries: readonly DiagramNode[];
  laneOf(node: NodeId): Pick<DiagramNode, "lane">;
  parentOf(node: NodeId): Pick<DiagramNode, "parent">;
}

/** `nodes` are placed and in the order of the drawing's; groups without boxes have no frame. */
export function framesOf(
  drawing: ForeignDrawing,
  nodes: readonly DiagramNode[],
  isPlaced: boolean,
): Frames {
  const grouping = lanesOf(drawing, isPlaced);
  const { bands, bandOf, holderOf, frames } = grouping;
  const boxes = new Map<string, DiagramNode>();
  for (const [at, node] of nodes.entries()) boxes.set(drawing.nodes[at]?.id ?? node.id, node);
  const drawn = drawnFrames(grouping, boxes);
  const parentOf = (group: string | undefined): Pick<DiagramNode, "parent"> => {
    const frame = group === undefined ? undefined : drawn.get(group);
    return frame ? { parent: frame.id } : {};
  };
  const laneId = (group: string | undefined): Pick<DiagramNode, "lane"> => {
    const band = bandOf(group);
    const at = bands.findIndex(({ id }) => id === band);
    return at < 0 ? {} : { lane: `lane-${at + 1}` };
  };
  const groupOf = new Map(nodes.map(({ id }, at) => [id, drawing.nodes[at]?.group]));
  return {
    lanes: stacked(bands.map(({ label }) => label)),
    boundaries: frames.toReversed().flatMap(({ id }) => {
      const frame = drawn.get(id);
      return frame ? [{ ...frame, ...parentOf(holderOf(id)), ...laneId(id) }] : [];
    }),
    laneOf: (node) => laneId(groupOf.get(node)),
    parentOf: (node) => parentOf(groupOf.get(node)),
  };
}

/** Frames by group, the inner ones first, each around its boxes and the frames in it. */
function drawnFrames(
  { frames, holderOf }: Grouping,
  boxes: ReadonlyMap<string, DiagramNode>,
): ReadonlyMap<string, DiagramNode> {
  const drawn = new Map<string, DiagramNode>();
  for (const [at, { id, label, members }] of frames.entries()) {
    const inside = [
      ...members.flatMap((member) => boxes.get(member) ?? []),
      ...frames.flatMap((inner) => (holderOf(inner.id) === id ? (drawn.get(inner.id) ?? []) : [])),
    ];
    if (inside.length === 0) continue;
    drawn.set(id, {
      id: `g${at + 1}`,
      component: "boundary",
      label: label.slice(0, LIMITS.label),
      ...withinLimits(frameAround(inside)),
    });
  }
  return drawn;
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
