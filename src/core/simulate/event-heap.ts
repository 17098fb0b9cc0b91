/** What is going to happen, the next first: a binary heap in flat arrays, so that an event makes no object. */

const FIRST_SIZE = 1024;

export class EventHeap {
  #times = new Float64Array(FIRST_SIZE);
  #whats = new Int32Array(FIRST_SIZE);
  #stamps = new Int32Array(FIRST_SIZE);
  #size = 0;
  /** Of the event that was taken last. */
  time = 0;
  what = 0;
  stamp = 0;

  /** When the next one is due; never where there is none. */
  get next(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : (this.#times[0] ?? 0);
  }

  /** `stamp` tells whether the event still stands when it is due. */
  add(time: number, what: number, stamp: number): void {
    if (this.#size === this.#times.length) this.#grow();
    const times = this.#times;
    let at = this.#size;
    this.#size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = times[parent] ?? 0;
      if (above <= time) break;
      this.#copy(parent, at, above);
      at = parent;
    }
    this.#put(at, time, what, stamp);
  }

  /** Into `time`, `what` and `stamp`. */
  take(): void {
    this.time = this.#times[0] ?? 0;
    this.what = this.#whats[0] ?? 0;
    this.stamp = this.#stamps[0] ?? 0;
    this.#size -= 1;
    const size = this.#size;
    if (size > 0) this.#sink(size);
  }

  /** Lets the last one down from the top. */
  #sink(size: number): void {
    const times = this.#times;
    const time = times[size] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      let below = times[child] ?? 0;
      const right = child + 1 < size ? (times[child + 1] ?? 0) : below;
      if (right < below) {
        child += 1;
        below = right;
      }
      if (time <= below) break;
      this.#copy(child, at, below);
      at = child;
    }
    this.#put(at, time, this.#whats[size] ?? 0, this.#stamps[size] ?? 0);
  }

  #copy(from: number, to: number, time: number): void {
    this.#times[to] = time;
    this.#whats[to] = this.#whats[from] ?? 0;
    this.#stamps[to] = this.#stamps[from] ?? 0;
  }

  #put(at: number, time: number, what: number, stamp: number): void {
    this.#times[at] = time;
    this.#whats[at] = what;
    this.#stamps[at] = stamp;
  }

  #grow(): void {
    const [times, whats, stamps] = [this.#times, this.#whats, this.#stamps];
    this.#times = new Float64Array(times.length * 2);
    this.#whats = new Int32Array(times.length * 2);
    this.#stamps = new Int32Array(times.length * 2);
    this.#times.set(times);
    this.#whats.set(whats);
    this.#stamps.set(stamps);
  }
}
