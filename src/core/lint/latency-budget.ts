/** How the time to an answer stands to its objective. */
import { statedNumber } from "../document/requirement-number.ts";
import { type CriticalPath, estimateLatency } from "../estimates/latency.ts";
import type { GraphNode } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { say } from "../messages/say.ts";
import { listed, roughly } from "./words.ts";

export interface Budget {
  readonly path: CriticalPath;
  /** The objective (ms). */
  readonly sloMs: number;
  /** The path's p99 as a share of the objective. */
  readonly used: number;
}

/** Sums of p99s are upper bounds; what exceeds the objective by less than this may yet keep it. */
export const TOLERANCE = 1.1;

/** From here on there is no room for a slow day. */
export const TIGHT = 0.8;

/** `undefined` while nobody waits or nobody has stated an objective. */
export const latencyBudget = perGraph((graph: Graph): Budget | undefined => {
  const sloMs = statedNumber(graph.requirements, "p99SloMs");
  if (sloMs === undefined || sloMs === 0) return undefined;
  const path = estimateLatency(graph)?.accept;
  return path && { path, sloMs, used: path.p99Ms / sloMs };
});

/** The boxes of the path, each once, in the order in which they are called. */
export const boxesOf = ({ path }: Budget): readonly GraphNode[] => [
  ...new Set(path.calls.map(({ node }) => node)),
];

/** The p99 of what somebody has stated, the usual figures of components left out (ms). */
export const statedMs = ({ path }: Budget): number =>
  path.calls.reduce(
    (sum, { p99Ms, times, from }) => (from === "stated" ? sum + p99Ms * times : sum),
    0,
  );

/** "180 of 100 ms at p99, most of it in Model". */
export function inWords({ path, sloMs }: Budget): string {
  const [slowest] = path.calls.toSorted((a, b) => b.p99Ms * b.times - a.p99Ms * a.times);
  const most = slowest ? say`, most of it in ${slowest.node.label}` : "";
  return say`${roughly(path.p99Ms)} of ${roughly(sloMs)} ms at p99${most}${caveat(path)}`;
}

function caveat({ calls, assumed, missing }: CriticalPath): string {
  if (missing.length > 0) return say`, not counting ${listed(missing)}, whose p99 nobody knows`;
  return assumed.length > 0
    ? say` (${assumed.length} of ${calls.length} figures are usual ones)`
    : "";
}
