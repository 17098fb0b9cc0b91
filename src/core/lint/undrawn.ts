/** What a design that serves a model has to say sooner or later, asked before anything else of it is drawn. */
import { carries, type GraphNode, hasRole, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { ownServers, withoutEncoders } from "./models.ts";

/** Servers of our own that answer at request time, as far as the drawing says; jobs and encoders left out. */
export const answeringServers = perGraph((graph: Graph): readonly GraphNode[] =>
  withoutEncoders(
    ownServers(graph).filter((node) => hasRole(node, "server") && !hasRole(node, "batch-scorer")),
  ).filter((node) => !hasRole(node, "encoder")),
);

/** Generators that somebody asks: a person or a client is drawn, or passages are looked up for them. An agent without one has its own. */
export const askedGenerators = perGraph((graph: Graph): readonly GraphNode[] => {
  if (!graph.has("client", "human", "agent", "gateway") && !graph.isRag) return [];
  return graph.has("generator") ? graph.withRole("generator") : graph.withRole("agent");
});

/** Of these servers those that may have somebody waiting: not where pictures are brought to them. */
export const mayBeWaitedFor = (servers: readonly GraphNode[]): readonly GraphNode[] =>
  servers.filter(
    (node) =>
      !node.in.some((edge) => carries(edge, "media")) ||
      node.in.some((edge) => carries(edge, "request", "prompt")),
  );

/** Whether anything of a model's life is drawn besides its serving. */
export const showsLifecycle = (graph: Graph): boolean =>
  graph.has(
    "trainer",
    "registry",
    "evaluator",
    "gate",
    "monitor",
    "deployer",
    "feature-store-online",
  );

/** Pictures, sound and text come to training and serving as they are: there are no features to keep equal. */
export const learnsFromTables = (graph: Graph): boolean =>
  !graph.has("media-processor", "chunker", "prompt-builder") &&
  !graph.edges.some((edge) => carries(edge, "media", "doc")) &&
  answeringServers(graph).some((node) => settingOf(node, "requestFeaturesOnly") !== true);
