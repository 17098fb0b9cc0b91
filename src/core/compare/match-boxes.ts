/**
 * Which box of one drawing stands for which of the other, one for one: the likeliest pairs first,
 * each new pair counting for those beside it, then exchanged while that makes the whole better.
 */
import { type Board, isPossible, kindFit, type Link, spreadLikeness } from "./board.ts";
import { STRONG, WEAK } from "./likeness.ts";

/** What a pair of lines is worth beside a pair of boxes. */
const LINE = 0.3;
/** Rounds of exchange; two are nearly always enough. */
const MOST_ROUNDS = 12;
const NONE = -1;
/** Less is no gain. */
const LEAST_GAIN = 1e-9;
/** Of the lines of two boxes that are only kin, so many must meet. */
const BORNE_OUT = 0.5;

/** By the box's place here its place there; -1 where it stands for nothing. */
export type Pairing = Int32Array;

export function matchBoxes(board: Board): Pairing {
  const pairs = new Pairs(board);
  const likeness = spreadLikeness(board);
  pairs.choose(likeness, () => true, STRONG);
  pairs.improve();
  // What is left may be kin that the boxes around it speak for.
  pairs.choose(likeness, (i, j) => pairs.isBorneOut(i, j), WEAK);
  return pairs.there;
}

class Pairs {
  readonly there: Int32Array;
  readonly #here: Int32Array;
  readonly #board: Board;

  constructor(board: Board) {
    this.#board = board;
    this.there = new Int32Array(board.mine.size).fill(NONE);
    this.#here = new Int32Array(board.reference.size).fill(NONE);
  }

  at(i: number, j: number): number {
    return i * this.#board.reference.size + j;
  }

  /** The best of the free pairs that may be, again and again; of equals the first. */
  choose(likeness: Float64Array, mayBe: (i: number, j: number) => boolean, least: number): void {
    let free = this.#free(least);
    while (free.length > 0) {
      let best = 0;
      let chosen: readonly [number, number] | undefined;
      for (const [i, j] of free) {
        const own = likeness[this.at(i, j)] ?? 0;
        if (own + LINE <= best) continue;
        const worth = own + LINE * this.#borneOut(i, j);
        if (worth <= best || !mayBe(i, j)) continue;
        best = worth;
        chosen = [i, j];
      }
      if (!chosen) return;
      const [here, there] = chosen;
      this.#set(here, there);
      free = free.filter(([i, j]) => i !== here && j !== there);
    }
  }

  /** Pairs of boxes without a partner that are as like as that. */
  #free(least: number): readonly (readonly [number, number])[] {
    const free: (readonly [number, number])[] = [];
    for (let i = 0; i < this.there.length; i += 1)
      for (let j = 0; j < this.#here.length; j += 1)
        if (
          this.there[i] === NONE &&
          this.#here[j] === NONE &&
          (this.#board.likeness[this.at(i, j)] ?? 0) >= least
        )
          free.push([i, j]);
    return free;
  }

  /** Give a box another partner, which gets the old one in exchange, while that is better. */
  improve(): void {
    let rounds = MOST_ROUNDS;
    while (rounds > 0 && this.#improved()) rounds -= 1;
  }

  #improved(): boolean {
    let isBetter = false;
    for (let i = 0; i < this.there.length; i += 1)
      for (let j = 0; j < this.#here.length; j += 1)
        isBetter = (this.#mayStand(i, j) && this.#exchanged(i, j)) || isBetter;
    return isBetter;
  }

  #mayStand(i: number, j: number): boolean {
    return j === NONE || isPossible(this.#board.likeness[this.at(i, j)] ?? 0);
  }

  #exchanged(i: number, j: number): boolean {
    const old = this.there[i] ?? NONE;
    const rival = this.#here[j] ?? NONE;
    if (old === j || (rival !== NONE && !this.#mayStand(rival, old))) return false;
    const before = this.#worth(i, rival) + this.#worth(rival, NONE);
    this.#move(i, j, rival, old);
    const gain = this.#worth(i, rival) + this.#worth(rival, NONE) - before;
    if (gain > LEAST_GAIN) return true;
    this.#move(i, old, rival, j);
    return false;
  }

  /** Give `i` the partner `j`, and `rival`, if there is one, the partner `old`. */
  #move(i: number, j: number, rival: number, old: number): void {
    if (old !== NONE) this.#here[old] = NONE;
    if (j !== NONE) this.#here[j] = NONE;
    this.#set(i, j);
    if (rival !== NONE) this.#set(rival, old);
  }

  #set(i: number, j: number): void {
    this.there[i] = j;
    if (j !== NONE) this.#here[j] = i;
  }

  /** The pair's own likeness and that of its lines, without those to a box that is counted already. */
  #worth(i: number, counted: number): number {
    const j = this.there[i] ?? NONE;
    if (i === NONE || j === NONE) return 0;
    return (this.#board.likeness[this.at(i, j)] ?? 0) + LINE * this.#lines(i, j, counted);
  }

  /** How many of the box's lines meet lines of the other. */
  #lines(i: number, j: number, without: number): number {
    const { mine, reference } = this.#board;
    const meet = (here: readonly Link[] = [], there: readonly Link[] = []): number => {
      let sum = 0;
      for (const a of here) {
        if (a.other === without) continue;
        const wanted = a.other === i ? j : (this.there[a.other] ?? NONE);
        if (wanted === NONE) continue;
        let best = 0;
        for (const b of there)
          if (b.other === wanted) best = Math.max(best, kindFit(a.kind, b.kind));
        sum += best;
      }
      return sum;
    };
    return meet(mine.out[i], reference.out[j]) + meet(mine.in[i], reference.in[j]);
  }

  /** The share of the lines of both that meet, when they stand for each other. */
  #borneOut(i: number, j: number): number {
    const { mine, reference } = this.#board;
    const most = Math.max(
      degree(mine.out[i], mine.in[i]),
      degree(reference.out[j], reference.in[j]),
    );
    return most === 0 ? 0 : this.#lines(i, j, NONE) / most;
  }

  isBorneOut(i: number, j: number): boolean {
    return this.#lines(i, j, NONE) > 1 && this.#borneOut(i, j) >= BORNE_OUT;
  }
}

const degree = (...sides: readonly (readonly Link[] | undefined)[]): number =>
  sides.reduce((sum, side) => sum + (side?.length ?? 0), 0);
