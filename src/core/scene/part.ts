/** A part of a drawing, with every line and box where the whole drawing has it. */
import { withHeld } from "../document/containment.ts";
import type { Box } from "../document/grid.ts";
import type { Diagram, LaneId } from "../document/types.ts";
import { legendOf } from "./legend.ts";
import { boundsOf, type Scene } from "./scene.ts";

/** The boxes among these ids with all that they hold, both ends of the lines among them, and every line between. */
export function partOf(document: Diagram, ids: ReadonlySet<string>): ReadonlySet<string> {
  const ends = document.edges
    .filter(({ id }) => ids.has(id))
    .flatMap(({ source, target }) => [source, target]);
  const boxes = withHeld(document, new Set([...ids, ...ends]));
  const lines = document.edges.filter(
    ({ source, target }) => boxes.has(source) && boxes.has(target),
  );
  return new Set([...boxes, ...lines.map(({ id }) => id)]);
}

/** The scene with nothing but these boxes and lines; the bands stay where they are asked for. */
export function scenePart(scene: Scene, ids: ReadonlySet<string>, withLanes: boolean): Scene {
  const lanes = withLanes ? scene.lanes : [];
  const boxes = scene.boxes.filter(({ id }) => ids.has(id));
  const edges = scene.edges.filter(({ id }) => ids.has(id));
  const kinds = new Set(legendOf(edges).map(({ text }) => text));
  return {
    ...scene,
    bounds: boundsOf(lanes, boxes, edges),
    lanes,
    boxes,
    edges,
    legend: scene.legend.filter(({ text }) => kinds.has(text)),
  };
}

/** One band with what belongs to it. */
export function sceneOfLane(scene: Scene, lane: LaneId, { nodes }: Diagram): Scene {
  const boxes = new Set(nodes.filter((node) => node.lane === lane).map(({ id }) => id));
  const lines = scene.edges.filter(({ source, target }) => boxes.has(source) && boxes.has(target));
  const part = scenePart(scene, new Set([...boxes, ...lines.map(({ id }) => id)]), false);
  const lanes = scene.lanes.filter(({ id }) => id === lane);
  return { ...part, lanes, bounds: boundsOf(lanes, part.boxes, part.edges) };
}

/** What is seen of the scene in a rectangle of it; the rectangle is its bounds. */
export function sceneIn(scene: Scene, region: Box): Scene {
  const lanes = scene.lanes.filter((lane) => overlap(lane, region));
  const boxes = scene.boxes.filter((box) => overlap(box, region));
  const edges = scene.edges.filter((edge) => overlap(boundsOf([], [], [edge]), region));
  const ids = new Set([...boxes, ...edges].map(({ id }) => id));
  return { ...scenePart(scene, ids, false), lanes, bounds: region };
}

/** Of a level line the box has no height, so touching counts. */
const overlap = (a: Box, b: Box): boolean =>
  a.position.x <= b.position.x + b.size.width &&
  b.position.x <= a.position.x + a.size.width &&
  a.position.y <= b.position.y + b.size.height &&
  b.position.y <= a.position.y + a.size.height;
