/** A recording as it is watched: what each moment brought, and the moments that tell the story. */
import type { Box } from "../document/grid.ts";
import { type Bounds, boundsOf } from "../document/bounds.ts";
import type { DiagramNode } from "../document/types.ts";
import type { Drawing, Moment, Recording } from "./recording.ts";

export interface ReplayStep {
  readonly moment: Moment;
  /** Boxes that came in and that went. */
  readonly came: readonly DiagramNode[];
  readonly went: readonly DiagramNode[];
  /** Lines more than the moment before, or fewer. */
  readonly lines: number;
}

const NOTHING: Drawing = { lanes: [], nodes: [], edges: [] };

export const replayOf = (recording: Recording): readonly ReplayStep[] =>
  recording.map((moment, index) => stepFrom(recording[index - 1]?.drawing ?? NOTHING, moment));

function stepFrom(before: Drawing, moment: Moment): ReplayStep {
  const { drawing } = moment;
  const [was, is] = [before.nodes, drawing.nodes].map(
    (nodes) => new Set(nodes.map(({ id }) => id)),
  );
  return {
    moment,
    came: drawing.nodes.filter(({ id }) => was?.has(id) === false),
    went: before.nodes.filter(({ id }) => is?.has(id) === false),
    lines: drawing.edges.length - before.edges.length,
  };
}

/** More pictures nobody looks at one after the other. */
export const MOST_CHAPTERS = 40;

/** The moments at which something came or went, as many as make a page, and always the last one. */
export function chaptersOf(recording: Recording): readonly ReplayStep[] {
  const told = replayOf(recording).filter(
    ({ came, went, lines }) => came.length > 0 || went.length > 0 || lines !== 0,
  );
  const every = Math.ceil(told.length / MOST_CHAPTERS);
  const kept = told.filter((_, index) => (told.length - 1 - index) % Math.max(1, every) === 0);
  // What happened in between is told with the next picture.
  return replayOf(kept.map(({ moment }) => moment));
}

/** Around everything that is ever drawn, so that the picture stands still while it grows; `undefined` for nothing. */
export function stageOf(recording: Recording): Box | undefined {
  const all = recording.flatMap(({ drawing }) => boundsOf(drawing) ?? []);
  const [first, ...rest] = all;
  if (!first) return undefined;
  const { x, y, width, height } = rest.reduce(joined, first);
  const around = 32;
  return {
    position: { x: x - around, y: y - around },
    size: { width: width + 2 * around, height: height + 2 * around },
  };
}

function joined(a: Bounds, b: Bounds): Bounds {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
