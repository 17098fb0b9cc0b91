/** What is wrong with a drawing from elsewhere, and what was lost of it, with their words. */
import type { foreign } from "../messages/en/foreign.ts";
import { type FaultCodes, faultsIn } from "../messages/faults.ts";
import { t } from "../messages/late.ts";

type Keys = keyof typeof foreign & string;

/** The failure of that code; `values` fill its words. */
export const foreignFault = faultsIn<FaultCodes<typeof foreign>>((key, values) =>
  t(`foreign.${key}`, values),
);

type LossKey = { [K in Keys]: K extends `loss-${infer C}` ? C : never }[Keys];
type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;

/** What was lost, and how often. */
export interface Loss {
  readonly code: Stem<LossKey>;
  readonly count: number;
}

/** A sentence for each that happened at all. */
export const lossWords = (losses: readonly Loss[]): readonly string[] =>
  losses
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => t(`foreign.loss-${code}`, { count }));
