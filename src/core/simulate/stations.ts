/** Boxes as queues: each a number of servers, first come, first served (M/G/c). */
import { CODES, type Distribution, parametersOf, sample } from "./distribution.ts";
import type { Random } from "./random.ts";

export interface StationSpec {
  /** Calls that it works on at a time; 0 for as many as come. */
  readonly servers: number;
  readonly service: Distribution;
  /** How long a call keeps its server, as a multiple of its service time: what a stated rate allows beside a stated latency. */
  readonly hold: number;
}

/** Calls of one request to one box are made side by side; beyond this many they share the time of the slowest. */
const SIDE_BY_SIDE = 8;

export class Stations {
  /** Time (ms) for which servers are taken since `forget`, and calls from the start, by station. */
  readonly busy: Float64Array;
  readonly calls: Float64Array;
  readonly #codes: Uint8Array;
  readonly #a: Float64Array;
  readonly #b: Float64Array;
  readonly #hold: Float64Array;
  readonly #servers: Int32Array;
  /** Where the servers of a station begin in `#free`. */
  readonly #start: Int32Array;
  /** When each server is free: a heap for each station. */
  readonly #free: Float64Array;
  readonly #random: Random;

  constructor(specs: readonly StationSpec[], random: Random) {
    const parameters = specs.map(({ service }) => parametersOf(service));
    this.busy = new Float64Array(specs.length);
    this.calls = new Float64Array(specs.length);
    this.#codes = Uint8Array.from(specs, ({ service }) => CODES[service.kind]);
    this.#a = Float64Array.from(parameters, ([a]) => a);
    this.#b = Float64Array.from(parameters, ([, b]) => b);
    this.#hold = Float64Array.from(specs, ({ hold }) => hold);
    this.#servers = Int32Array.from(specs, ({ servers }) => servers);
    let total = 0;
    this.#start = Int32Array.from(specs, ({ servers }) => (total += servers) - servers);
    this.#free = new Float64Array(total);
    this.#random = random;
  }

  forget(): void {
    this.busy.fill(0);
  }

  /** When so many calls that come now are all done; a fraction of a call is made that often. */
  serve(station: number, now: number, calls: number): number {
    if (calls === 1) return this.#one(station, now, 1);
    const whole = Math.floor(calls) + (this.#random.uniform() < calls % 1 ? 1 : 0);
    const lines = Math.min(whole, SIDE_BY_SIDE);
    let done = now;
    for (let line = 0; line < lines; line += 1) {
      const own = this.#one(station, now, whole / lines);
      if (own > done) done = own;
    }
    return done;
  }

  #one(station: number, now: number, calls: number): number {
    const a = this.#a[station] ?? 0;
    const ms = sample(this.#codes[station] ?? 0, a, this.#b[station] ?? 0, this.#random);
    const kept = ms * (this.#hold[station] ?? 1) * calls;
    this.busy[station] = (this.busy[station] ?? 0) + kept;
    this.calls[station] = (this.calls[station] ?? 0) + calls;
    const servers = this.#servers[station] ?? 0;
    if (servers === 0) return now + ms;
    const start = this.#start[station] ?? 0;
    const free = this.#free[start] ?? 0;
    const begins = free > now ? free : now;
    this.#keep(start, servers, begins + kept);
    return begins + ms;
  }

  /** The server that was free first is kept until then. */
  #keep(start: number, servers: number, until: number): void {
    const free = this.#free;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= servers) break;
      let below = free[start + child] ?? 0;
      const right = child + 1 < servers ? (free[start + child + 1] ?? 0) : below;
      if (right < below) {
        child += 1;
        below = right;
      }
      if (until <= below) break;
      free[start + at] = below;
      at = child;
    }
    free[start + at] = until;
  }
}
