/**
 * The simulation: requests come at random times and go through the plan, event by event.
 *
 * An event is the start of a step at its station, the end of a guard's patience, or an answer. When a
 * step starts its end is known, for stations serve first come first served, so what waits for it is
 * told at once and only the starts are events.
 */
import { EventHeap } from "./event-heap.ts";
import { Failures } from "./failures.ts";
import { CALL, cumulated, FlatPlan, ON_MISS, OPTIONAL, type Plan } from "./plan.ts";
import { Random } from "./random.ts";
import { Record } from "./record.ts";
import { ALIVE, CALLED, DONE, RESOLVED, Slots } from "./slots.ts";
import { Stations } from "./stations.ts";

export interface Traffic {
  /** Requests a second, at random times (a Poisson process). */
  readonly qps: number;
  /** Those that are counted, and those before them that fill the system. */
  readonly requests: number;
  readonly warmUp: number;
  readonly seed: number;
}

/** Plain values once it has come from a worker. */
export interface Outcome {
  readonly record: Omit<Record, "begin" | "answer">;
  readonly stations: Pick<Stations, "busy" | "calls">;
  /** From the first request that is counted to the last (ms). */
  readonly durationMs: number;
}

/** Sets seeds of two streams apart: when requests come, and what becomes of them. */
const APART = 0x51ed27;

export const runPlan = (plan: Plan, traffic: Traffic): Outcome => new Engine(plan, traffic).run();

export class Engine {
  readonly flat: FlatPlan;
  readonly slots: Slots;
  readonly events = new EventHeap();
  readonly random: Random;
  readonly #arrivals: Random;
  readonly #stations: Stations;
  readonly #record: Record;
  readonly #failures: Failures;
  readonly #entrySteps: Int32Array;
  readonly #entryShares: Float64Array;
  readonly #traffic: Traffic;

  constructor(plan: Plan, traffic: Traffic) {
    this.flat = new FlatPlan(plan);
    const standIns = new Set(plan.guards.flatMap(({ fallback }) => fallback ?? []));
    this.slots = new Slots(this.flat, plan.guards.length, standIns.size);
    this.random = new Random(traffic.seed);
    this.#arrivals = new Random(traffic.seed ^ APART);
    this.#stations = new Stations(plan.stations, this.random);
    this.#record = new Record(traffic.requests + traffic.warmUp, plan.steps.length);
    this.#failures = new Failures(plan, this);
    this.#entrySteps = Int32Array.from(plan.entries, ({ step }) => step);
    this.#entryShares = cumulated(plan.entries.map(({ weight }) => weight));
    this.#traffic = traffic;
  }

  run(): Outcome {
    const { qps, requests, warmUp } = this.#traffic;
    const betweenMs = 1000 / qps;
    let [next, begun] = [this.#arrivals.exponential(betweenMs), 0];
    for (let come = 0; come < warmUp + requests; come += 1) {
      this.#runUntil(next);
      if (come === warmUp) {
        begun = next;
        this.#record.begin();
        this.#stations.forget();
      }
      this.#arrive(next);
      next += this.#arrivals.exponential(betweenMs);
    }
    const busy = this.#stations.busy.slice();
    // Nobody else comes: those that are on their way are answered yet, or the slowest would be missing.
    this.#runUntil(Number.MAX_VALUE);
    const { calls } = this.#stations;
    return { record: this.#record, stations: { busy, calls }, durationMs: next - begun };
  }

  #runUntil(time: number): void {
    const { events, slots, flat } = this;
    while (events.next <= time) {
      events.take();
      const { what, time: now } = events;
      if (slots.stamp[what] !== events.stamp) continue;
      const slot = Math.floor(what / slots.width);
      const index = what - slot * slots.width;
      if (index < flat.size) this.#begin(slot, index, now);
      else if (index === slots.width - 1) this.#answer(slot, now);
      else this.#failures.runOut(slot, index - flat.size, now);
      if (slots.unresolved[slot] === 0 && slots.answered[slot] === 1) slots.release(slot);
    }
  }

  #arrive(now: number): void {
    const slot = this.slots.claim(now);
    if (slot < 0) {
      this.#record.turnedAway += 1;
      return;
    }
    const entries = this.#entrySteps;
    const chosen = entries.length === 1 ? 0 : partOf(this.#entryShares, this.random.uniform());
    for (let entry = 0; entry < entries.length; entry += 1) {
      const step = entries[entry] ?? 0;
      const at = slot * this.slots.width + step;
      this.slots.ready[at] = now;
      this.slots.finish[at] = now;
      this.pass(slot, step, now, entry === chosen);
    }
  }

  #answer(slot: number, now: number): void {
    this.slots.answered[slot] = 1;
    this.#record.answer(this.slots, slot, now);
  }

