/** A read-only index over a document, in the words that rules think in; built once per document, its parts when asked for. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Role } from "../catalogue/roles.ts";
import type { Diagram, EdgeId, NodeId } from "../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isForward,
  linkElements,
} from "./elements.ts";
import { findLoops, type Loop } from "./loops.ts";
import { NodeSet } from "./node-set.ts";
import { regionsOf } from "./regions.ts";
import { reach } from "./walk.ts";

export const STAGES = ["sketch", "design", "production"] as const;
export type Stage = (typeof STAGES)[number];

const SINK_ROLES: readonly Role[] = [
  "sink",
  "client",
  "human",
  "storage",
  "registry",
  "deployer",
  "alerting",
  "dashboard",
  "audit",
  "metric-store",
  "monitor",
  "experiment-metrics",
  "cache",
  "memory",
  "vector-index",
  "fallback",
  "documentation",
  "external",
];

const ORIGIN_ROLES: readonly Role[] = [
  "source",
  "client",
  "human",
  "pretrained",
  "trigger",
  "label-source",
  "eval-set",
  "external",
  "synthetic",
  "consent",
  "access-control",
  "secrets",
  "compute",
  "prompt-store",
  "flag",
  "shared-transform",
  "schema-registry",
  // Commits come from outside the drawing.
  "ci-cd",
];

/** A hosted model of somebody else's. */
export const isExternalLlm = (node: GraphNode): boolean =>
  node.roles.has("llm") && node.roles.has("external");

/** SINK: a path may end here. */
export const isSink = (node: GraphNode): boolean => hasRole(node, ...SINK_ROLES);

/** ORIGIN: a path may start here. */
export const isOrigin = (node: GraphNode): boolean => hasRole(node, ...ORIGIN_ROLES);

/** See `buildGraph`. Lists are in document order. */
export class Graph {
  /** V*: every node but notes and boundaries. */
  readonly nodes: readonly GraphNode[];
  /** Every edge between two of them. */
  readonly edges: readonly GraphEdge[];
  /** How far along the drawing is meant to be, as the requirements sheet says. */
  readonly stage: Stage;
  /** The requirements sheet of the drawing. */
  readonly requirements: Diagram["requirements"];
  /** The region that each box stands in, where one is drawn. */
  readonly regions: ReadonlyMap<NodeId, NodeId>;
  readonly #nodesById: ReadonlyMap<NodeId, GraphNode>;
  readonly #edgesById: ReadonlyMap<EdgeId, GraphEdge>;
  readonly #byRole = new Map<Role, GraphNode[]>();
  /** Answers to `withRole`. */
  readonly #byRoles = new Map<string, readonly GraphNode[]>();
  #entry: readonly GraphNode[] | undefined;
  #online: ReadonlySet<GraphNode> | undefined;
  #serving: ReadonlySet<GraphNode> | undefined;
  #learned: ReadonlySet<GraphNode> | undefined;
  #loops: readonly Loop[] | undefined;

  constructor(document: Diagram, catalogue: Catalogue) {
    const { nodes, edges } = linkElements(document, catalogue);
    this.nodes = nodes;
    this.edges = edges;
    this.requirements = document.requirements;
    this.regions = regionsOf(document);
    this.stage = STAGES.find((stage) => stage === document.requirements.stage?.value) ?? "design";
    this.#nodesById = new Map(nodes.map((node) => [node.id, node]));
    this.#edgesById = new Map(edges.map((edge) => [edge.id, edge]));
    for (const node of nodes) {
      for (const role of node.roles) {
        const players = this.#byRole.get(role);
        if (players) players.push(node);
        else this.#byRole.set(role, [node]);
      }
    }
  }

  /** SIZE. */
  get size(): number {
    return this.nodes.length;
  }

  /** `undefined` for a note, a boundary and an id that is not drawn. */
  node(id: NodeId): GraphNode | undefined {
    return this.#nodesById.get(id);
  }

