/** What a box looks up before it works, as steps: side by side, or one after another where it says so. */
import { ownCalls } from "../estimates/load.ts";
import { isOptional, lookups } from "../estimates/request-path.ts";
import { type GraphEdge, type GraphNode, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import type { Draft } from "./drafting.ts";

const known = perGraph((graph: Graph): ReadonlySet<GraphEdge> => new Set(lookups(graph)));

/** Steps from one place to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Who reads, and between which steps. */
interface Reader {
  readonly node: GraphNode;
  /** How often a request calls it. */
  readonly calls: number;
  /** Nobody waits for it. */
  readonly isAside: boolean;
  readonly at: Stretch;
  /** Those that are reading already: a circle of reads is read once. */
  readonly before?: ReadonlySet<GraphNode>;
}

/** Between a box's gate and its work. */
export function linkLookups(draft: Draft, reader: Reader): void {
  const { node, calls, isAside, at, before = new Set([node]) } = reader;
  const isSerial = settingOf(node, "lookups") === "serial";
  let { from } = at;
  for (const edge of node.in) {
    const { source } = edge;
    if (!known(draft.graph).has(edge) || before.has(source) || draft.isFull) continue;
    const gate = draft.step({ isAside });
    const own = calls * ownCalls(source, draft.graph);
    const read = draft.visit(source, { calls: own, isAside });
    draft.link({ from, to: gate, delay: 0 });
    draft.link({ from: gate, to: read, delay: 0 });
    const next = { from: gate, to: read };
    const reading = new Set([...before, source]);
    linkLookups(draft, { node: source, calls: own, isAside, at: next, before: reading });
    const done = isOptional(edge) ? withPatience(draft, edge, next) : read;
    if (isSerial) from = done;
    else draft.link({ from: done, to: at.to, delay: 0 });
  }
  if (isSerial && from !== at.from) draft.link({ from, to: at.to, delay: 0 });
}

/** The reader goes on without when the read has not come in time, or fails. */
function withPatience(draft: Draft, edge: GraphEdge, read: Stretch): number {
  const patience = settingOf(edge.target, "timeoutMs");
  const done = draft.step(patience === undefined ? {} : { patience });
  draft.link({ from: read.from, to: done, delay: 0 });
  draft.link({ from: read.to, to: done, delay: 0, isOptional: true });
  return done;
}
