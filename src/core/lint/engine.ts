/**
 * Runs rules over a document and settles what a person is told.
 *
 * - A young drawing is never met with silence: below its gate (fewer than `youngBelow` nodes, or
 *   stage `sketch`) a rule's findings are `next`, the list of what is still to draw. What a looser
 *   condition (`whenYoung`) finds stays `next` when the drawing has grown past the gate: drawing
 *   something else must not answer the question.
 * - One cause, one finding: a rule is silent where a rule that mutes it has found something, at
 *   whatever severity, even if that was accepted or switched off. A muted rule still mutes others.
 * - A waiver on the whole document, or on an element that the finding names, accepts the finding. A
 *   waiver that accepts nothing, or says no reason, is itself found.
 * - The document says what it wants to hear of (`rules`), else the folder's policy does.
 */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { RuleSetting } from "../document/rule-settings.ts";
import type { Diagram, Waiver } from "../document/types.ts";
import { buildGraph, type Graph } from "../graph/graph.ts";
import { phrase } from "../messages/say.ts";
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

/** Severities by rule id or alias. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/**
 * What the rules find, most pressing first: by severity, then by group, then by place in `rules`.
 *
 * `next` is in the order in which a reviewer asks: what will be an error once the drawing is old
 * enough, then what will be a warning; within these the groups follow the steps of a design review.
 */
export function lint(
  document: Diagram,
  catalogue: Catalogue,
  rules: readonly Rule[],
  settings: RuleSettings = {},
): LintReport {
  const context = { document, catalogue, graph: buildGraph(document, catalogue) };
  const outcomes = new Map(rules.map((rule) => [rule.id, observe(rule, context)]));
  const unused = unusedWaivers(document, [...outcomes.values()]);
  for (const rule of rules) {
    const observations = rule.checkWaivers?.(unused, context);
    if (observations) outcomes.set(rule.id, { rule, observations, isNext: false });
  }
  const isMuted = ({ rule }: Outcome): boolean =>
    rule.mutedBy?.some((id) => (outcomes.get(id)?.observations.length ?? 0) > 0) ?? false;
  const told = tell(
    [...outcomes.values()].filter((outcome) => !isMuted(outcome)),
    settingsOf(document, settings),
  );

  const findings: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const { rule, finding } of told) {
    const waiver = document.waivers.find((candidate) => covers(candidate, rule, finding));
    if (waiver) accepted.push({ finding, waiver });
    else findings.push(finding);
  }
  return { findings, accepted };
}

/** What one rule has found. */
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

/** The document's word counts more than the folder's. */
function settingsOf(document: Diagram, settings: RuleSettings): ReadonlyMap<string, RuleSetting> {
  return new Map([...Object.entries(settings), ...Object.entries(document.rules ?? {})]);
}

interface Told {
  readonly rule: Rule;
  readonly finding: Finding;
}

function tell(
  outcomes: readonly Outcome[],
  settings: ReadonlyMap<string, RuleSetting>,
): readonly Told[] {
  const groups = RULE_GROUPS.map((group) => group.id);
  const ranked = outcomes.flatMap(({ rule, observations, isNext }, index) => {
    if (observations.length === 0) return [];
    const setting = [rule.id, ...(rule.aliases ?? [])]
      .map((id) => settings.get(id))
      .find((own) => own !== undefined);
    if (setting === "off") return [];
    return observations.map((observation) => {
      const severity = setting ?? observation.severity ?? rule.severity;
      const finding = toFinding(rule, observation, isNext ? "next" : severity);
      const order = [SEVERITIES.indexOf(severity), groups.indexOf(rule.group), index];
      return { rule, finding, rank: [isNext ? 1 : 0, ...order] };
    });
  });
  return ranked.sort((a, b) => compare(a.rank, b.rank));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** In the person's language; a sentence with names in it is so already. */
function toFinding(
  { id, group, why, source }: Rule,
  observation: Observation,
  severity: Finding["severity"],
): Finding {
  return {
    ...observation,
    title: phrase(observation.title),
    message: phrase(observation.message),
    fixes: observation.fixes.map((fix) => ({ ...fix, title: phrase(fix.title) })),
    rule: id,
    group,
    severity,
    why: phrase(why),
    source: phrase(source),
  };
}

const isOf = (waiver: Waiver, rule: Rule): boolean =>
  waiver.rule === rule.id || (rule.aliases?.includes(waiver.rule) ?? false);

/** Nothing is accepted without a reason. */
function covers(
  waiver: Waiver,
  rule: Rule,
  { nodes, edges }: Pick<Observation, "nodes" | "edges">,
): boolean {
  if (!isOf(waiver, rule) || waiver.reason.trim() === "") return false;
  const { element } = waiver;
  return element === undefined || nodes.includes(element) || edges.includes(element);
}

/** Waivers that accept nothing of what was observed, be it muted or switched off. */
function unusedWaivers(document: Diagram, outcomes: readonly Outcome[]): readonly Waiver[] {
  return document.waivers.filter(
    (waiver) =>
      !outcomes.some(({ rule, observations }) =>
        observations.some((observation) => covers(waiver, rule, observation)),
      ),
  );
}
