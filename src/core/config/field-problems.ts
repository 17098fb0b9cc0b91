/** Turns what a strict schema found in a file that a person wrote into problems that say what to do. */
import type * as v from "valibot";
import { nearOnes } from "../catalogue/near.ts";
import { t } from "../messages/late.ts";
import { inShort, pathOf, type Problem } from "../problem.ts";

const MAX_PROBLEMS = 10;

/** Each message of the schema says what was expected: "error, warn or info". */
export function fieldProblems(issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
  const problems = issues.slice(0, MAX_PROBLEMS).map(toProblem);
  const more = issues.length - problems.length;
  if (more === 0) return problems;
  const message = t("config.moreProblems", { count: more });
  return [
    ...problems,
    { code: "more-problems", path: "", message, hint: t("config.moreProblemsHint") },
  ];
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = pathOf(keys);
  const where = path || t("config.wholeFile");
  if (isUnknownKey(issue)) {
    const field = inShort(String(keys.at(-1)));
    const hint = t("config.unknownFieldHint", { near: nearTo(field, siblings(issue)) });
    return { code: "unknown-field", path, message: t("config.unknownField", { field }), hint };
  }
  if (issue.received === "undefined") {
    const message = t("config.missingField", { path: where });
    return { code: "missing-field", path, message, hint: t("config.missingFieldHint") };
  }
  const received = inShort(issue.received);
  const expected = `${issue.message}${nearTo(issue.input, choicesOf(issue))}`;
  const message = t("config.wrongField", { path: where, expected, received });
  return { code: "wrong-field", path, message, hint: t("config.wrongFieldHint", { path: where }) };
}

/** A strict object's complaint of a key that it does not have. */
const isUnknownKey = ({ type, expected }: v.BaseIssue<unknown>): boolean =>
  type === "strict_object" && expected === "never";

/** The names that the object could have had; a message of ours lists them. */
const siblings = ({ message }: v.BaseIssue<unknown>): readonly string[] => message.split(", ");

/** The names that a picklist would have taken; it lists them as `("a" | "b")`. */
const choicesOf = ({ type, expected }: v.BaseIssue<unknown>): readonly string[] =>
  type === "picklist"
    ? [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name)
    : [];

/** What a sentence adds where something near is known, " (near it: a, b)"; else nothing. */
export function nearTo(typed: unknown, known: Iterable<string>): string {
  const names = typeof typed === "string" ? nearOnes(typed, known).join(", ") : "";
  return names === "" ? "" : t("config.nearTo", { names });
}
