/** The worst that is found at each element. */
import { shownOf } from "../document/fold.ts";
import type { Diagram } from "../document/types.ts";
import { type Finding, SEVERITIES, type Severity } from "./rule.ts";

/** By node and by edge; what is found inside a folded boundary is its card's as well. */
export function worstByElement(
  findings: readonly Finding[],
  document: Diagram,
): ReadonlyMap<string, Severity> {
  const { cardOf, standIn } = shownOf(document);
  const worst = new Map<string, Severity>();
  for (const finding of findings) {
    const named = [...finding.nodes, ...finding.edges];
    for (const id of named.flatMap((one) => [one, cardOf.get(one) ?? standIn.get(one) ?? one])) {
      const before = worst.get(id);
      if (before === undefined || rank(finding.severity) < rank(before))
        worst.set(id, finding.severity);
    }
  }
  return worst;
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
