/** What becomes of a request when a step fails or takes too long: another try, a stand-in, or an error. */
import type { EventHeap } from "./event-heap.ts";
import type { FlatPlan, GuardSpec, Plan } from "./plan.ts";
import { DEGRADED, DONE, FAILED, RESOLVED, type Slots, STARTED } from "./slots.ts";

/** What goes on, as far as failures change it. */
interface Course {
  readonly flat: FlatPlan;
  readonly slots: Slots;
  readonly events: EventHeap;
  pass(slot: number, step: number, at: number, isAlive: boolean): void;
  hand(slot: number, step: number, at: number, isAlive: boolean): void;
  announce(slot: number, at: number): void;
}

interface Guard extends GuardSpec {
  /** Who takes over where it has nothing more to try; -1 for nobody. */
  readonly parent: number;
  /** Of the steps behind it, those at which an answer is ready. */
  readonly ends: readonly number[];
  /** Tokens that its steps have from each other and from itself. */
  readonly required: readonly number[];
  readonly optional: readonly number[];
}

export class Failures {
  readonly #course: Course;
  readonly #guards: readonly Guard[];
  readonly #guardOf: Int32Array;
  readonly #guardAt: Int32Array;
  readonly #standIns: ReadonlySet<number>;

  constructor(plan: Plan, course: Course) {
    this.#course = course;
    this.#guardOf = new Int32Array(plan.steps.length).fill(-1);
    this.#guardAt = new Int32Array(plan.steps.length).fill(-1);
    this.#standIns = new Set(plan.guards.flatMap(({ fallback }) => fallback ?? []));
    this.#guards = plan.guards.map((guard, index) => this.#linked(plan, guard, index));
  }

