/** Which serving boxes wait for weights that no arrow brings, and which boxes have their weights from one family. */
import { passes } from "../catalogue/catalogue.ts";
import {
  carries,
  consumers,
  type GraphEdge,
  type GraphNode,
  hasRole,
  producers,
  settingOf,
} from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { isOffTheShelf } from "./models.ts";

/**
 * Serving boxes that no arrow brings a model, in a drawing that says where models come from. Left
 * out is what needs none: hosted or built-in models, encoders bought as they are, scorers that only
 * compare embeddings, and generators bought beside models of our own.
 */
export const serversWithoutModel = perGraph((graph: Graph): readonly GraphNode[] => {
  if (!graph.has("trainer", "registry", "pretrained")) return [];
  const unfed = [...graph.serving].filter(
    (node) => graph.learned.has(node) && !isFed(node) && !needsNoModel(node),
  );
  if (!unfed.some(isGenerator)) return unfed;
  const isOurs = generatorsAreOurs(graph);
  return isOurs ? unfed : unfed.filter((node) => !isGenerator(node));
});

/** By an arrow, or with the app on a device that gets the model. */
const isFed = (node: GraphNode): boolean =>
  node.in.some(bringsModel) ||
  (hasRole(node, "edge-server") &&
    node.in.some(({ source }) => hasRole(source, "client") && source.in.some(bringsModel)));

/** A deployer that steers a server deploys to it, and an arrow that says nothing may bring weights. */
const bringsModel = (edge: GraphEdge): boolean =>
  carries(edge, "model") ||
  (carries(edge, "control") && hasRole(edge.source, "deployer", "registry")) ||
  (edge.kind === undefined && givesModels(edge.source));

const givesModels = ({ component }: GraphNode): boolean =>
  !component || passes(component.emits, "model");

const needsNoModel = (node: GraphNode): boolean =>
  settingOf(node, "bundled") === true ||
  settingOf(node, "replicaOf") !== undefined ||
  isBought(node) ||
  comparesEmbeddings(node);

const isBought = (node: GraphNode): boolean =>
  isOffTheShelf(node.component) ||
  (hasRole(node, "encoder") && settingOf(node, "modelName") !== undefined);

/** Nothing but embeddings comes in, and whose they are. */
const comparesEmbeddings = ({ in: edges }: GraphNode): boolean =>
  edges.some((edge) => carries(edge, "emb")) &&
  edges.every((edge) => carries(edge, "emb", "cand", "request", "control", "config"));

const isGenerator = (node: GraphNode): boolean => hasRole(node, "llm", "generator");

/** Large models are mostly bought as they are, unless another one gets weights or nothing that serves gets any. */
function generatorsAreOurs(graph: Graph): boolean {
  const fed = [...graph.serving].filter(isFed);
  return fed.length === 0 || fed.some(isGenerator);
}

/**
 * A mark for each box that weights come from or to; boxes with the same mark have weights of common
 * origin. None for a box without any.
 */
export const weightFamilies = perGraph((graph: Graph): ReadonlyMap<GraphNode, number> => {
  const families = new Map<GraphNode, number>();
  let family = 0;
  for (const { source } of graph.edges.filter((edge) => carries(edge, "model"))) {
    if (families.has(source)) continue;
    family += 1;
    const members = new Set([source]);
    for (const node of members) {
      families.set(node, family);
      for (const kin of [...producers(node, "model"), ...consumers(node, "model")])
        members.add(kin);
    }
  }
  return families;
});
