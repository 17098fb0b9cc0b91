/** Applies fix after fix until nothing is left that one could mend; it always ends. */
import type { Diagram } from "../document/types.ts";
import { NO_POLICY, type Policy, reviewDiagram } from "./review.ts";
import type { Finding, FixContext } from "./rule.ts";

export interface FixedAll {
  readonly document: Diagram;
  /** What was mended, in order; each by its first fix. */
  readonly applied: readonly Finding[];
}

/**
 * Mend the findings, the most pressing first, and look again after each: a fix may settle others.
 *
 * A rule's fixes are applied at most as often as it had findings when it first spoke, and a few times
 * more for what others bring up, so that two rules which undo each other's fixes could not go on for ever.
 *
 * @param isWanted which findings to mend; all when left out
 */
export function fixAll(
  document: Diagram,
  context: FixContext,
  policy: Policy = NO_POLICY,
  isWanted: (finding: Finding) => boolean = () => true,
): FixedAll {
  const left = new Map<string, number>();
  const applied: Finding[] = [];
  let current = document;
  for (;;) {
    const { findings } = reviewDiagram(current, context.catalogue, policy);
    const fixable = findings.filter((finding) => finding.fixes.length > 0 && isWanted(finding));
    budget(fixable, left);
    const next = fixable.find(({ rule }) => (left.get(rule) ?? 0) > 0);
    const [fix] = next?.fixes ?? [];
    if (!next || !fix) return { document: current, applied };
    left.set(next.rule, (left.get(next.rule) ?? 0) - 1);
    const after = fix.apply(current, context);
    if (after === current) continue;
    current = after;
    applied.push(next);
  }
}

/** How often more a rule may be mended than it first asked for. */
const AGAIN = 2;

/** How often a rule that speaks for the first time may be mended. */
function budget(findings: readonly Finding[], left: Map<string, number>): void {
  const count = new Map<string, number>();
  for (const { rule } of findings) count.set(rule, (count.get(rule) ?? 0) + 1);
  for (const [rule, times] of count) if (!left.has(rule)) left.set(rule, times + AGAIN);
}