  /** Guards come in the order of their steps, so the innermost is the last to claim a step. */
  #linked(plan: Plan, guard: GuardSpec, index: number): Guard {
    const parent = this.#guardOf[guard.step] ?? -1;
    const known = new Set([...guard.behind, guard.step]);
    const tokens = (isOptional: boolean) =>
      guard.behind.map(
        (step) =>
          plan.edges.filter(
            (edge) =>
              edge.to === step && known.has(edge.from) && (edge.isOptional === true) === isOptional,
          ).length,
      );
    for (const step of guard.behind) this.#guardOf[step] = index;
    if (guard.fallback !== undefined) this.#guardOf[guard.fallback] = parent;
    this.#guardAt[guard.step] = index;
    return {
      ...guard,
      parent,
      ends: guard.behind.filter((step) => plan.steps[step]?.isEnd === true),
      required: tokens(false),
      optional: tokens(true),
    };
  }

  /** Who waits for the step; -1 for the client alone. */
  guardOf(step: number): number {
    return this.#guardOf[step] ?? -1;
  }

  /** From now on the guard waits, where the step has one. */
  watch(slot: number, step: number, at: number): void {
    const index = this.#guardAt[step] ?? -1;
    const guard = this.#guards[index];
    if (guard?.timeoutMs === undefined || guard.ends.length === 0) return;
    const { slots, flat, events } = this.#course;
    const entry = slot * slots.width + flat.size + index;
    events.add(at + guard.timeoutMs, entry, slots.stamp[entry] ?? 0);
  }

  /** The guard has waited for as long as it does. */
  runOut(slot: number, index: number, now: number): void {
    const { slots } = this.#course;
    const guard = this.#guards[index];
    if (!guard || slots.answered[slot] === 1) return;
    const isDone = guard.ends.every((step) => {
      const entry = slot * slots.width + step;
      return ((slots.state[entry] ?? 0) & RESOLVED) !== 0 && (slots.finish[entry] ?? 0) <= now;
    });
    if (!isDone) this.fail(slot, index, now);
  }

  /** What the guard waits for does not come: -1 where only the client waits. */
  fail(slot: number, index: number, now: number): void {
    const { slots } = this.#course;
    if (slots.answered[slot] === 1) return;
    for (let at = index; at >= 0; at = this.#guards[at]?.parent ?? -1) {
      const guard = this.#guards[at];
      if (!guard) break;
      const tries = slot * this.#guards.length + at;
      if ((slots.tries[tries] ?? 0) < (guard.retries ?? 0)) {
        slots.tries[tries] = (slots.tries[tries] ?? 0) + 1;
        this.#retry(slot, guard, now);
        return;
      }
      if (this.#standIn(slot, guard, now)) return;
    }
    this.#giveUp(slot, now);
  }

  #retry(slot: number, guard: Guard, now: number): void {
    const { slots, flat } = this.#course;
    this.#overtakeGuards(slot, guard);
    for (const [place, step] of guard.behind.entries()) {
      const entry = slot * slots.width + step;
      if (((slots.state[entry] ?? 0) & RESOLVED) !== 0) {
        slots.unresolved[slot] = (slots.unresolved[slot] ?? 0) + 1;
        slots.ends[slot] = (slots.ends[slot] ?? 0) + (flat.isEnd[step] ?? 0);
      }
      slots.overtake(entry);
      slots.state[entry] = 0;
      slots.ready[entry] = 0;
      slots.late[entry] = 0;
      slots.required[entry] = guard.required[place] ?? 0;
      slots.optional[entry] = guard.optional[place] ?? 0;
    }
    this.#forget(slot, guard);
    this.watch(slot, guard.step, now);
    this.#course.hand(slot, guard.step, now, true);
  }

  /** Whether somebody stands in for what lies behind the guard. */
  #standIn(slot: number, guard: Guard, now: number): boolean {
    const { slots, events } = this.#course;
    const { fallback, fallbackDelay = 0 } = guard;
    if (fallback === undefined) return false;
    const entry = slot * slots.width + fallback;
    if (((slots.state[entry] ?? 0) & STARTED) !== 0) return false;
    this.#overtakeGuards(slot, guard);
    this.#abandon(slot, guard.behind, now);
    this.#forget(slot, guard);
    slots.ends[slot] = (slots.ends[slot] ?? 0) + 1;
    slots.unresolved[slot] = (slots.unresolved[slot] ?? 0) + 1;
    slots.status[slot] = DEGRADED;
    slots.state[entry] = STARTED;
    slots.ready[entry] = now + fallbackDelay;
    slots.cause[entry] = guard.step;
    slots.overtake(entry);
    events.add(now + fallbackDelay, entry, slots.stamp[entry] ?? 0);
    return true;
  }

  #giveUp(slot: number, now: number): void {
    const { slots, flat } = this.#course;
    slots.status[slot] = FAILED;
    const steps = Array.from({ length: flat.size }, (_, step) => step);
    const isHere = (step: number): boolean =>
      !this.#standIns.has(step) || ((slots.state[slot * slots.width + step] ?? 0) & STARTED) !== 0;
    for (const guard of this.#guards) this.#overtakeGuards(slot, guard);
    this.#abandon(slot, steps.filter(isHere), now);
    this.#course.announce(slot, now);
  }

  /** Nobody waits any longer for what of the steps has not begun. */
  #abandon(slot: number, steps: readonly number[], now: number): void {
    const { slots } = this.#course;
    for (const step of steps) {
      const entry = slot * slots.width + step;
      if (((slots.state[entry] ?? 0) & RESOLVED) !== 0) continue;
      slots.overtake(entry);
      this.#course.pass(slot, step, now, false);
    }
  }

  /** An answer that was announced is no longer due, and counts only what does not lie behind the guard. */
  #forget(slot: number, guard: Guard): void {
    const { slots, flat } = this.#course;
    const behind = new Set(guard.behind);
    slots.overtake((slot + 1) * slots.width - 1);
    slots.lastEnd[slot] = slots.arrival[slot] ?? 0;
    slots.lastEndStep[slot] = -1;
    for (let step = 0; step < flat.size; step += 1) {
      const entry = slot * slots.width + step;
      const finish = slots.finish[entry] ?? 0;
      const counts = flat.isEnd[step] === 1 && ((slots.state[entry] ?? 0) & DONE) !== 0;
      if (!counts || behind.has(step) || finish <= (slots.lastEnd[slot] ?? 0)) continue;
      slots.lastEnd[slot] = finish;
      slots.lastEndStep[slot] = step;
    }
  }

  /** Its own patience and that of those behind it are of no account any more. */
  #overtakeGuards(slot: number, guard: Guard): void {
    const { slots, flat } = this.#course;
    const behind = new Set(guard.behind);
    for (const [index, other] of this.#guards.entries())
      if (other === guard || behind.has(other.step))
        slots.overtake(slot * slots.width + flat.size + index);
  }
}