  #begin(slot: number, step: number, now: number): void {
    const { flat, slots } = this;
    if (flat.fails[step] === 1) {
      if (flat.isSpare[step] === 1) this.pass(slot, step, now, false);
      else this.#failures.fail(slot, this.#failures.guardOf(step), now);
      return;
    }
    const station = flat.station[step] ?? -1;
    const done = station < 0 ? now : this.#stations.serve(station, now, flat.calls[step] ?? 1);
    slots.finish[slot * slots.width + step] = done;
    this.pass(slot, step, done, true);
  }

  /** The step is done at that time, or is not on this request's way: tell those that wait for it. */
  pass(slot: number, step: number, at: number, isAlive: boolean): void {
    const { slots, flat } = this;
    const entry = slot * slots.width + step;
    slots.state[entry] = (slots.state[entry] ?? 0) | RESOLVED | (isAlive ? DONE : 0);
    if (!isAlive) slots.finish[entry] = at;
    slots.unresolved[slot] = (slots.unresolved[slot] ?? 0) - 1;
    if (isAlive) this.#failures.watch(slot, step, at);
    this.hand(slot, step, at, isAlive);
    if (flat.isEnd[step] === 1) this.#end(slot, step, at, isAlive);
  }

  /** Along every edge that leaves the step. */
  hand(slot: number, step: number, at: number, isAlive: boolean): void {
    const { flat } = this;
    const parts = isAlive ? flat.parts[step] : undefined;
    const part = parts ? partOf(parts, this.random.uniform()) : -1;
    const missShare = flat.missShare[step] ?? 1;
    const missed = missShare === 1 || this.random.uniform() < missShare;
    const last = flat.edgeStart[step + 1] ?? 0;
    for (let edge = flat.edgeStart[step] ?? 0; edge < last; edge += 1) {
      const own = flat.part[edge] ?? -1;
      const flags = flat.flags[edge] ?? 0;
      const isTaken = isAlive && (own < 0 || own === part) && (missed || (flags & ON_MISS) === 0);
      this.#token(slot, edge, isTaken ? at + (flat.delay[edge] ?? 0) : -1, step);
    }
  }

  /** `at` is negative for a way that is not taken. */
  #token(slot: number, edge: number, at: number, from: number): void {
    const { slots, flat } = this;
    const flags = flat.flags[edge] ?? 0;
    const step = flat.to[edge] ?? 0;
    const entry = slot * slots.width + step;
    const state = slots.state[entry] ?? 0;
    if ((state & RESOLVED) !== 0) return;
    if ((flags & OPTIONAL) !== 0) {
      slots.optional[entry] = (slots.optional[entry] ?? 0) - 1;
      if (at > (slots.late[entry] ?? 0)) {
        slots.late[entry] = at;
        slots.lateCause[entry] = from;
      }
    } else {
      slots.required[entry] = (slots.required[entry] ?? 0) - 1;
      if (at >= 0) slots.state[entry] = state | ALIVE | ((flags & CALL) === 0 ? 0 : CALLED);
      if (at >= (slots.ready[entry] ?? 0)) {
        slots.ready[entry] = at;
        slots.cause[entry] = from;
      }
    }
    if ((slots.required[entry] ?? 0) <= 0) this.#arrived(slot, step, entry);
  }

  /** All that must come has come, or never will. */
  #arrived(slot: number, step: number, entry: number): void {
    const { slots, flat, events } = this;
    const wanted = flat.needsCall[step] === 1 ? CALLED : ALIVE;
    const ready = slots.ready[entry] ?? 0;
    if (((slots.state[entry] ?? 0) & wanted) === 0) {
      this.pass(slot, step, ready, false);
      return;
    }
    const patience = flat.patience[step] ?? 0;
    const late = slots.late[entry] ?? 0;
    slots.overtake(entry);
    if ((slots.optional[entry] ?? 0) > 0) {
      if (patience === Number.POSITIVE_INFINITY) return;
      // Time already waited for counts as the step's own where it goes on without.
      events.add(Math.max(events.time, ready + patience), entry, slots.stamp[entry] ?? 0);
      return;
    }
    if (late > ready) {
      const isInTime = late <= ready + patience;
      slots.ready[entry] = isInTime ? late : ready + patience;
      if (isInTime) slots.cause[entry] = slots.lateCause[entry] ?? -1;
    }
    const start = slots.ready[entry] ?? 0;
    if ((flat.station[step] ?? -1) >= 0 || flat.fails[step] === 1) {
      events.add(start, entry, slots.stamp[entry] ?? 0);
      return;
    }
    slots.finish[entry] = start;
    this.pass(slot, step, start, true);
  }

  #end(slot: number, step: number, at: number, isAlive: boolean): void {
    const { slots } = this;
    slots.ends[slot] = (slots.ends[slot] ?? 0) - 1;
    if (isAlive && at > (slots.lastEnd[slot] ?? 0)) {
      slots.lastEnd[slot] = at;
      slots.lastEndStep[slot] = step;
    }
    if (slots.ends[slot] === 0) this.announce(slot, slots.lastEnd[slot] ?? 0);
  }

  /** The answer is there at that time, unless something overtakes it. */
  announce(slot: number, at: number): void {
    const entry = (slot + 1) * this.slots.width - 1;
    this.slots.overtake(entry);
    this.events.add(at, entry, this.slots.stamp[entry] ?? 0);
  }
}

/** The first part whose shares add up to more than that. */
function partOf(shares: Float64Array, at: number): number {
  let part = 0;
  while (part < shares.length - 1 && at >= (shares[part] ?? 0)) part += 1;
  return part;
}
