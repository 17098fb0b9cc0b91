/** What becomes of a design when something goes wrong: who is hit, what callers get, and how long they wait. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { setRequirement, setSetting } from "../document/edit.ts";
import type { Diagram, NodeId } from "../document/types.ts";
import { isOnMain, isStandIn } from "../estimates/answering.ts";
import { callOf } from "../estimates/call.ts";
import { capacityFigures } from "../estimates/capacity.ts";
import { isOptional, lookups, origins } from "../estimates/request-path.ts";
import { isCall } from "../estimates/split.ts";
import { peakQps } from "../estimates/traffic.ts";
import type { GraphNode } from "../graph/elements.ts";
import { buildGraph, type Graph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";
import { isRegion } from "../graph/regions.ts";
import { runPlan } from "./engine.ts";
import { type Prepared, prepare, type Simulated, summed } from "./simulate.ts";

/** How much slower, or more. */
export const TIMES = 10;

export type Change =
  | { readonly kind: "down"; readonly node: NodeId }
  | { readonly kind: "slow"; readonly node: NodeId }
  /** All that stands in the region is down. */
  | { readonly kind: "region"; readonly region: NodeId }
  | { readonly kind: "traffic" }
  /** Every cache is empty. */
  | { readonly kind: "cold" };

/** Plain values, for it comes from a worker. */
export interface WhatIf {
  readonly before: Simulated;
  readonly after: Simulated;
  /** Boxes that do not work. */
  readonly down: readonly NodeId[];
  /** Boxes that wait in vain for what those would have given. */
  readonly stalled: readonly NodeId[];
  /** Boxes to which more comes than they bear, and did not before. */
  readonly overloaded: readonly NodeId[];
  /** Who stands in, and for whom. */
  readonly standIns: readonly { readonly caller: NodeId; readonly standIn: NodeId }[];
}

/** What is to be run, and what it says then. */
export interface Question {
  readonly before: Prepared;
  readonly after: Prepared;
  answer(before: Simulated, after: Simulated): WhatIf;
}

/** `undefined` where nothing can be simulated: see `simulate`. */
export function whatIf(
  document: Diagram,
  catalogue: Catalogue,
  change: Change,
): WhatIf | undefined {
  const question = ask(document, catalogue, change);
  if (!question) return undefined;
  const [before, after] = [question.before, question.after].map((prepared) =>
    summed(prepared, runPlan(prepared.compiled.plan, prepared.traffic)),
  );
  return before && after && question.answer(before, after);
}

/** The same in parts, so that a worker may run the plans. */
export function ask(document: Diagram, catalogue: Catalogue, change: Change): Question | undefined {
  const graph = buildGraph(document, catalogue);
  const changed = buildGraph(withChange(document, graph, change), catalogue);
  const down = new Set(changed.nodes.filter((node) => isDown(changed, node, change)));
  const before = prepare(graph);
  const after = prepare(changed, { down, sizes: sizesOf(graph) });
  if (!before || !after) return undefined;
  return { before, after, answer: (was, is) => told({ was, is }, down, stalledBy(changed, down)) };
}

/** What is set up stays as it is, whatever comes. */
function sizesOf(graph: Graph): ReadonlyMap<NodeId, number> {
  const figures = capacityFigures(graph);
  return new Map(
    graph.nodes.flatMap((node) => {
      const figure = figures(node);
      return figure ? [[node.id, figure.replicas] as const] : [];
    }),
  );
}

function told(
  { was, is }: { readonly was: Simulated; readonly is: Simulated },
  down: ReadonlySet<GraphNode>,
  stalled: readonly GraphNode[],
): WhatIf {
  const isHurt = is.failed > was.failed || is.degraded > was.degraded;
  return {
    before: was,
    after: is,
    down: idsOf(down),
    stalled: isHurt ? idsOf(stalled) : [],
    overloaded: overloadedIn(was, is),
    standIns: is.degraded > was.degraded ? standInsFor(new Set([...down, ...stalled])) : [],
  };
}

function withChange(document: Diagram, graph: Graph, change: Change): Diagram {
  if (change.kind === "slow") return slowed(document, graph, change.node);
  if (change.kind === "cold")
    return graph
      .withRole("cache")
      .reduce((cold, { id }) => setSetting(cold, id, "hitRate", 0), document);
  const peak = change.kind === "traffic" ? peakQps(document.requirements) : undefined;
  if (!peak?.known) return document;
  return setRequirement(document, "peakQps", { value: peak.value * TIMES });
}

function slowed(document: Diagram, graph: Graph, id: NodeId): Diagram {
  const node = graph.node(id);
  if (!node) return document;
  const { p50Ms, p99Ms } = callOf(node, graph);
  const slow = setSetting(document, id, "p99Ms", p99Ms * TIMES);
  const slower = setSetting(slow, id, "p50Ms", p50Ms * TIMES);
  const figures = capacityFigures(graph)(node);
  return figures ? setSetting(slower, id, "qpsPerReplica", figures.qpsPerReplica / TIMES) : slower;
}

function isDown({ regions }: Graph, { id }: GraphNode, change: Change): boolean {
  if (change.kind === "down") return id === change.node;
  return change.kind === "region" && regions.get(id) === change.region;
}

/** The regions that could be lost. */
export const regionsIn = ({ nodes }: Diagram): readonly Diagram["nodes"][number][] =>
  nodes.filter(isRegion);

function stalledBy(graph: Graph, down: ReadonlySet<GraphNode>): readonly GraphNode[] {
  const reads = new Set(lookups(graph));
  const main = reach(origins(graph), { edges: isOnMain });
  const waiting = reach(down, {
    edges: (edge) =>
      !isOptional(edge) && (reads.has(edge) || (main.has(edge.source) && isOnMain(edge))),
  });
  return [...waiting].filter((node) => !down.has(node) && !node.roles.has("client"));
}

function standInsFor(hit: ReadonlySet<GraphNode>): WhatIf["standIns"] {
  const callers = new Set<GraphNode>();
  const drawing = [...hit][0]?.drawing ?? [];
  for (const caller of drawing)
    if (caller.out.some((edge) => isCall(edge) && isStandIn(edge.target))) callers.add(caller);
  return [...callers].flatMap((caller) => {
    const behind = reach(caller, { edges: isOnMain });
    if (![...hit].some((node) => behind.has(node) || isReadBy(node, behind))) return [];
    const standIn = caller.out.find((edge) => isCall(edge) && isStandIn(edge.target))?.target;
    return standIn ? [{ caller: caller.id, standIn: standIn.id }] : [];
  });
}

const isReadBy = (store: GraphNode, readers: ReadonlySet<GraphNode>): boolean =>
  store.out.some((edge) => readers.has(edge.target));

/** Busy all the time, or nearly. */
const FULL = 0.98;

function overloadedIn(before: Simulated, after: Simulated): readonly NodeId[] {
  const isFull = ({ utilisation = 0 }: { readonly utilisation: number | undefined }): boolean =>
    utilisation >= FULL;
  const already = new Set(before.boxes.filter(isFull).map(({ id }) => id));
  return after.boxes.filter((box) => isFull(box) && !already.has(box.id)).map(({ id }) => id);
}

const idsOf = (nodes: Iterable<GraphNode>): readonly NodeId[] => [...nodes].map(({ id }) => id);