  edge(id: EdgeId): GraphEdge | undefined {
    return this.#edgesById.get(id);
  }

  /** Nodes that play one of the roles. */
  withRole(...roles: readonly Role[]): readonly GraphNode[] {
    const [role] = roles;
    if (role !== undefined && roles.length === 1) return this.#byRole.get(role) ?? [];
    const key = roles.join();
    let players = this.#byRoles.get(key);
    if (!players) {
      const some = new NodeSet();
      for (const one of roles) for (const node of this.#byRole.get(one) ?? []) some.add(node);
      players = [...some].sort((a, b) => a.index - b.index);
      this.#byRoles.set(key, players);
    }
    return players;
  }

  has(...roles: readonly Role[]): boolean {
    return roles.some((role) => this.#byRole.has(role));
  }

  /** ENTRY: clients that send requests or prompts. A camera that only emits media is none. */
  get entry(): readonly GraphNode[] {
    this.#entry ??= this.withRole("client").filter((node) =>
      node.out.some((edge) => carries(edge, "request", "prompt")),
    );
    return this.#entry;
  }

  /** ONLINE: what a request comes to; an entry itself only where another one calls it. */
  get online(): ReadonlySet<GraphNode> {
    this.#online ??= reach(
      this.entry.flatMap((node) => node.out.filter(isForward).map((edge) => edge.target)),
      { edges: isForward },
    );
    return this.#online;
  }

  /** TRAIN. */
  get train(): readonly GraphNode[] {
    return this.withRole("trainer");
  }

  /** SERVING: servers, batch scorers, and encoders that load a model (an embedding job needs its model deployed like any server). */
  get serving(): ReadonlySet<GraphNode> {
    this.#serving ??= new Set(
      this.nodes.filter(
        (node) =>
          hasRole(node, "server", "batch-scorer", "edge-server") ||
          (hasRole(node, "encoder") && node.in.some((edge) => carries(edge, "model"))),
      ),
    );
    return this.#serving;
  }

  /** What serves a model of our own: serving and not external. */
  get learned(): ReadonlySet<GraphNode> {
    this.#learned ??= new Set([...this.serving].filter((node) => !hasRole(node, "external")));
    return this.#learned;
  }

  /** Whether anything serves and none of it on a request path. */
  get isBatchOnly(): boolean {
    return this.serving.size > 0 && ![...this.serving].some((node) => this.online.has(node));
  }

  /** RAG: retrieved context goes into a prompt or straight into a generator. */
  get isRag(): boolean {
    return this.edges.some(
      (edge) =>
        carries(edge, "context") &&
        hasRole(edge.source, "retrieval", "reranker") &&
        hasRole(edge.target, "prompt-builder", "generator"),
    );
  }

  /** LOOP: one for each closed retraining loop; empty when nothing leads from live data back into training. */
  get loops(): readonly Loop[] {
    this.#loops ??= findLoops(this.nodes, new Set(this.train), this.serving);
    return this.#loops;
  }
}

const graphs = new WeakMap<Catalogue, WeakMap<Diagram, Graph>>();

/** The index of the document; the same one for the same document and catalogue. */
export function buildGraph(document: Diagram, catalogue: Catalogue): Graph {
  let ofCatalogue = graphs.get(catalogue);
  if (!ofCatalogue) {
    ofCatalogue = new WeakMap();
    graphs.set(catalogue, ofCatalogue);
  }
  let graph = ofCatalogue.get(document);
  if (!graph) {
    graph = new Graph(document, catalogue);
    ofCatalogue.set(document, graph);
  }
  return graph;
}

/** What follows from the drawing alone is worked out once for each; later callers are given the same. */
export function perGraph<T>(compute: (graph: Graph) => T): (graph: Graph) => T {
  const known = new WeakMap<Graph, { readonly value: T }>();
  return (graph) => {
    let entry = known.get(graph);
    if (!entry) {
      entry = { value: compute(graph) };
      known.set(graph, entry);
    }
    return entry.value;
  };
}
