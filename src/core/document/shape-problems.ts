/** Turns what the schema found into problems that name the field and the element it belongs to. */
import type * as v from "valibot";
import { t } from "../messages/index.ts";
import { inShort, pathOf, type Problem } from "../problem.ts";

const MAX_PROBLEMS = 20;

/** `raw` is the value that was read; elements are named by their label in it. */
export function toProblems(
  issues: readonly v.BaseIssue<unknown>[],
  raw: unknown,
): readonly Problem[] {
  const problems = issues.slice(0, MAX_PROBLEMS).map((issue) => toProblem(issue, raw));
  const more = issues.length - problems.length;
  if (more === 0) return problems;
  return [
    ...problems,
    {
      code: "more-problems",
      path: "",
      message: t("document.moreProblems", { count: more }),
      hint: t("document.moreProblemsHint"),
    },
  ];
}

function toProblem(issue: v.BaseIssue<unknown>, raw: unknown): Problem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = pathOf(keys);
  const missing = issue.received === "undefined";
  const values = { where: whereText(keys, raw), expected: issue.message };
  return {
    code: missing ? "missing-field" : "wrong-field",
    path,
    message: missing
      ? t("document.missingField", values)
      : t("document.wrongField", { ...values, received: inShort(issue.received) }),
    hint: t("document.fieldHint", { path: path || t("document.whole") }),
  };
}

function whereText(keys: readonly unknown[], raw: unknown): string {
  const [list, index, ...rest] = keys;
  if (keys.length === 0) return t("document.whole");
  const element = typeof index === "number" ? nameOf(at(at(raw, list), index)) : undefined;
  if (element === undefined || rest.length === 0)
    return t("document.whereField", { field: pathOf(keys) });
  return t("document.whereInElement", { field: pathOf(rest), element: inShort(element) });
}

/** What a person would call the element: its label, its name, else its id. */
function nameOf(element: unknown): string | undefined {
  return ["label", "name", "id"]
    .map((field) => at(element, field))
    .find((name): name is string => typeof name === "string" && name !== "");
}

function at(value: unknown, key: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return new Map<unknown, unknown>(Object.entries(value)).get(key);
  // A hostile list may have millions of items: only the one asked for is touched.
  const list: readonly unknown[] = value;
  return typeof key === "number" ? list[key] : undefined;
}
