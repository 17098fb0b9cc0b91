/** Structure: the smallest edits that should trip each rule. */
import { passes } from "../../catalogue/catalogue.ts";
import type { KindId, Mode } from "../../catalogue/kinds.ts";
import type { Role } from "../../catalogue/roles.ts";
import { addEdges, mapNodes, newElementId, updateEdge, updateNode } from "../../document/edit.ts";
import { findLane } from "../../document/grid.ts";
import type { Diagram } from "../../document/types.ts";
import { type GraphEdge, type GraphNode, hasRole } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { cloneNode } from "../../insert/clone-node.ts";
import { insertNode } from "../../insert/new-node.ts";
import { connect } from "../../insert/wire.ts";
import { kindsBetween } from "../ports.ts";
import type { FixContext } from "../rule.ts";
import { ENOUGH, isChoice } from "../rules/structure/explain-why.ts";
import type { Mutation } from "./mutation.ts";

function withEdge(
  design: Diagram,
  source: string,
  target: string,
  kind: KindId,
  mode?: Mode,
): Diagram {
  const id = newElementId(design, "spoilt");
  const edge = { id, source, target, kind };
  return addEdges(design, [mode === undefined ? edge : { ...edge, mode }]);
}

const mayFlow = (source: GraphNode, target: GraphNode, kind: KindId): boolean =>
  source.component !== undefined &&
  target.component !== undefined &&
  passes(source.component.emits, kind) &&
  passes(target.component.accepts, kind);

/** A new box, wired to or from the first box of one of the roles. */
const withBox =
  (component: string, way: "from" | "to", kind: KindId, ...roles: readonly Role[]) =>
  (design: Diagram, graph: Graph, context: FixContext): Diagram | undefined => {
    const [other] = graph.withRole(...roles);
    if (!other) return undefined;
    const added = insertNode(design, context, component, other.node.position);
    const [source, target] = way === "from" ? [other.id, added.id] : [added.id, other.id];
    return withEdge(added.document, source, target, kind);
  };

/** A monitor still gets something; only what it is has not been said. */
function withoutKind(design: Diagram, graph: Graph): Diagram | undefined {
  const edge = graph.edges.find(
    ({ source, target, edge: { label } }) =>
      hasRole(source, "stream-log") &&
      hasRole(target, "monitor") &&
      label === undefined &&
      source.component &&
      target.component &&
      kindsBetween(source.component, target.component).length > 1,
  );
  return edge && updateEdge(design, edge.id, { kind: undefined });
}

const withTwin = (design: Diagram, graph: Graph, context: FixContext): Diagram | undefined => {
  const [node] = graph.withRole("dashboard", "alerting", "tracker");
  return node && cloneNode(design, context, node.id, node.label)?.document;
};

const BATCH: readonly KindId[] = ["feat-off", "batch", "doc", "media", "graph"];

/** A second job that a batch job feeds, and that feeds it. */
function withBatchCircle(design: Diagram, graph: Graph, context: FixContext): Diagram | undefined {
  const job = graph
    .withRole("batch-processor", "dataset-builder")
    .find(
      (node) => node.in.length > 0 && !graph.online.has(node) && !hasRole(node, "batch-scorer"),
    );
  if (!job) return undefined;
  const added = insertNode(design, context, "batch-processor", job.node.position);
  const there = connect(added.document, context, job.id, added.id, BATCH);
  const back = connect(there, context, added.id, job.id, BATCH);
  return there === added.document || back === there ? undefined : back;
}

const CALLING: readonly Role[] = ["api", "gateway", "experiment-splitter"];

function withCallBack(design: Diagram, graph: Graph): Diagram | undefined {
  const isCaller = (node: GraphNode): boolean =>
    hasRole(node, ...CALLING) && !hasRole(node, "rate-limiter");
  const call = graph.edges.find(
    ({ source, target, kind, mode }) =>
      kind === "request" &&
      mode === "sync" &&
      isCaller(source) &&
      isCaller(target) &&
      mayFlow(target, source, "request"),
  );
  return call && withEdge(design, call.target.id, call.source.id, "request");
}

const READ: readonly KindId[] = ["batch", "pred", "emb", "media"];

function withSlowRead(design: Diagram, graph: Graph): Diagram | undefined {
  const stores = graph.withRole("lake", "warehouse", "blob");
  const readers = [...graph.online].filter((node) => hasRole(node, "server", "api"));
  for (const store of stores) {
    for (const reader of readers) {
      const kind = READ.find((candidate) => mayFlow(store, reader, candidate));
      if (kind) return withEdge(design, store.id, reader.id, kind, "sync");
    }
  }
  return undefined;
}

const firstInto = (graph: Graph, kind: KindId, ...roles: readonly Role[]): GraphEdge | undefined =>
  graph.edges.find((edge) => edge.kind === kind && hasRole(edge.target, ...roles));

export const STRUCTURE_MUTATIONS: readonly Mutation[] = [
  {
    rule: "edge-type-mismatch",
    spoil: (design, graph) => {
      const [source] = graph.withRole("alerting");
      const [target] = graph.withRole("client", "dashboard");
      return source && target && withEdge(design, source.id, target.id, "graph");
    },
  },
  { rule: "edge-unlabelled", spoil: withoutKind },
  {
    rule: "node-dangling",
    spoil: (design, _, context) =>
      insertNode(design, context, "secrets-vault", { x: 0, y: 0 }).document,
  },
  {
    rule: "dead-end",
    spoil: withBox("sessionizer", "from", "event", "stream-log", "lake"),
  },
  { rule: "no-input", spoil: withBox("batch-ingest", "to", "batch", "lake", "warehouse", "blob") },
  {
    rule: "duplicate-edge",
    spoil: (design, graph) => {
      const edge = graph.edges.find(({ kind }) => kind === "metric");
      const id = newElementId(design, "spoilt");
      return edge && addEdges(design, [{ ...edge.edge, id }]);
    },
  },
  { rule: "duplicate-node", spoil: withTwin },
  {
    rule: "self-loop",
    spoil: (design, graph) => {
      const [log] = graph.withRole("stream-log");
      return log && withEdge(design, log.id, log.id, "event");
    },
  },
  { rule: "batch-cycle", spoil: withBatchCircle },
  { rule: "sync-cycle", spoil: withCallBack },
  {
    rule: "sync-into-batch",
    spoil: (design, graph) => {
      const edge = firstInto(graph, "control", "trainer", "batch-scorer", "feature-pipeline");
      return edge && updateEdge(design, edge.id, { mode: "sync" });
    },
  },
  {
    rule: "slow-store-on-path",
    spoil: withSlowRead,
    also: { "capacity-short": "a store that every request reads may be too small for it" },
  },
  {
    rule: "lane-misplaced",
    spoil: (design, graph) => {
      const trainer = graph.train.find(({ roles }) => !roles.has("online-learner"));
      const serving = findLane(design.lanes, "serving");
      return trainer && serving && updateNode(design, trainer.id, { lane: serving.id });
    },
  },
  {
    rule: "explain-why",
    spoil: (design, graph) => {
      const choices = new Set(graph.nodes.filter(isChoice).map(({ id }) => id));
      if (choices.size < ENOUGH) return undefined;
      return mapNodes(design, (node) => {
        const { why: _, ...bare } = node;
        return choices.has(node.id) ? bare : node;
      });
    },
  },
];
