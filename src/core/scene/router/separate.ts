/** Places numbers as near as possible to where they want to be, at least so far apart and inside their bounds. */

export interface Wish {
  readonly ideal: number;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
}

/** `before` and `after` are indices of wishes; `after` comes at least `gap` later. */
export interface Apart {
  readonly before: number;
  readonly after: number;
  readonly gap: number;
}

/** How much of their gap pairs keep that are squeezed between bounds, and how often they are squeezed. */
const SQUEEZE = 0.7;
const ROUNDS = 9;
/** A bound is this much stronger than a wish. */
const WALL = 1e7;
const TOLERANCE = 0.01;

/** A place for every wish, in the same order. The constraints must not form a cycle. */
export function separated(wishes: readonly Wish[], apart: readonly Apart[]): readonly number[] {
  const result = wishes.map(({ ideal, low, high }) => Math.min(high, Math.max(low, ideal)));
  for (const { members, pairs } of components(wishes.length, apart)) {
    if (pairs.length === 0) continue;
    const local = members.map((index) => wishes[index] ?? NOTHING);
    const place = new Map(members.map((index, at) => [index, at]));
    const own = pairs.map(({ before, after, gap }) => ({
      before: place.get(before) ?? 0,
      after: place.get(after) ?? 0,
      gap,
    }));
    const solved = fitted(local, own);
    for (const [at, index] of members.entries()) result[index] = solved[at] ?? 0;
  }
  return result;
}

const NOTHING: Wish = { ideal: 0, weight: 1, low: 0, high: 0 };

/** Where there is too little room, only the pairs that are squeezed there come closer. */
function fitted(wishes: readonly Wish[], apart: readonly Apart[]): readonly number[] {
  let pairs = apart;
  let places: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const solution = solved(wishes, pairs);
    places = solution.places;
    const squeezed = new Set<Block | undefined>();
    for (const [index, { low, high }] of wishes.entries()) {
      const place = places[index] ?? 0;
      if (place < low - TOLERANCE || place > high + TOLERANCE) squeezed.add(solution.blocks[index]);
    }
    if (squeezed.size === 0) break;
    pairs = pairs.map((pair) =>
      squeezed.has(solution.blocks[pair.before]) && squeezed.has(solution.blocks[pair.after])
        ? { ...pair, gap: pair.gap * SQUEEZE }
        : pair,
    );
  }
  return wishes.map(({ low, high }, index) => Math.min(high, Math.max(low, places[index] ?? 0)));
}

/** Variables that move together, at fixed distances. */
interface Block {
  members: { readonly index: number; offset: number }[];
  weight: number;
  /** Sum of weight × (ideal − offset). */
  pull: number;
}

/**
 * Merges the blocks of the most violated pair until none is violated: the first half of VPSC
 * (Dwyer, Marriott, Stuckey: Fast node overlap removal, 2005), which suffices for lines.
 */
function solved(wishes: readonly Wish[], apart: readonly Apart[]) {
  const count = wishes.length;
  const walls = wishes.flatMap(({ low, high }) => [low, high]);
  const pairs = [
    ...apart,
    ...wishes.flatMap((_, index) => [
      { before: count + 2 * index, after: index, gap: 0 },
      { before: index, after: count + 2 * index + 1, gap: 0 },
    ]),
  ];
  const blocks: Block[] = [
    ...wishes.map(({ ideal, weight }, index) => blockOf(index, ideal, weight)),
    ...walls.map((at, index) => blockOf(count + index, at, WALL)),
  ];
  const offsets = blocks.map(() => 0);
  const at = (index: number): number => {
    const block = blocks[index];
    return block ? block.pull / block.weight + (offsets[index] ?? 0) : 0;
  };
  for (;;) {
    let worst: Apart | undefined;
    let least = TOLERANCE / 10;
    for (const pair of pairs) {
      if (blocks[pair.before] === blocks[pair.after]) continue;
      const violation = at(pair.before) + pair.gap - at(pair.after);
      if (violation > least) {
        least = violation;
        worst = pair;
      }
    }
    if (!worst) break;
    merge(blocks, offsets, worst);
  }
  return { places: wishes.map((_, index) => at(index)), blocks };
}

const blockOf = (index: number, ideal: number, weight: number): Block => ({
  members: [{ index, offset: 0 }],
  weight,
  pull: ideal * weight,
});

/** The block of `after` joins that of `before`, exactly `gap` later. */
function merge(blocks: Block[], offsets: number[], { before, after, gap }: Apart): void {
  const into = blocks[before];
  const from = blocks[after];
  if (!into || !from) return;
  const shift = (offsets[before] ?? 0) + gap - (offsets[after] ?? 0);
  for (const { index } of from.members) {
    offsets[index] = (offsets[index] ?? 0) + shift;
    blocks[index] = into;
  }
  into.members.push(...from.members);
  into.weight += from.weight;
  into.pull += from.pull - from.weight * shift;
}

interface Component {
  readonly members: number[];
  readonly pairs: Apart[];
}

function components(count: number, apart: readonly Apart[]): readonly Component[] {
  const root = Array.from({ length: count }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while ((root[at] ?? at) !== at) {
      root[at] = root[root[at] ?? at] ?? at;
      at = root[at] ?? at;
    }
    return at;
  };
  for (const { before, after } of apart) root[find(before)] = find(after);
  const found = new Map<number, Component>();
  for (let index = 0; index < count; index += 1) {
    const key = find(index);
    const component = found.get(key) ?? { members: [], pairs: [] };
    component.members.push(index);
    found.set(key, component);
  }
  for (const pair of apart) found.get(find(pair.before))?.pairs.push(pair);
  return [...found.values()];
}
