/** Putting a whole design beside what is on the canvas already. */
import { boundsOf } from "../core/document/bounds.ts";
import { settle } from "../core/document/containment.ts";
import type { Diagram, NodeId, Point } from "../core/document/types.ts";
import { GRID } from "../core/scene/geometry.ts";
import { pasteFragment } from "./fragment.ts";
import type { Editor } from "./store.ts";

/** Room between two designs: they are told apart at a glance. */
const APART = 16 * GRID;

/**
 * Its boxes and lines under new ids, selected; one undo step. Its bands come along where the document
 * has none; else a box stands in whichever band it lands. Returns the ids of the new boxes.
 */
export function insertDesign(editor: Editor, design: Diagram): readonly NodeId[] {
  const document = editor.document();
  const offset = besideAll(document, design);
  const hasBands = document.lanes.length > 0;
  const bands = design.lanes.map((lane) => ({ ...lane, position: moved(lane.position, offset) }));
  const ground = hasBands ? document : { ...document, lanes: bands };
  const pasted = pasteFragment(ground, design, offset);
  const added = new Set(pasted.added);
  editor.change(() => (hasBands ? settle(pasted.document, added) : pasted.document), {
    select: added,
  });
  return pasted.added;
}

/** To the right of everything, level with its top; where it was drawn if there is nothing. */
function besideAll(document: Diagram, design: Diagram): Point {
  const [here, there] = [boundsOf(document), boundsOf(design)];
  if (!here || !there) return { x: 0, y: 0 };
  return {
    x: toGrid(here.x + here.width + APART - there.x),
    y: toGrid(here.y - there.y),
  };
}

const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

// Adding zero turns -0 into 0: a saved document must come back the same.
const toGrid = (value: number): number => Math.ceil(value / GRID) * GRID + 0;
