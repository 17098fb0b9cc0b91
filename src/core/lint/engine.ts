/**
 * Runs rules over a document and settles what a person is told.
 *
 * - A young drawing is never met with silence: below its gate (fewer than `youngBelow` nodes, or
 *   stage `sketch`) a rule's findings are `next`, the list of what is still to draw. What a looser
 *   condition (`whenYoung`) finds stays `next` when the drawing has grown past the gate: drawing
 *   something else must not answer the question.
 * - One cause, one finding: a rule is silent where a rule that mutes it has found something, at
 *   whatever severity and even if that was accepted. A muted rule still mutes others.
 * - A waiver on the whole document, or on an element that the finding names, accepts the finding.
 */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram, Waiver } from "../document/types.ts";
import { buildGraph, type Graph } from "../graph/graph.ts";
import {
  type Finding,
  type LintContext,
  type Observation,
  type Rule,
  RULE_GROUPS,
  SEVERITIES,
} from "./rule.ts";

/** A finding that the document accepts as a trade-off. */
export interface Accepted {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface LintReport {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
}

/**
 * What the rules find, most pressing first: by severity, then by group, then by place in `rules`.
 *
 * `next` is in the order in which a reviewer asks: what will be an error once the drawing is old
 * enough, then what will be a warning; within these the groups follow the steps of a design review.
 */
export function lint(document: Diagram, catalogue: Catalogue, rules: readonly Rule[]): LintReport {
  const context = { document, catalogue, graph: buildGraph(document, catalogue) };
  const observed = new Map(rules.map((rule) => [rule.id, observe(rule, context)]));
  const isMuted = (rule: Rule): boolean =>
    rule.mutedBy?.some((id) => (observed.get(id)?.observations.length ?? 0) > 0) ?? false;

  const findings: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const outcome of inOrder([...observed.values()])) {
    const { rule } = outcome;
    if (isMuted(rule)) continue;
    for (const observation of outcome.observations) {
      const finding = toFinding(outcome, observation);
      const waiver = document.waivers.find((candidate) => covers(candidate, rule, finding));
      if (waiver) accepted.push({ finding, waiver });
      else findings.push(finding);
    }
  }
  return { findings, accepted };
}

/** What one rule has found; all of it has one severity. */
interface Outcome {
  readonly rule: Rule;
  readonly observations: readonly Observation[];
  /** Still to draw, rather than wrong. */
  readonly isNext: boolean;
}

function observe(rule: Rule, context: LintContext): Outcome {
  const { whenYoung } = rule;
  if (isBelowGate(rule, context.graph))
    return { rule, observations: (whenYoung ?? rule.check)(context), isNext: true };
  const observations = rule.check(context);
  if (observations.length > 0 || !whenYoung) return { rule, observations, isNext: false };
  return { rule, observations: whenYoung(context), isNext: true };
}

/** Whether the drawing is too young for the rule's own severity. */
function isBelowGate(rule: Rule, graph: Graph): boolean {
  const sleepsInSketch = rule.group !== "structure" || rule.asleepInSketch === true;
  return graph.size < (rule.youngBelow ?? 0) || (graph.stage === "sketch" && sleepsInSketch);
}

function toFinding({ rule, isNext }: Outcome, observation: Observation): Finding {
  const { id, group, why, source } = rule;
  return {
    ...observation,
    rule: id,
    group,
    severity: isNext ? "next" : (observation.severity ?? rule.severity),
    why,
    source,
  };
}

function covers(waiver: Waiver, rule: Rule, finding: Finding): boolean {
  if (waiver.rule !== rule.id && !rule.aliases?.includes(waiver.rule)) return false;
  const { element } = waiver;
  return (
    element === undefined || finding.nodes.includes(element) || finding.edges.includes(element)
  );
}

function inOrder(outcomes: readonly Outcome[]): readonly Outcome[] {
  const groups = RULE_GROUPS.map((group) => group.id);
  const ranked = outcomes.map((outcome, index) => ({
    outcome,
    rank: [
      outcome.isNext ? 1 : 0,
      SEVERITIES.indexOf(outcome.rule.severity),
      groups.indexOf(outcome.rule.group),
      index,
    ],
  }));
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, place) => value !== b.rank[place]);
    return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return ranked.map(({ outcome }) => outcome);
}
