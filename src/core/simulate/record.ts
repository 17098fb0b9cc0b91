/** What is written down while requests are answered. */
import { DEGRADED, FAILED, type Slots } from "./slots.ts";

/** One answer in so many is looked at for where time usually goes. */
const EVERY = 16;
const SLOW = 0.99;

export class Record {
  /** Time (ms) from request to answer of those that got one, in the order of the answers. */
  readonly times: Float64Array;
  answers = 0;
  degraded = 0;
  failed = 0;
  turnedAway = 0;
  /** Time by step on the way that made the answer late, summed over slow requests, and over usual ones. */
  readonly slowBlame: Float64Array;
  readonly usualBlame: Float64Array;
  slow = 0;
  usual = 0;
  isWarm = false;
  /** From which time on an answer is slow: the 99th percentile of the warm-up. */
  #threshold = Number.POSITIVE_INFINITY;

  constructor(requests: number, steps: number) {
    this.times = new Float64Array(requests);
    this.slowBlame = new Float64Array(steps);
    this.usualBlame = new Float64Array(steps);
  }

  /** What came before is forgotten; the system is as full as it usually is. */
  begin(): void {
    const before = this.times.subarray(0, this.answers).toSorted();
    this.#threshold = before[Math.floor(before.length * SLOW)] ?? 0;
    this.answers = 0;
    this.degraded = 0;
    this.failed = 0;
    this.isWarm = true;
  }

  answer(slots: Slots, slot: number, now: number): void {
    const status = slots.status[slot];
    if (status === FAILED) {
      this.failed += 1;
      return;
    }
    if (status === DEGRADED) this.degraded += 1;
    const time = now - (slots.arrival[slot] ?? 0);
    if (this.answers < this.times.length) this.times[this.answers] = time;
    this.answers += 1;
    if (!this.isWarm) return;
    if (time >= this.#threshold) {
      this.slow += 1;
      blame(slots, slot, this.slowBlame);
    }
    if (this.answers % EVERY === 0) {
      this.usual += 1;
      blame(slots, slot, this.usualBlame);
    }
  }
}

/** Walks back from the last to come, by what each step waited for last. */
function blame(slots: Slots, slot: number, to: Float64Array): void {
  let step = slots.lastEndStep[slot] ?? -1;
  while (step >= 0) {
    const entry = slot * slots.width + step;
    to[step] = (to[step] ?? 0) + (slots.finish[entry] ?? 0) - (slots.ready[entry] ?? 0);
    step = slots.cause[entry] ?? -1;
  }
}
