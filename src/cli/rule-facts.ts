/** What lists and pages of rules say of each: its words, and what its examples show. */
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { lint } from "../core/lint/engine.ts";
import { type Example, type Finding, levelOf, type Rule } from "../core/lint/rule.ts";
import { titleOf } from "../core/lint/rule-page.ts";
import { RULES } from "../core/lint/rules/index.ts";
import type { Setup } from "./folder-config.ts";

/** The built-in rules, then the folder's own. */
export const rulesOf = ({ policy }: Setup): readonly Rule[] => [...RULES, ...policy.rules];

/** What `rules --format json` says of a rule. */
export function factsOf(rule: Rule, catalogue: Catalogue) {
  const { id, group, severity, fires, why, asks, source, mutedBy = [] } = rule;
  return {
    id,
    title: titleOf(rule, catalogue),
    group,
    severity,
    level: levelOf(rule),
    fires,
    why,
    asks,
    source,
    mutedBy,
    fixable: fixesOf(rule, catalogue).length > 0,
  };
}

/** What its fixes do, each once, as its bad examples show. */
export const fixesOf = (rule: Rule, catalogue: Catalogue): readonly string[] => [
  ...new Set(
    rule.bad.flatMap((example) =>
      findingsOf(rule, example, catalogue).flatMap(({ fixes }) => fixes.map(({ title }) => title)),
    ),
  ),
];

/** What the rule says of the example when no other speaks. */
export const findingsOf = (
  rule: Rule,
  { diagram }: Example,
  catalogue: Catalogue,
): readonly Finding[] => lint(diagram, catalogue, [rule]).findings;
