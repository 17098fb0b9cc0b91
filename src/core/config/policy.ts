/** A folder's configuration and its own rules as the policy of a review. */
import type { Policy } from "../lint/review.ts";
import type { Rule } from "../lint/rule.ts";
import { RULES } from "../lint/rules/index.ts";
import { t } from "../messages/late.ts";
import { failure, type Result, success } from "../problem.ts";
import type { Config } from "./config.ts";
import { nearTo } from "./field-problems.ts";

/** More than these nobody reads at once. */
const MOST_TOLD = 10;

const idsOf = (rules: readonly Rule[]): readonly string[] =>
  rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);

/** Rules of another file join those that were read before; an id that is taken is a problem. */
export function addRules(before: readonly Rule[], added: readonly Rule[]): Result<readonly Rule[]> {
  const taken = new Set(idsOf([...RULES, ...before]));
  const clashing = added.filter(({ id }) => taken.size === taken.add(id).size);
  if (clashing.length === 0) return success([...before, ...added]);
  return failure(
    ...clashing.slice(0, MOST_TOLD).map(({ id }) => ({
      code: "taken-rule",
      path: "rules",
      message: t("config.takenRule", { id }),
      hint: t("config.takenRuleHint"),
    })),
  );
}

/** What the configuration says, with the rules of all its files; it may set these as well. */
export function makePolicy({ rules: settings }: Config, own: readonly Rule[]): Result<Policy> {
  const known = new Set(idsOf([...RULES, ...own]));
  const unknown = Object.keys(settings).filter((id) => !known.has(id));
  if (unknown.length === 0) return success({ rules: own, severities: settings });
  return failure(
    ...unknown.slice(0, MOST_TOLD).map((id) => ({
      code: "unknown-rule",
      path: `rules.${id}`,
      message: t("config.unknownRule", { id }),
      hint: t("config.unknownRuleHint", { near: nearTo(id, known) }),
    })),
  );
}
