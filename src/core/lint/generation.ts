/** What comes to generators from users, what goes from them to users, and past which guards. */
import type { KindId } from "../catalogue/kinds.ts";
import type { Role } from "../catalogue/roles.ts";
import { carries, type GraphEdge, type GraphNode, hasRole, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";

/** What a generator's output travels as. */
export const ANSWERS: readonly KindId[] = ["pred", "response", "media"];

/** What a user's words travel as. */
export const QUESTIONS: readonly KindId[] = ["request", "prompt"];

/** Where a user's words are only drawn as what was found for them, they have come along. */
const FOUND: readonly KindId[] = ["request", "prompt", "cand", "emb", "media"];

/** The ways between users and generators that are left when some nodes are taken out. */
export interface Ways {
  readonly clients: readonly GraphNode[];
  readonly generators: readonly GraphNode[];
  /** From which the end can be reached, the ends included. */
  readonly leading: ReadonlySet<GraphNode>;
}

/** The ways from some of the generators to clients, past none of the nodes. */
export function waysToUsers(
  graph: Graph,
  generators: readonly GraphNode[],
  checks: ReadonlySet<GraphNode>,
): Ways {
  // What a fallback returns was not generated.
  const avoiding = new Set([...checks, ...graph.withRole("fallback")]);
  const onward = reach(generators, { kinds: ANSWERS, avoiding });
  const clients = graph.withRole("client").filter((node) => onward.has(node));
  const leading = reach(clients, { kinds: ANSWERS, avoiding, backward: true });
  return { clients, generators: generators.filter((node) => leading.has(node)), leading };
}

/** The ways from some of the clients to generators, past none of the nodes. */
export function waysFromUsers(
  graph: Graph,
  clients: readonly GraphNode[],
  avoiding: ReadonlySet<GraphNode>,
): Ways {
  const kinds = questionKinds(graph);
  const onward = reach(clients, { kinds, avoiding });
  const generators = graph.withRole("generator").filter((node) => onward.has(node));
  const leading = reach(generators, { kinds, avoiding, backward: true });
  return { clients: clients.filter((node) => leading.has(node)), generators, leading };
}

/** How questions are drawn here: as requests and prompts, or only as what was retrieved for them. */
export const questionKinds = perGraph((graph: Graph): readonly KindId[] => {
  const asked = reach(graph.entry, { kinds: QUESTIONS });
  return graph.withRole("generator").some((node) => asked.has(node)) ? QUESTIONS : FOUND;
});

/** Clients of whom nobody said that they are our own staff. */
export const outsiders = (graph: Graph): readonly GraphNode[] =>
  graph.entry.filter((node) => settingOf(node, "internalUsers") !== true);

/** Whoever looks at output before users do. */
const CHECKERS: readonly Role[] = [
  "guardrail",
  "guardrail-out",
  "citation",
  "human",
  "human-review",
  "human-approval",
  "decision",
];

/** What output is checked by, and the services that send it there and get it back. */
export const outputGuards = perGraph((graph: Graph) =>
  withHubs(graph.withRole(...CHECKERS), ANSWERS),
);

/** What questions are checked by, and the services that send them there and get them back. */
export const inputGuards = perGraph((graph: Graph) =>
  withHubs(graph.withRole("guardrail", "guardrail-in"), QUESTIONS),
);

/**
 * The nodes, and those that consult one of them: what passes through these has been there. They are
 * given back what they sent; a node that hands nothing on at all only says yes or no.
 */
export function withHubs(
  nodes: readonly GraphNode[],
  kinds: readonly KindId[],
): ReadonlySet<GraphNode> {
  const hubs = nodes.flatMap((node) => {
    const askers = new Set(node.in.filter((edge) => carries(edge, ...kinds)).map(sourceOf));
    const onward = node.out.filter((edge) => carries(edge, ...kinds)).map((edge) => edge.target);
    const isJudge = onward.every((target) => askers.has(target));
    return isJudge ? [...askers] : onward.filter((target) => askers.has(target));
  });
  return new Set([...nodes, ...hubs.filter((node) => !hasRole(node, "generator", "client"))]);
}

const sourceOf = (edge: GraphEdge): GraphNode => edge.source;

/** Whoever only looks on: an edge there is a record, not an answer. */
const ONLOOKERS: readonly Role[] = [
  "prediction-logger",
  "evaluator",
  "monitor",
  "storage",
  "stream-log",
  "label-source",
  "human-label",
  "audit",
];

/** Where an answer leaves the generator, records of it left out. */
export const answersOf = (generator: GraphNode): readonly GraphEdge[] =>
  generator.out.filter((edge) => carries(edge, ...ANSWERS) && !hasRole(edge.target, ...ONLOOKERS));

/** Where retrieved passages enter a prompt or a generator. */
export const contextEdges = perGraph((graph: Graph): readonly GraphEdge[] =>
  graph.edges.filter(
    (edge) =>
      carries(edge, "context") &&
      hasRole(edge.source, "retrieval", "reranker") &&
      hasRole(edge.target, "prompt-builder", "generator", "agent"),
  ),
);

/** Distinct sources of retrieved passages. */
export const contextSources = (graph: Graph): readonly GraphNode[] => [
  ...new Set(contextEdges(graph).map(sourceOf)),
];

/** Generators that write from retrieved passages. */
export const groundedGenerators = perGraph((graph: Graph): readonly GraphNode[] => {
  const fed = reach(
    contextEdges(graph).map((edge) => edge.target),
    { kinds: ["prompt"] },
  );
  return graph.withRole("generator").filter((node) => fed.has(node));
});
