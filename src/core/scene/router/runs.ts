/** Cuts drafts into straight pieces and joins those that share a trunk: what is pushed aside is a run of pieces. */
import type { Point } from "../../document/types.ts";
import { ROUTE } from "../geometry.ts";
import type { Draft } from "./plan.ts";
import { centreX, centreY, type Direction, portRange, type Rect } from "./rect.ts";
import type { World } from "./world.ts";

/** A draft whose points move; `raw` keeps the ones the plan gave. */
export interface Line {
  readonly draft: Draft;
  readonly raw: readonly Point[];
  points: readonly Point[];
  /** Stays where it is. */
  readonly fixed: boolean;
}

/** One straight piece of a line, across the axis on which it may move. */
export interface Piece {
  readonly line: Line;
  /** It leads from this point to the next. */
  readonly index: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly low: number;
  readonly high: number;
  readonly ideal: number;
}

/** Pieces that move together. */
export interface Run {
  readonly pieces: readonly Piece[];
  readonly low: number;
  readonly high: number;
  readonly ideal: number;
  readonly weight: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How far around a piece boxes are looked for. */
const SIGHT = 160;
/** A gap this narrow is a channel: lines keep to its middle. */
const CHANNEL = 140;

/** Every piece that runs up and down (`vertical`) or sideways. */
export function piecesOf(
  world: World,
  lines: readonly Line[],
  vertical: boolean,
): readonly Piece[] {
  return lines.flatMap((line) =>
    line.points.slice(1).flatMap((to, index): readonly Piece[] => {
      const from = line.points[index];
      const [rawFrom, rawTo] = [line.raw[index], line.raw[index + 1]];
      if (!from || !rawFrom || !rawTo) return [];
      if (
        (rawFrom.x === rawTo.x) !== vertical ||
        (rawFrom.x === rawTo.x && rawFrom.y === rawTo.y)
      ) {
        return [];
      }
      return [pieceOf(world, line, index, vertical, [from, to])];
    }),
  );
}

function pieceOf(
  world: World,
  line: Line,
  index: number,
  vertical: boolean,
  [a, b]: readonly [Point, Point],
): Piece {
  const at = vertical ? a.x : a.y;
  const [from, to] = vertical ? sorted(a.y, b.y) : sorted(a.x, b.x);
  const first = index === 0;
  const last = index === line.points.length - 2;
  const base = { line, index, at, from, to, first, last, low: at, high: at, ideal: at };
  if (line.fixed) return base;
  const room = roomFor(world, line.draft, base, vertical);
  const bounds = first || last ? portBounds(world, line.draft, base, room) : room;
  const low = Math.min(bounds.low, bounds.high);
  const high = Math.max(bounds.low, bounds.high);
  const ideal = first || last ? portIdeal(world, line.draft, base, vertical) : bounds.ideal;
  return Object.assign(base, { low, high, ideal: Math.min(high, Math.max(low, ideal)) });
}

const sorted = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

type Base = Pick<Piece, "at" | "from" | "to" | "first" | "last" | "index" | "line">;

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly ideal: number;
}

/** Between which boxes the piece may move. */
function roomFor(world: World, draft: Draft, piece: Base, vertical: boolean): Bounds {
  const { at, from, to } = piece;
  const { source, target } = draft.link;
  const reach = ROUTE.clearance - 1;
  const area: Rect = vertical
    ? { left: at - SIGHT, right: at + SIGHT, top: from - reach, bottom: to + reach }
    : { top: at - SIGHT, bottom: at + SIGHT, left: from - reach, right: to + reach };
  let [low, high] = [at - SIGHT, at + SIGHT];
  let [wallLow, wallHigh] = [low, high];
  const end = piece.line.points.length - 2;
  world.obstacles.visit(area, (rect, box) => {
    if ((piece.first && box === source) || (piece.last && box === target)) return;
    const beside =
      (piece.index === 1 && box === source) || (piece.index === end - 1 && box === target);
    const keep = beside ? ROUTE.stub : ROUTE.clearance;
    const [near, far] = vertical ? [rect.left, rect.right] : [rect.top, rect.bottom];
    if (far <= at) {
      low = Math.max(low, far + keep);
      wallLow = Math.max(wallLow, far);
    } else if (near >= at) {
      high = Math.min(high, near - keep);
      wallHigh = Math.min(wallHigh, near);
    }
  });
  const middle = (wallLow + wallHigh) / 2;
  if (low > high) return { low: middle, high: middle, ideal: middle };
  return { low, high, ideal: wallHigh - wallLow <= CHANNEL ? middle : at };
}

