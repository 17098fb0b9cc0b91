/** Which models could read features from a store while a request waits. */
import { passes } from "../catalogue/catalogue.ts";
import { carries, type GraphNode, hasRole, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";

/** Learned servers whose weights come from a trainer of the drawing. */
export const trainedServers = perGraph((graph: Graph): readonly GraphNode[] => {
  const trained = reach(graph.train, { kinds: ["model"] });
  return [...graph.learned].filter((node) => trained.has(node));
});

/** Features looked up by key or computed on the way; a source system holds raw fields, not features. */
export const readsFeatures = (node: GraphNode): boolean =>
  node.in.some((edge) => carries(edge, "feat") && !hasRole(edge.source, "source"));

/** Whether its component reads features by key, and the model wants any. */
export const couldRead = (node: GraphNode): boolean =>
  (node.component === undefined || passes(node.component.accepts, "feat-on")) &&
  settingOf(node, "requestFeaturesOnly") !== true;

/** Whether anything reads the store by key; of an edge without a kind nobody knows. */
export const isRead = (store: GraphNode): boolean =>
  store.out.some(
    (edge) => edge.kind === undefined || edge.kind === "feat" || carries(edge, "feat-on"),
  );
