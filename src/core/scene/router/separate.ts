/** Places numbers as near as possible to where they want to be, at least so far apart and inside their bounds. */

export interface Wish {
  readonly ideal: number;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
}

/** `before` and `after` are indices of wishes, `before` the smaller; `after` comes at least `gap` later. */
export interface Apart {
  readonly before: number;
  readonly after: number;
  readonly gap: number;
}

/** How much of their gap pairs keep that are squeezed between bounds, and how often they are squeezed. */
const SQUEEZE = 0.75;
const ROUNDS = 8;
/** A bound is this much stronger than a wish. */
const WALL = 1e7;
const TOLERANCE = 0.01;
/** Variables that are looked at before whoever is left stays where it wants to be: heaps must not hang. */
const BUDGET = 1_000_000;

/**
 * A place for every wish, in the same order. Bounds always hold; where there is too little room
 * between them, the pairs that are squeezed there come closer than they should.
 */
export function separated(wishes: readonly Wish[], apart: readonly Apart[]): readonly number[] {
  const budget = { left: BUDGET };
  const places = wishes.map(({ ideal, low, high }) => Math.min(high, Math.max(low, ideal)));
  for (const { members, pairs } of groupsOf(wishes.length, apart)) {
    const group = members.flatMap((index) => wishes[index] ?? []);
    const found = separatedGroup(group, pairs, budget);
    for (const [at, index] of members.entries()) places[index] = found[at] ?? 0;
  }
  return places;
}

/** Wishes that have to do with each other, by pairs of their indices among the members. */
interface Group {
  readonly members: number[];
  readonly pairs: Apart[];
}

/** Whoever has nobody to keep apart from is in none. */
function groupsOf(count: number, apart: readonly Apart[]): readonly Group[] {
  const roots = Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (roots[root] !== root) {
      roots[root] = roots[roots[root] ?? 0] ?? 0;
      root = roots[root] ?? 0;
    }
    return root;
  };
  for (const { before, after } of apart) roots[rootOf(after)] = rootOf(before);
  const groups = new Map<number, Group>();
  for (const { before } of apart) groups.set(rootOf(before), { members: [], pairs: [] });
  const places = Array.from({ length: count }, (_, index) => {
    const members = groups.get(rootOf(index))?.members ?? [];
    return members.push(index) - 1;
  });
  for (const { before, after, gap } of apart) {
    const pair = { before: places[before] ?? 0, after: places[after] ?? 0, gap };
    groups.get(rootOf(before))?.pairs.push(pair);
  }
  return [...groups.values()];
}

function separatedGroup(
  wishes: readonly Wish[],
  apart: readonly Apart[],
  budget: Budget,
): readonly number[] {
  let pairs = apart;
  let places: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const solution = solved(wishes, pairs, budget);
    places = solution.places;
    const squeezed = new Set<Block | undefined>();
    for (const [index, { low, high }] of wishes.entries()) {
      const place = places[index] ?? 0;
      if (place < low - TOLERANCE || place > high + TOLERANCE) squeezed.add(solution.blocks[index]);
    }
    if (squeezed.size === 0 || budget.left <= 0) break;
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
  members: number[];
  weight: number;
  /** Sum of weight × (ideal − offset). */
  pull: number;
}

interface Budget {
  left: number;
}

interface Solution {
  readonly places: readonly number[];
  readonly blocks: readonly Block[];
}

/**
 * Takes the variables from left to right; whoever comes too near to one on the left joins its
 * block: the first half of VPSC (Dwyer, Marriott, Stuckey: Fast node overlap removal, 2005).
 * Bounds are variables that insist: the lower ones come first, the upper ones last.
 */
function solved(wishes: readonly Wish[], apart: readonly Apart[], budget: Budget): Solution {
  const count = wishes.length;
  const incoming = Array.from({ length: 3 * count }, (): Apart[] => []);
  const require = (pair: Apart) => incoming[pair.after]?.push(pair);
  for (const pair of apart) require(pair);
  const blocks: Block[] = wishes.map(({ ideal, weight }, index) => blockOf(index, ideal, weight));
  for (const [index, { low, high }] of wishes.entries()) {
    blocks[count + index] = blockOf(count + index, low, WALL);
    blocks[2 * count + index] = blockOf(2 * count + index, high, WALL);
    require({ before: count + index, after: index, gap: 0 });
    require({ before: index, after: 2 * count + index, gap: 0 });
  }
  const offsets = blocks.map(() => 0);
  const place = (index: number): number => {
    const block = blocks[index];
    return block ? block.pull / block.weight + (offsets[index] ?? 0) : 0;
  };
  const settle = (index: number) => {
    while (budget.left > 0) {
      const worst = worstOf(blocks, index, incoming, place);
      budget.left -= blocks[index]?.members.length ?? 1;
      if (!worst) return;
      merge(blocks, offsets, worst);
    }
  };
  for (let index = 0; index < count; index += 1) settle(index);
  for (let index = 2 * count; index < 3 * count; index += 1) settle(index);
  return { places: wishes.map((_, index) => place(index)), blocks };
}

const blockOf = (index: number, ideal: number, weight: number): Block => ({
  members: [index],
  weight,
  pull: ideal * weight,
});

/** The pair that is most too near, of those that end in the block of an index and start outside. */
function worstOf(
  blocks: readonly Block[],
  index: number,
  incoming: readonly (readonly Apart[])[],
  place: (index: number) => number,
): Apart | undefined {
  const block = blocks[index];
  let worst: Apart | undefined;
  let least = TOLERANCE / 10;
  for (const member of block?.members ?? []) {
    const at = place(member);
    for (const pair of incoming[member] ?? []) {
      if (blocks[pair.before] === block) continue;
      const violation = place(pair.before) + pair.gap - at;
      if (violation <= least) continue;
      least = violation;
      worst = pair;
    }
  }
  return worst;
}

/** The block of `after` joins that of `before`, exactly `gap` later. */
function merge(blocks: Block[], offsets: number[], { before, after, gap }: Apart): void {
  const into = blocks[before];
  const from = blocks[after];
  if (!into || !from) return;
  const shift = (offsets[before] ?? 0) + gap - (offsets[after] ?? 0);
  for (const index of from.members) {
    offsets[index] = (offsets[index] ?? 0) + shift;
    blocks[index] = into;
  }
  into.members.push(...from.members);
  into.weight += from.weight;
  into.pull += from.pull - from.weight * shift;
}
