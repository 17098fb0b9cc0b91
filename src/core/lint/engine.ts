/**
 * Runs rules over a document and settles what a person is told.
 *
 * - A young drawing is never met with silence: below its gate (fewer than `youngBelow` nodes, or
 *   stage `sketch`) a rule's findings are `next`, the list of what is still to draw.
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
    rule.mutedBy?.some((id) => (observed.get(id)?.length ?? 0) > 0) ?? false;

  const findings: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const rule of inOrder(rules, context.graph)) {
    if (isMuted(rule)) continue;
    for (const observation of observed.get(rule.id) ?? []) {
      const finding = toFinding(rule, observation, context.graph);
      const waiver = document.waivers.find((candidate) => covers(candidate, rule, finding));
      if (waiver) accepted.push({ finding, waiver });
      else findings.push(finding);
    }
  }
  return { findings, accepted };
}

/** Whether the drawing is too young for the rule's own severity. */
function isBelowGate(rule: Rule, graph: Graph): boolean {
  const sleepsInSketch = rule.group !== "structure" || rule.asleepInSketch === true;
  return graph.size < (rule.youngBelow ?? 0) || (graph.stage === "sketch" && sleepsInSketch);
}

const observe = (rule: Rule, context: LintContext): readonly Observation[] =>
  rule.whenYoung && isBelowGate(rule, context.graph)
    ? rule.whenYoung(context)
    : rule.check(context);

function toFinding(rule: Rule, observation: Observation, graph: Graph): Finding {
  const { id, group, why, source } = rule;
  const severity = isBelowGate(rule, graph) ? "next" : rule.severity;
  return { ...observation, rule: id, group, severity, why, source };
}

function covers(waiver: Waiver, rule: Rule, finding: Finding): boolean {
  if (waiver.rule !== rule.id && !rule.aliases?.includes(waiver.rule)) return false;
  const { element } = waiver;
  return (
    element === undefined || finding.nodes.includes(element) || finding.edges.includes(element)
  );
}

/** All findings of a rule have one severity, so the rules can be put in order before their findings. */
function inOrder(rules: readonly Rule[], graph: Graph): readonly Rule[] {
  const groups = RULE_GROUPS.map((group) => group.id);
  const ranked = rules.map((rule, index) => ({
    rule,
    rank: [
      isBelowGate(rule, graph) ? 1 : 0,
      SEVERITIES.indexOf(rule.severity),
      groups.indexOf(rule.group),
      index,
    ],
  }));
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, place) => value !== b.rank[place]);
    return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return ranked.map(({ rule }) => rule);
}
