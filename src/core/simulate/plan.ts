/**
 * What a request goes through, as numbers: steps in an order in which each comes after all that it waits for.
 *
 * A step is a visit to a station, or to none where ways only part or meet. It begins when a token has come
 * along every edge that leads to it; a way that a request does not take sends a token that says so, so
 * that nobody waits for it in vain.
 */
import type { StationSpec } from "./stations.ts";

export interface StepSpec {
  /** None for what takes no time. */
  readonly station?: number | undefined;
  /** Calls of one visit. */
  readonly calls?: number;
  /** How long it waits for optional tokens after the others have come (ms). */
  readonly patience?: number | undefined;
  /** It does not work: whoever waits for it waits in vain. */
  readonly fails?: boolean;
  /** Nobody waits for it: where it fails, nothing else does. */
  readonly isAside?: boolean;
  /** The answer is there when all such steps are done. */
  readonly isEnd?: boolean;
  /** Only calls bring it work; whatever else comes belongs to those. */
  readonly needsCall?: boolean;
  /** The share of requests that goes on along `onMiss` edges. */
  readonly missShare?: number;
  /** Weights of its parts, of which each request takes one. */
  readonly parts?: readonly number[];
}

export interface EdgeSpec {
  readonly from: number;
  readonly to: number;
  readonly delay: number;
  readonly isCall?: boolean;
  readonly isOptional?: boolean;
  readonly onMiss?: boolean;
  /** Taken by those requests only that take this part. */
  readonly part?: number | undefined;
}

/** Whoever waits for what lies behind it: no longer than its time-out, more than once, and with somebody who stands in. */
export interface GuardSpec {
  readonly step: number;
  /** Never where left out. */
  readonly timeoutMs?: number | undefined;
  readonly retries?: number;
  /** A step that no edge leads to. */
  readonly fallback?: number | undefined;
  readonly fallbackDelay?: number;
  /** The steps that it waits for, in their order. */
  readonly behind: readonly number[];
}

/** Clients, and the shares of requests that they make. */
export interface EntrySpec {
  readonly step: number;
  readonly weight: number;
}

export interface Plan {
  readonly stations: readonly StationSpec[];
  readonly steps: readonly StepSpec[];
  readonly edges: readonly EdgeSpec[];
  readonly guards: readonly GuardSpec[];
  readonly entries: readonly EntrySpec[];
}

/** Edges by the step that they leave, in flat arrays. */
export class FlatPlan {
  readonly size: number;
  readonly station: Int32Array;
  readonly calls: Float64Array;
  readonly patience: Float64Array;
  readonly fails: Uint8Array;
  readonly isEnd: Uint8Array;
  readonly needsCall: Uint8Array;
  readonly missShare: Float64Array;
  /** Tokens that must come, and that may. */
  readonly required: Int32Array;
  readonly optional: Int32Array;
  /** Whether nobody fails with it: all who take from it can do without. */
  readonly isSpare: Uint8Array;
  readonly edgeStart: Int32Array;
  readonly to: Int32Array;
  readonly delay: Float64Array;
  readonly flags: Uint8Array;
  readonly part: Int32Array;
  readonly parts: readonly (Float64Array | undefined)[];

  constructor({ steps, edges }: Plan) {
    this.size = steps.length;
    this.station = Int32Array.from(steps, ({ station }) => station ?? -1);
    this.calls = Float64Array.from(steps, ({ calls }) => calls ?? 1);
    this.patience = Float64Array.from(steps, (step) => step.patience ?? Number.POSITIVE_INFINITY);
    this.fails = Uint8Array.from(steps, ({ fails }) => Number(fails === true));
    this.isEnd = Uint8Array.from(steps, ({ isEnd }) => Number(isEnd === true));
    this.needsCall = Uint8Array.from(steps, ({ needsCall }) => Number(needsCall === true));
    this.missShare = Float64Array.from(steps, ({ missShare }) => missShare ?? 1);
    this.parts = steps.map(({ parts }) => parts && cumulated(parts));
    this.required = new Int32Array(steps.length);
    this.optional = new Int32Array(steps.length);
    this.isSpare = Uint8Array.from(steps, ({ isEnd }) => Number(isEnd !== true));
    for (const edge of edges) {
      const counted = edge.isOptional === true ? this.optional : this.required;
      counted[edge.to] = (counted[edge.to] ?? 0) + 1;
      if (edge.isOptional !== true) this.isSpare[edge.from] = 0;
    }
    for (const [step, { isAside }] of steps.entries()) if (isAside) this.isSpare[step] = 1;
    const sorted = edges.toSorted((a, b) => a.from - b.from);
    this.edgeStart = new Int32Array(steps.length + 1);
    for (const { from } of sorted) this.edgeStart[from + 1] = (this.edgeStart[from + 1] ?? 0) + 1;
    for (let step = 0; step < steps.length; step += 1)
      this.edgeStart[step + 1] = (this.edgeStart[step + 1] ?? 0) + (this.edgeStart[step] ?? 0);
    this.to = Int32Array.from(sorted, ({ to }) => to);
    this.delay = Float64Array.from(sorted, ({ delay }) => delay);
    this.flags = Uint8Array.from(sorted, flagsOf);
    this.part = Int32Array.from(sorted, ({ part }) => part ?? -1);
  }
}

export const CALL = 1;
export const OPTIONAL = 2;
export const ON_MISS = 4;

const flagsOf = ({ isCall, isOptional, onMiss }: EdgeSpec): number =>
  (isCall === true ? CALL : 0) | (isOptional === true ? OPTIONAL : 0) | (onMiss ? ON_MISS : 0);

/** Shares from 0 to 1, added up. */
export function cumulated(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return Float64Array.from(weights, (weight) => {
    sum += total > 0 ? weight / total : 1 / weights.length;
    return sum;
  });
}
