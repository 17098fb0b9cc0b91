/** Features: the smallest edits that should trip the rules on their stores and on training-serving skew. */
import type { Role } from "../../catalogue/roles.ts";
import { removeElements, setSetting, updateEdge, updateNode } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { isLearnable } from "../../graph/labels.ts";
import { reach } from "../../graph/walk.ts";
import { bridge, connect } from "../../insert/wire.ts";
import { trainedServers } from "../stores-in-service.ts";
import { leadingToTraining } from "../training-data.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { type Mutation, without } from "./mutation.ts";

const isCombinedStore = (node: GraphNode): boolean =>
  hasRole(node, "feature-store-online") && hasRole(node, "feature-store-offline");

const combinedStores = (graph: Graph): readonly GraphNode[] => graph.nodes.filter(isCombinedStore);

const withoutRoles = (
  design: Diagram,
  nodes: readonly GraphNode[],
  rolesRemoved: readonly Role[],
): Diagram => nodes.reduce((drawing, { id }) => updateNode(drawing, id, { rolesRemoved }), design);

/** Predictions go to the lake only, where nothing comes back to training from it but by way of the stores. */
function divertRecords(
  design: Diagram,
  graph: Graph,
  stores: readonly GraphNode[],
): Diagram | undefined {
  const leading = reach(graph.train, { edges: isLearnable, backward: true, avoiding: stores });
  const lake = graph.withRole("lake").find((node) => !leading.has(node));
  const records = graph.edges.filter(
    (edge) => carries(edge, "predlog") && hasRole(edge.target, "stream-log"),
  );
  if (!lake || records.length === 0) return undefined;
  return records.reduce((drawing, { id }) => updateEdge(drawing, id, { target: lake.id }), design);
}

const labelLeakage: Mutation = {
  rule: "label-leakage-no-pit",
  spoil: (design, graph) => {
    const sets = graph
      .withRole("dataset-builder")
      .filter(
        (node) =>
          node.in.some(({ source }) => isCombinedStore(source)) &&
          reach(graph.withRole("label-join", "delayed-label"), { kinds: ["label"] }).has(node),
      );
    if (sets.length === 0) return undefined;
    const timeless = sets.reduce(
      (drawing, { id }) => setSetting(drawing, id, "pointInTime", undefined),
      design,
    );
    return withoutRoles(timeless, combinedStores(graph), ["point-in-time"]);
  },
};

const skew: Mutation = {
  rule: "skew-two-feature-codes",
  also: {
    "stream-needed": "the stream no longer writes to the store",
    "exposure-unlogged": "predictions no longer come to the log that labels are joined from",
  },
  spoil: (design, graph, context) => {
    const diverted = divertRecords(design, graph, combinedStores(graph));
    const writes = graph.edges.filter(
      (edge) =>
        hasRole(edge.source, "stream-processor") &&
        carries(edge, "feat-on") &&
        isCombinedStore(edge.target),
    );
    const [write] = writes;
    const server = trainedServers(graph).find((node) => graph.online.has(node));
    if (!diverted || !write || !server || graph.has("shared-transform")) return undefined;
    const cut = removeElements(diverted, new Set(writes.map(({ id }) => id)));
    return connect(cut, context, write.source.id, server.id, "feat-on");
  },
};

const transformOnlyOnline: Mutation = {
  rule: "transform-only-online",
  also: { "capacity-short": "one replica of the step does not take all requests" },
  spoil: (design, graph, context) => {
    const examples = [...leadingToTraining(graph)].flatMap((node) => node.in).filter(isLearnable);
    const servers = trainedServers(graph).filter((node) => graph.online.has(node));
    const isCall = (edge: GraphEdge): boolean => carries(edge, "request");
    const before = reach(servers, { edges: isCall, backward: true });
    const split = graph.withRole("experiment-splitter").filter((node) => before.has(node));
    const call = [...split, ...servers].flatMap((node) => node.in).find(isCall);
    if (!call || !examples.some((edge) => carries(edge, "media", "doc"))) return undefined;
    return bridge(design, context, call.id, "text-preprocessor")?.document;
  },
};

const offlineOnly: Mutation = {
  rule: "feature-store-offline-only",
  spoil: (design, graph, { catalogue }) => {
    const stores = combinedStores(graph);
    const reads = stores.flatMap((store) => store.out.filter((edge) => carries(edge, "feat-on")));
    if (!trainedServers(graph).some((node) => graph.online.has(node))) return undefined;
    const spoilt = withoutRoles(design, stores, ["feature-store-online"]);
    return withoutLooseEnds(
      graph,
      reads.length > 0 ? without(spoilt, reads) : undefined,
      catalogue,
    );
  },
};

const onlineOnly: Mutation = {
  rule: "feature-store-online-only",
  also: {
    "no-data-validation": "the check stood on the way of the history that was cut",
    "exposure-unlogged": "predictions no longer come to the log that labels are joined from",
  },
  spoil: (design, graph, { catalogue }) => {
    const stores = combinedStores(graph);
    const diverted = divertRecords(design, graph, stores);
    const history = stores.flatMap((store) =>
      store.out.filter((edge) => carries(edge, "feat-off")),
    );
    if (!diverted || history.length === 0) return undefined;
    const spoilt = withoutRoles(diverted, stores, ["feature-store-offline", "point-in-time"]);
    return withoutLooseEnds(graph, without(spoilt, history), catalogue);
  },
};

const unread: Mutation = {
  rule: "feature-store-unread",
  spoil: (design, graph, { catalogue }) => {
    const reads = graph
      .withRole("feature-store-online")
      .flatMap((store) => store.out.filter((edge) => carries(edge, "feat-on")));
    return withoutLooseEnds(graph, without(design, reads), catalogue);
  },
};

export const FEATURE_MUTATIONS: readonly Mutation[] = [
  labelLeakage,
  skew,
  transformOnlyOnline,
  offlineOnly,
  onlineOnly,
  unread,
];
