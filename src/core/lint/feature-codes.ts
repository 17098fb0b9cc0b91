/** Who computes features for serving, who for training, and what holds the two together. */
import { carries, type GraphEdge, type GraphNode, hasRole, settingOf } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { isLearnable } from "../graph/labels.ts";
import { reach } from "../graph/walk.ts";

export interface FeatureCodes {
  readonly online: readonly GraphNode[];
  readonly offline: readonly GraphNode[];
}

/** The codes of serving that share nothing with those of training; empty lists where there are none. */
export function separateCodes(graph: Graph): FeatureCodes {
  const offline = offlineCodes(graph);
  if (offline.length === 0 || graph.has("skew-check") || learnsWhatWasServed(graph, offline))
    return NONE;
  const shares = sharingWith(offline, graph);
  const online = onlineCodes(graph).filter((code) => !shares(code));
  return online.length === 0 ? NONE : { online, offline };
}

const NONE: FeatureCodes = { online: [], offline: [] };

const toServing = (edge: GraphEdge): boolean => carries(edge, "feat", "request");

/** Tables and features; labels are not computed from what serving could see. */
const toTraining = (edge: GraphEdge): boolean =>
  carries(edge, "feat", "batch") && !carries(edge, "label");

function onlineCodes(graph: Graph): readonly GraphNode[] {
  const leading = reach(graph.online, { edges: toServing, backward: true });
  return graph
    .withRole("feature-pipeline", "stream-processor", "ondemand")
    .filter((node) => node.out.some((edge) => toServing(edge) && leading.has(edge.target)));
}

/** Scoring jobs are batch processors too, but what they compute are predictions. */
function offlineCodes(graph: Graph): readonly GraphNode[] {
  const leading = tablesToTraining(graph);
  return graph
    .withRole("feature-pipeline", "batch-processor")
    .filter(
      (node) =>
        !graph.serving.has(node) &&
        node.out.some((edge) => toTraining(edge) && leading.has(edge.target)),
    );
}

const tablesToTraining = (graph: Graph): ReadonlySet<GraphNode> =>
  reach(graph.train, { edges: toTraining, backward: true });

/** Features logged at serving come to training as they were served, unless some code computes them anew (Rules of ML 29). */
export function learnsWhatWasServed(graph: Graph, offline: readonly GraphNode[]): boolean {
  const leading = reach(graph.train, { edges: isLearnable, backward: true, avoiding: offline });
  return graph.edges.some((edge) => carries(edge, "predlog") && leading.has(edge.target));
}

/**
 * Whether a code of serving has something in common with the codes of training: it feeds training
 * itself, writes to a feature store that they write to, takes definitions from the same shared
 * transformation, or computes other features than they do.
 */
function sharingWith(offline: readonly GraphNode[], graph: Graph): (code: GraphNode) => boolean {
  const feeding = tablesToTraining(graph);
  // What a server records has the features in it, but it is no way of writing them.
  const written = { kinds: ["feat", "batch", "event"], avoiding: graph.serving } as const;
  const stores = [...reach(offline, written)].filter((node) =>
    hasRole(node, "feature-store-online", "feature-store-offline"),
  );
  const writing = reach(stores, { ...written, backward: true });
  const definitions = new Set(offline.flatMap(definitionsOf));
  const theirs = offline.map((code) => settingOf(code, "featureSet") ?? []);
  const named = new Set(theirs.flat());
  const areNamed = theirs.every((features) => features.length > 0);
  return (code) => {
    const features = settingOf(code, "featureSet") ?? [];
    return (
      code.out.some((edge) => toTraining(edge) && feeding.has(edge.target)) ||
      writing.has(code) ||
      definitionsOf(code).some((transform) => definitions.has(transform)) ||
      (areNamed && features.length > 0 && !features.some((feature) => named.has(feature)))
    );
  };
}

const definitionsOf = (code: GraphNode): readonly GraphNode[] =>
  code.in
    .filter((edge) => carries(edge, "config") && hasRole(edge.source, "shared-transform"))
    .map((edge) => edge.source);
