/** The whole review of a document: every rule, whether live data finds its way back into training, and how mature that is. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram } from "../document/types.ts";
import { statedNumber } from "../document/requirement-number.ts";
import { estimateLatency } from "../estimates/latency.ts";
import { peakQps } from "../estimates/traffic.ts";
import { buildGraph, type Graph } from "../graph/graph.ts";
import { type LintReport, lint, type RuleSettings } from "./engine.ts";
import { type Maturity, maturityOf } from "./maturity.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** `none` while nothing serves a model. */
export type LoopState = "none" | "open" | "closed";

export interface ReviewResult extends LintReport {
  readonly loop: LoopState;
  readonly maturity: Maturity;
  readonly figures: Figures;
}

/** What the design comes to, in a line. */
export interface Figures {
  /** Until the answer at p99 (ms); `undefined` while nobody waits. */
  readonly p99Ms: number | undefined;
  /** The objective (ms). */
  readonly sloMs: number | undefined;
  /** Requests a second at the peak. */
  readonly peakQps: number | undefined;
}

/** What a company adds to the review: rules of its own, and how grave it finds which. */
export interface Policy {
  /** Asked besides the built-in ones. */
  readonly rules: readonly Rule[];
  /** The document's own `rules` win over these. */
  readonly severities: RuleSettings;
}

export const NO_POLICY: Policy = { rules: [], severities: {} };

export function reviewDiagram(
  document: Diagram,
  catalogue: Catalogue,
  policy: Policy = NO_POLICY,
): ReviewResult {
  const rules = policy.rules.length === 0 ? RULES : [...RULES, ...policy.rules];
  const graph = buildGraph(document, catalogue);
  const report = lint(document, catalogue, rules, policy.severities);
  return { ...report, loop: loopOf(graph), maturity: maturityOf(graph), figures: figuresOf(graph) };
}

function figuresOf(graph: Graph): Figures {
  const qps = peakQps(graph.requirements);
  return {
    p99Ms: estimateLatency(graph)?.accept.p99Ms,
    sloMs: statedNumber(graph.requirements, "p99SloMs"),
    peakQps: qps.known ? qps.value : undefined,
  };
}

function loopOf(graph: Graph): LoopState {
  if (graph.serving.size === 0) return "none";
  return graph.loops.length > 0 ? "closed" : "open";
}
