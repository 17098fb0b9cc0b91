/** A part of a drawing, with every line and box where the whole drawing has it. */
import { withHeld } from "../document/containment.ts";
import type { Diagram } from "../document/types.ts";
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
