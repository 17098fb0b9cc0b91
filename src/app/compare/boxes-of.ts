/** Which boxes of a picture an entry is about, and which entry is about the box under the mouse. */
import type { ComparisonEntry } from "../../core/compare/comparison-entries.ts";
import type { Box } from "../../core/document/grid.ts";
import type { NodeId, Point } from "../../core/document/types.ts";

export type BoxesOf = (entry: ComparisonEntry) => readonly NodeId[];
export type Places = ReadonlyMap<NodeId, Box>;

export const boxesHere: BoxesOf = ({ mine }) => mine;
export const boxesThere: BoxesOf = ({ reference }) => reference;

/** In the overlaid picture what is missing has an id of its own. */
export const boxesOverlaid = (
  { sort, mine, reference }: ComparisonEntry,
  added: ReadonlyMap<NodeId, NodeId>,
): readonly NodeId[] =>
  sort === "missing" ? reference.flatMap((id) => added.get(id) ?? []) : mine;

/** The places of the entry's boxes that are drawn. */
export const placesOf = (
  entry: ComparisonEntry | undefined,
  boxesOf: BoxesOf,
  places: Places | undefined,
): readonly Box[] => (entry ? boxesOf(entry).flatMap((id) => places?.get(id) ?? []) : []);

/** The least box around all; `undefined` around none. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map(({ position }) => position.x));
  const y = Math.min(...boxes.map(({ position }) => position.y));
  const right = Math.max(...boxes.map(({ position, size }) => position.x + size.width));
  const bottom = Math.max(...boxes.map(({ position, size }) => position.y + size.height));
  return { position: { x, y }, size: { width: right - x, height: bottom - y } };
}

/** What is about a box, not about a line at it. */
const OF_BOXES: ReadonlySet<string> = new Set(["match", "missing", "extra"]);

/** The entry about the box at the point. */
export function entryAt(
  at: Point | undefined,
  entries: readonly ComparisonEntry[],
  boxesOf: BoxesOf,
  places: Places | undefined,
): ComparisonEntry | undefined {
  if (!at) return undefined;
  return entries.find(
    (entry) =>
      OF_BOXES.has(entry.sort) &&
      placesOf(entry, boxesOf, places).some(
        ({ position, size }) =>
          position.x <= at.x &&
          at.x <= position.x + size.width &&
          position.y <= at.y &&
          at.y <= position.y + size.height,
      ),
  );
}
