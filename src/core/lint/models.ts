/** Which served models are ours to train, how their weights come to serving, and where their predictions go. */
import { passes } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import { carries, type GraphEdge, type GraphNode, hasRole, isForward } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";

/** Components that are usually bought as they are; nobody expects a training pipeline for them. */
const OFF_THE_SHELF: ReadonlySet<string> = new Set(["embedding-model", "cross-encoder"]);

/**
 * Servers of models that we train, or should. Off the shelf are encoders and cross-encoders, large
 * language models and what comes from a pretrained model, unless a trainer's model leads to them.
 */
export const ownServers = perGraph((graph: Graph): readonly GraphNode[] => {
  const trained = reach(graph.train, { kinds: ["model"] });
  const pretrained = reach(graph.withRole("pretrained"), { kinds: ["model"] });
  return [...graph.serving].filter(
    (node) =>
      graph.learned.has(node) &&
      (trained.has(node) ||
        !(node.roles.has("llm") || pretrained.has(node) || isOffTheShelf(node.component))),
  );
});

export const isOffTheShelf = (component: Component | undefined): boolean =>
  component !== undefined && OFF_THE_SHELF.has(component.isA ?? component.id);

/** What a server gives to a logger, the best record first. */
export const RECORDS = ["predlog", "completion", "pred", "event"] as const;

/**
 * The servers that a retraining loop can run through: our own, or those bought where something is
 * trained after all. A job that only makes embeddings leaves no record that could come back.
 */
export const serversToRetrain = perGraph((graph: Graph): readonly GraphNode[] => {
  const own = ownServers(graph);
  const candidates = own.length > 0 || graph.train.length === 0 ? own : [...graph.learned];
  return candidates.filter(
    ({ component }) => !component || RECORDS.some((kind) => passes(component.emits, kind)),
  );
});

/** Without the encoders, unless there is nothing else: they serve the model behind them. */
export function withoutEncoders(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const others = nodes.filter((node) => !hasRole(node, "encoder"));
  return others.length > 0 ? others : nodes;
}

/** Nodes from which an answer finds its way to a client. */
export const reachingClients = perGraph(
  (graph: Graph): ReadonlySet<GraphNode> =>
    reach(graph.withRole("client"), { edges: isAnswering, backward: true }),
);

const isAnswering = (edge: GraphEdge): boolean => isForward(edge) || carries(edge, "response");

/** Learned servers on a request path whose answer comes to a client, encoders left out. */
export const userFacing = perGraph((graph: Graph): readonly GraphNode[] => {
  const answering = reachingClients(graph);
  return withoutEncoders(
    [...graph.serving].filter(
      (node) => graph.learned.has(node) && graph.online.has(node) && answering.has(node),
    ),
  );
});

/** Nodes on the ways over `model` from the trainers to what serves, ends included; empty when there is none. */
export function waysToServing(
  trainers: Iterable<GraphNode>,
  servers: Iterable<GraphNode>,
): ReadonlySet<GraphNode> {
  const onward = reach(trainers, { kinds: ["model"] });
  const back = reach(servers, { kinds: ["model"], backward: true });
  const ways = new Set([...onward].filter((node) => back.has(node)));
  return ways.size > 1 ? ways : new Set();
}

/**
 * Where the weights pass a gate: the edges by which they first come to one of the gates, or to what
 * serves, and from there to serving.
 */
export function edgesInto(
  graph: Graph,
  origins: readonly GraphNode[],
  isGate: (node: GraphNode) => boolean,
): readonly GraphEdge[] {
  const isEnd = (node: GraphNode): boolean => isGate(node) || graph.serving.has(node);
  const leads = reach(graph.serving, { kinds: ["model"], backward: true });
  const before = reach(origins, {
    kinds: ["model"],
    edges: (edge) => !isEnd(edge.target),
  });
  return graph.edges.filter(
    (edge) =>
      carries(edge, "model") &&
      before.has(edge.source) &&
      isEnd(edge.target) &&
      leads.has(edge.target),
  );
}

/** Whoever makes the predictions that matter: online servers and batch scorers, hosted generators too; where there are none, whatever serves. */
export const predictors = perGraph((graph: Graph): readonly GraphNode[] => {
  const serving = [...graph.serving];
  const running = serving.filter(
    (node) =>
      (graph.learned.has(node) || node.roles.has("generator")) &&
      (graph.online.has(node) || node.roles.has("batch-scorer")),
  );
  return withoutEncoders(running.length > 0 ? running : serving);
});

/** Whether the node makes predictions or records them, rather than passing them on as a log does. */
const makesPredictions = ({ component }: GraphNode): boolean =>
  component !== undefined && component.emits !== "any" && component.emits.includes("predlog");

/**
 * Whether predictions are recorded anywhere. A server's plain events count where they go to a log
 * or a store: somebody who draws that means the record.
 */
export const recordsPredictions = (graph: Graph): boolean =>
  graph.has("prediction-logger") ||
  graph.edges.some(
    (edge) =>
      (carries(edge, "predlog") &&
        (makesPredictions(edge.source) || graph.serving.has(edge.source))) ||
      (carries(edge, "event") &&
        graph.serving.has(edge.source) &&
        hasRole(edge.target, "stream-log", "storage")),
  );

/** Whether the batch scorer writes its scores where they stay. */
export const persistsScores = (scorer: GraphNode): boolean =>
  scorer.out.some(
    (edge) =>
      carries(edge, "pred", "cand", "batch", "predlog", "media") && hasRole(edge.target, "storage"),
  );
