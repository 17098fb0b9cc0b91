/** Reads a folder's own rules: conditions in JSON, run by no code of theirs. See docs/custom-rules.md. */
import * as v from "valibot";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { fieldProblems, nearTo } from "../../config/field-problems.ts";
import { draw } from "../../document/draw.ts";
import { readDiagram } from "../../document/parse.ts";
import type { Diagram } from "../../document/types.ts";
import { buildGraph } from "../../graph/graph.ts";
import { t } from "../../messages/late.ts";
import { failure, type Problem, type Result, success } from "../../problem.ts";
import type { Example, Rule } from "../rule.ts";
import { compileRule } from "./compile.ts";
import { type ExampleEntry, type RuleEntry, ruleFileSchema } from "./rule-schema.ts";

/** Objects in all conditions of a file, so that asking them stays cheap. */
const MOST_PARTS = 2_000;
const MOST_TOLD = 10;

/**
 * The rules of one file, a value as `JSON.parse` gives it. Names are held against the catalogue and
 * against each other, and every rule against its own examples.
 */
export function readRuleFile(value: unknown, catalogue: Catalogue): Result<readonly Rule[]> {
  const parsed = v.safeParse(ruleFileSchema(catalogue), value);
  if (!parsed.success) return failure(...fieldProblems(parsed.issues));
  const { rules } = parsed.output;
  const tooMany = tooLarge(rules);
  if (tooMany) return failure(tooMany);
  const problems = [...repeated(rules)];
  const read: Rule[] = [];
  for (const [at, entry] of rules.entries()) {
    const result = readRule(entry, `rules[${at}]`, catalogue);
    if (result.ok) read.push(result.value);
    else problems.push(...result.problems);
    // More than these nobody reads at once.
    if (problems.length >= MOST_TOLD) break;
  }
  return problems.length > 0 ? failure(...problems.slice(0, MOST_TOLD)) : success(read);
}

function tooLarge(rules: readonly RuleEntry[]): Problem | undefined {
  const count = rules.reduce((sum, { when }) => sum + countParts(when), 0);
  if (count <= MOST_PARTS) return undefined;
  const message = t("config.tooLarge", { count, max: MOST_PARTS });
  return { code: "rules-too-large", path: "rules", message, hint: t("config.tooLargeHint") };
}

/** Objects in the condition; the reader has bounded how deep they lie in each other. */
const countParts = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + countParts(part), 1)
    : 0;

function repeated(rules: readonly RuleEntry[]): readonly Problem[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }, at) => {
    if (seen.size !== seen.add(id).size) return [];
    const message = t("config.takenRule", { id });
    return [
      { code: "taken-rule", path: `rules[${at}].id`, message, hint: t("config.takenRuleHint") },
    ];
  });
}

function readRule(entry: RuleEntry, path: string, catalogue: Catalogue): Result<Rule> {
  const good = readExamples(entry.good, `${path}.good`, catalogue);
  const bad = readExamples(entry.bad, `${path}.bad`, catalogue);
  const problems = [good, bad].flatMap((result) => (result.ok ? [] : result.problems));
  if (!good.ok || !bad.ok) return failure(...problems);
  const rule = compileRule(entry, { good: good.value, bad: bad.value });
  const broken = brokenExamples(rule, path, catalogue);
  return broken.length > 0 ? failure(...broken) : success(rule);
}

function readExamples(
  entries: readonly ExampleEntry[],
  path: string,
  catalogue: Catalogue,
): Result<readonly Example[]> {
  const results = entries.map((entry, at) => readExample(entry, `${path}[${at}]`, catalogue));
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return failure(...problems);
  return success(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

function readExample(entry: ExampleEntry, path: string, catalogue: Catalogue): Result<Example> {
  const { name } = entry;
  const drawn = tryDraw(entry);
  if (typeof drawn === "string") {
    const message = t("config.badDrawing", { name, reason: drawn });
    return failure({ code: "bad-drawing", path, message, hint: t("config.badDrawingHint") });
  }
  const stray = drawn.nodes.find(({ component }) => catalogue.find(component) === undefined);
  if (!stray) return success({ name, diagram: drawn });
  const { component } = stray;
  const near = nearTo(
    component,
    catalogue.components.map(({ id }) => id),
  );
  const message = t("config.unknownInExample", { name, component });
  const hint = t("config.unknownInExampleHint", { near });
  return failure({ code: "unknown-component", path, message, hint });
}

/** The notation was made for programmers and throws; here it is a person's, so the reason is handed on. */
function tryDraw({ nodes, edges = "" }: ExampleEntry): Diagram | string {
  try {
    const read = readDiagram(draw(nodes, edges));
    return read.ok ? read.value : (read.problems[0]?.message ?? "");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function brokenExamples(rule: Rule, path: string, catalogue: Catalogue): readonly Problem[] {
  const speaks = ({ diagram }: Example): boolean =>
    rule.check({ document: diagram, catalogue, graph: buildGraph(diagram, catalogue) }).length > 0;
  const hint = t("config.exampleHint");
  const values = ({ name }: Example) => ({ id: rule.id, name });
  return [
    ...rule.good.filter(speaks).map((example) => ({
      code: "good-found",
      path: `${path}.good`,
      message: t("config.goodFound", values(example)),
      hint,
    })),
    ...rule.bad
      .filter((example) => !speaks(example))
      .map((example) => ({
        code: "bad-missed",
        path: `${path}.bad`,
        message: t("config.badMissed", values(example)),
        hint,
      })),
  ];
}
