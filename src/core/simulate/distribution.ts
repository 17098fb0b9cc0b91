/** How service times scatter. */
import type { Random } from "./random.ts";

export type Distribution =
  | { readonly kind: "constant"; readonly ms: number }
  | { readonly kind: "exponential"; readonly mean: number }
  /** e to the power of a normal variable. */
  | { readonly kind: "lognormal"; readonly mu: number; readonly sigma: number };

/** The 99th percentile of the standard normal distribution. */
const Z99 = 2.326_347_874;

/** The lognormal distribution with that median and that 99th percentile; constant where they are one. */
export function fitted(p50Ms: number, p99Ms: number): Distribution {
  if (p50Ms <= 0 || p99Ms <= p50Ms) return { kind: "constant", ms: p99Ms };
  return { kind: "lognormal", mu: Math.log(p50Ms), sigma: Math.log(p99Ms / p50Ms) / Z99 };
}

export function meanOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case "constant":
      return distribution.ms;
    case "exponential":
      return distribution.mean;
    case "lognormal":
      return Math.exp(distribution.mu + distribution.sigma ** 2 / 2);
  }
}

/** A distribution as numbers, for the inner loop. */
export const CODES = { constant: 0, exponential: 1, lognormal: 2 } as const;

export function parametersOf(distribution: Distribution): readonly [a: number, b: number] {
  switch (distribution.kind) {
    case "constant":
      return [distribution.ms, 0];
    case "exponential":
      return [distribution.mean, 0];
    case "lognormal":
      return [distribution.mu, distribution.sigma];
  }
}

export function sample(code: number, a: number, b: number, random: Random): number {
  if (code === CODES.lognormal) return Math.exp(a + b * random.normal());
  return code === CODES.exponential ? random.exponential(a) : a;
}
