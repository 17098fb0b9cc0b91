/** A picture of shapes and lines that we wrote: each says what it is, so that nothing is read from where it lies. */
import type { ForeignDrawing, ForeignEdge, ForeignGroup, ForeignNode } from "./foreign-drawing.ts";
import type { SketchLine, SketchShape } from "./sketch-shapes.ts";

/** Whether all shapes are ours; one that somebody has drawn since must be read as what it looks like. */
export const isOwnSketch = (shapes: readonly SketchShape[]): boolean =>
  shapes.length > 0 &&
  shapes.every(({ component, own }) => component !== undefined || own !== undefined);

export function readOwnSketch(
  title: string,
  shapes: readonly SketchShape[],
  lines: readonly SketchLine[],
): ForeignDrawing {
  const groups = shapes.filter(({ own }) => own !== undefined);
  const ids = new Set(shapes.map(({ id }) => id));
  const holders = new Set(groups.map(({ id }) => id));
  const held = (parent: string | undefined): string | undefined =>
    parent !== undefined && holders.has(parent) ? parent : undefined;
  const edges = lines.flatMap((line) => edgeOf(line, ids));
  return {
    title,
    nodes: shapes
      .filter(({ own }) => own === undefined)
      .map((shape) => nodeOf(shape, held(shape.parent))),
    groups: groups.map((shape) => groupOf(shape, held(shape.parent))),
    edges,
    losses: [{ code: "looseEnds", count: lines.length - edges.length }],
  };
}

const nodeOf = (
  { id, label, position, size, component }: SketchShape,
  group: string | undefined,
): ForeignNode => ({
  id,
  label,
  position,
  size,
  ...(component === undefined ? {} : { component }),
  ...(group === undefined ? {} : { group }),
});

const groupOf = (
  { id, label, position, size, own }: SketchShape,
  parent: string | undefined,
): ForeignGroup => ({
  id,
  label,
  position,
  size,
  ...(own === undefined ? {} : { own }),
  ...(parent === undefined ? {} : { parent }),
});

function edgeOf(
  { from, to, label, heads, isDashed, flow }: SketchLine,
  ids: ReadonlySet<string>,
): readonly ForeignEdge[] {
  if (from === undefined || to === undefined || !ids.has(from) || !ids.has(to)) return [];
  const words = label === "" ? {} : { label };
  return [{ source: from, target: to, heads, isDashed, ...(flow ?? words) }];
}
