/** The requests that are on their way, each in a slot of flat arrays that the next one takes over. */
import type { FlatPlan } from "./plan.ts";

/** Entries of the arrays at most, by which memory is bounded; requests beyond that are turned away. */
const MOST_ENTRIES = 2_000_000;
const MOST_SLOTS = 65_536;

export const ALIVE = 1;
export const CALLED = 2;
/** It has begun, or never will. */
export const RESOLVED = 4;
export const DONE = 8;
/** A stand-in that was asked. */
export const STARTED = 16;

export const OK = 0;
export const DEGRADED = 1;
export const FAILED = 2;

/** By slot × `width` + step: steps come first, then guards, then the answer. */
export class Slots {
  readonly width: number;
  /** Tells events that still stand from those that were overtaken. */
  readonly stamp: Int32Array;
  readonly state: Uint8Array;
  readonly required: Int16Array;
  readonly optional: Int16Array;
  /** When the last token that it waits for came, and from which step. */
  readonly ready: Float64Array;
  readonly cause: Int32Array;
  readonly late: Float64Array;
  readonly lateCause: Int32Array;
  readonly finish: Float64Array;
  /** By slot. */
  readonly arrival: Float64Array;
  readonly unresolved: Int32Array;
  readonly ends: Int32Array;
  readonly lastEnd: Float64Array;
  readonly lastEndStep: Int32Array;
  readonly status: Uint8Array;
  readonly answered: Uint8Array;
  /** By slot × number of guards + guard. */
  readonly tries: Uint8Array;
  readonly #steps: number;
  readonly #guards: number;
  readonly #free: Int32Array;
  #left: number;
  readonly #required: Int16Array;
  readonly #optional: Int16Array;
  readonly #unresolved: number;
  readonly #ends: number;

  /** `standIns` are steps that no request comes to unless something fails. */
  constructor(flat: FlatPlan, guards: number, standIns: number) {
    this.#steps = flat.size;
    this.#guards = guards;
    this.width = flat.size + guards + 1;
    const slots = Math.max(16, Math.min(MOST_SLOTS, Math.floor(MOST_ENTRIES / this.width)));
    const entries = slots * this.width;
    this.stamp = new Int32Array(entries);
    this.state = new Uint8Array(entries);
    this.required = new Int16Array(entries);
    this.optional = new Int16Array(entries);
    this.ready = new Float64Array(entries);
    this.cause = new Int32Array(entries);
    this.late = new Float64Array(entries);
    this.lateCause = new Int32Array(entries);
    this.finish = new Float64Array(entries);
    this.arrival = new Float64Array(slots);
    this.unresolved = new Int32Array(slots);
    this.ends = new Int32Array(slots);
    this.lastEnd = new Float64Array(slots);
    this.lastEndStep = new Int32Array(slots);
    this.status = new Uint8Array(slots);
    this.answered = new Uint8Array(slots);
    this.tries = new Uint8Array(slots * guards);
    this.#free = Int32Array.from({ length: slots }, (_, index) => slots - 1 - index);
    this.#left = slots;
    this.#required = Int16Array.from(flat.required);
    this.#optional = Int16Array.from(flat.optional);
    this.#unresolved = flat.size - standIns;
    this.#ends = flat.isEnd.reduce((sum, isEnd) => sum + isEnd, 0) - standIns;
  }

  /** A slot for a request that comes now; -1 where there is none left. */
  claim(now: number): number {
    if (this.#left === 0) return -1;
    this.#left -= 1;
    const slot = this.#free[this.#left] ?? 0;
    const from = slot * this.width;
    const to = from + this.#steps;
    this.required.set(this.#required, from);
    this.optional.set(this.#optional, from);
    this.state.fill(0, from, to);
    this.ready.fill(0, from, to);
    this.late.fill(0, from, to);
    this.cause.fill(-1, from, to);
    this.tries.fill(0, slot * this.#guards, (slot + 1) * this.#guards);
    this.arrival[slot] = now;
    this.unresolved[slot] = this.#unresolved;
    this.ends[slot] = this.#ends;
    this.lastEnd[slot] = now;
    this.lastEndStep[slot] = -1;
    this.status[slot] = OK;
    this.answered[slot] = 0;
    return slot;
  }

  release(slot: number): void {
    const from = slot * this.width + this.#steps;
    for (let at = from; at < from + this.#guards + 1; at += 1) this.overtake(at);
    this.#free[this.#left] = slot;
    this.#left += 1;
  }

  /** Events for this entry no longer stand. */
  overtake(entry: number): void {
    this.stamp[entry] = (this.stamp[entry] ?? 0) + 1;
  }
}