/** The part of the side, or of both sides, on which the line may end. */
function portBounds(world: World, draft: Draft, piece: Base, room: Bounds): Bounds {
  let { low, high } = room;
  for (const [rect, side] of endsOf(world, draft, piece)) {
    const [from, to] = portRange(rect, side, ROUTE.corner);
    low = Math.max(low, from);
    high = Math.min(high, to);
  }
  return low > high ? { low: piece.at, high: piece.at, ideal: piece.at } : { ...room, low, high };
}

function portIdeal(world: World, draft: Draft, piece: Base, vertical: boolean): number {
  const ends = endsOf(world, draft, piece);
  const middles = ends.map(([rect]) => (vertical ? centreX(rect) : centreY(rect)));
  return middles.reduce((sum, middle) => sum + middle, 0) / Math.max(1, middles.length);
}

function endsOf(world: World, { link, leaves, enters }: Draft, { first, last }: Base) {
  const ends: (readonly [Rect, Direction])[] = [];
  const source = world.rects[link.source];
  const target = world.rects[link.target];
  if (first && source) ends.push([source, leaves]);
  if (last && target) ends.push([target, enters]);
  return ends;
}

/** Joins what may lie on one line: ends of related links on one side, and the trunks that follow. */
export function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const groups = new Map<string | number, Piece[]>();
  for (const piece of pieces) {
    for (const key of trunkKeys(piece)) {
      const group = groups.get(key);
      if (group) group.push(piece);
      else groups.set(key, [piece]);
    }
  }
  const taken = new Set<Piece>();
  const runs: Run[] = [];
  const largestFirst = [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length);
  for (const group of largestFirst) {
    const free = group.filter((piece) => !taken.has(piece));
    for (const cluster of clusters(free)) {
      if (cluster.length < 2) continue;
      for (const piece of cluster) taken.add(piece);
      runs.push(runOf(cluster));
    }
  }
  for (const piece of pieces) if (!taken.has(piece)) runs.push(runOf([piece]));
  return runs.sort((a, b) => a.at - b.at || a.from - b.from || a.to - b.to);
}

/** Names of the trunks a piece may belong to, one from each end of its line. */
function trunkKeys({ line, index, at }: Piece): readonly (string | number)[] {
  const { link, leaves, enters } = line.draft;
  const fromEnd = line.points.length - 2 - index;
  return [
    trunkKey(4 * link.sourceHub + leaves, index, at),
    trunkKey(4 * link.targetHub + enters, fromEnd, at),
  ];
}

/** The first two pieces find together from anywhere near; further on they must lie on each other. */
const trunkKey = (end: number, steps: number, at: number): string | number =>
  steps < 2 ? 2 * end + steps : `${end} ${steps} ${at}`;

/** How far apart trunks may have been planned that become one. */
const SAME_TRUNK = 48;

function clusters(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const result: Piece[][] = [];
  let [low, high] = [0, 0];
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    const cluster = result.at(-1);
    const start = cluster?.[0];
    const joins =
      start &&
      piece.at - start.at <= SAME_TRUNK &&
      Math.max(low, piece.low) <= Math.min(high, piece.high);
    if (cluster && joins) {
      cluster.push(piece);
      [low, high] = [Math.max(low, piece.low), Math.min(high, piece.high)];
    } else {
      result.push([piece]);
      [low, high] = [piece.low, piece.high];
    }
  }
  return result;
}

function runOf(pieces: readonly Piece[]): Run {
  const mean = (of: (piece: Piece) => number) =>
    pieces.reduce((sum, piece) => sum + of(piece), 0) / pieces.length;
  const port = pieces.some(({ first, last }) => first || last);
  return {
    pieces,
    low: Math.max(...pieces.map(({ low }) => low)),
    high: Math.min(...pieces.map(({ high }) => high)),
    ideal: mean(({ ideal }) => ideal),
    weight: port ? 2 : 1,
    at: mean(({ at }) => at),
    from: Math.min(...pieces.map(({ from }) => from)),
    to: Math.max(...pieces.map(({ to }) => to)),
  };
}
