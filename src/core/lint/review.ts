/** The whole review of a document: every rule, and whether live data finds its way back into training. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram } from "../document/types.ts";
import { buildGraph, type Graph } from "../graph/graph.ts";
import { type LintReport, lint } from "./engine.ts";
import { RULES } from "./rules/index.ts";

/** `none` while nothing serves a model. */
export type LoopState = "none" | "open" | "closed";

export interface ReviewResult extends LintReport {
  readonly loop: LoopState;
}

export function reviewDiagram(document: Diagram, catalogue: Catalogue): ReviewResult {
  const graph = buildGraph(document, catalogue);
  return { ...lint(document, catalogue, RULES), loop: loopOf(graph) };
}

function loopOf(graph: Graph): LoopState {
  if (graph.serving.size === 0) return "none";
  return graph.loops.length > 0 ? "closed" : "open";
}
