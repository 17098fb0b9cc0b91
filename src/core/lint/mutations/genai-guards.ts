/** GenAI and safety, what stands between users, models and tools: the smallest edits that should trip each rule. */
import type { KindId } from "../../catalogue/kinds.ts";
import type { Role } from "../../catalogue/roles.ts";
import { mapNodes, setRequirement, setSetting, updateNode } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../graph/elements.ts";
import { isExternalLlm } from "../../graph/graph.ts";
import { connect, legalKind } from "../../insert/wire.ts";
import { contextEdges } from "../generation.ts";
import type { FixContext } from "../rule.ts";
import { riskyTools } from "../tools.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { type Mutation, without } from "./mutation.ts";

/**
 * The design without these nodes; what came in as one of the kinds goes on to wherever they sent
 * one of the kinds. `undefined` where there are none, or where it could not legally go on.
 */
export function bridged(
  design: Diagram,
  context: FixContext,
  nodes: readonly GraphNode[],
  ...kinds: readonly KindId[]
): Diagram | undefined {
  const passed = (edge: GraphEdge): boolean => carries(edge, ...kinds);
  const pairs = nodes.flatMap((node) =>
    node.in
      .filter(passed)
      .flatMap((from) => node.out.filter(passed).map((to) => ({ from, to })))
      .filter(({ from, to }) => from.source !== to.target),
  );
  return pairs.reduce(
    (drawing, { from, to }) => {
      const ends = [from.source.id, to.target.id] as const;
      const both = [from.kind, to.kind].flatMap((kind) => kind ?? []);
      const kind = drawing && legalKind(drawing, context, ...ends, both);
      return drawing && kind && connect(drawing, context, ...ends, kind);
    },
    without(design, nodes),
  );
}

/** The design in which these boxes no longer play the roles; `undefined` where there are none. */
export const unplayed = (
  design: Diagram,
  nodes: readonly GraphNode[],
  ...roles: readonly Role[]
): Diagram | undefined =>
  nodes.length === 0
    ? undefined
    : nodes.reduce(
        (drawing, { id, node }) =>
          updateNode(drawing, id, { rolesRemoved: [...(node.rolesRemoved ?? []), ...roles] }),
        design,
      );

/** Plain post-processing where there were guards. */
const unguardedOutput: Mutation = {
  rule: "llm-no-output-guardrail",
  spoil: (design, graph) => {
    const guards = new Set(graph.withRole("guardrail-out").map(({ id }) => id));
    if (guards.size === 0) return undefined;
    return mapNodes(design, (node) =>
      guards.has(node.id) ? { ...node, component: "post-processor" } : node,
    );
  },
  also: { "rag-ungrounded": "the citation check was one of the guards" },
};

const unguardedInput: Mutation = {
  rule: "llm-no-input-guardrail",
  spoil: (design, graph, context) =>
    bridged(design, context, graph.withRole("guardrail-in"), "request", "prompt", "media"),
};

/** No contract, nothing masked, and somebody says that there is personal data. */
const exposedToProvider: Mutation = {
  rule: "llm-pii-to-external",
  spoil: (design, graph, context) => {
    const hosted = graph.nodes.filter(isExternalLlm);
    if (hosted.length === 0) return undefined;
    const masks = graph
      .withRole("pii-filter")
      .filter((node) => node.in.some((edge) => carries(edge, "prompt")));
    const open = masks.length > 0 ? bridged(design, context, masks, "prompt") : design;
    const personal = open && setRequirement(open, "containsPii", { value: true });
    return hosted.reduce(
      (drawing, { id }) => drawing && setSetting(drawing, id, "dpaSigned", undefined),
      personal,
    );
  },
  also: { "prompt-log-unredacted": "what is not masked before the model is not masked in its log" },
};

const freeRetrieval: Mutation = {
  rule: "rag-acl-missing",
  spoil: (design, graph, context) =>
    contextEdges(graph).length === 0
      ? undefined
      : bridged(design, context, graph.withRole("access-control"), "request"),
};

const unapproved: Mutation = {
  rule: "agent-tool-no-approval",
  spoil: (design, graph, context) => {
    const approvals = graph
      .withRole("human-approval")
      .filter((node) => node.in.some((edge) => carries(edge, "tool")));
    return bridged(design, context, approvals, "tool");
  },
};

/** A tool that only read may now write. */
const emboldened: Mutation = {
  rule: "agent-tool-no-approval",
  spoil: (design, graph) => {
    const risky = new Set(riskyTools(graph));
    const readers = graph.withRole("tool").filter((tool) => !risky.has(tool));
    if (readers.length === 0) return undefined;
    return readers.reduce((drawing, { id }) => setSetting(drawing, id, "mutates", true), design);
  },
  also: { "tool-unaudited": "nobody records a tool that only reads" },
};

const unaudited: Mutation = {
  rule: "tool-unaudited",
  spoil: (design, graph) =>
    riskyTools(graph).length === 0 ? undefined : without(design, graph.withRole("audit")),
};

/** No limit on steps, calls or money. */
const unbounded: Mutation = {
  rule: "agent-unbounded",
  spoil: (design, graph, { catalogue }) => {
    const agents = graph.withRole("agent");
    if (agents.length === 0) return undefined;
    const limits = graph.withRole("llm-gateway", "rate-limiter");
    const unlimited = unplayed(design, limits, "llm-gateway", "rate-limiter") ?? design;
    const unwatched = without(unlimited, graph.withRole("monitor-cost")) ?? unlimited;
    const endless = agents.reduce(
      (drawing, { id }) => setSetting(drawing, id, "maxSteps", undefined),
      unwatched,
    );
    return withoutLooseEnds(graph, endless, catalogue);
  },
  also: { "llm-cost-unwatched": "the cost monitor was one of the limits" },
};

/** What stands in front lets everything through. */
const unlimited: Mutation = {
  rule: "llm-no-rate-limit",
  spoil: (design, graph) => {
    const limits: readonly Role[] = ["gateway", "load-balancer", "rate-limiter", "llm-gateway"];
    if (!graph.has("generator")) return undefined;
    return unplayed(design, graph.withRole(...limits), ...limits);
  },
};

const unmarked: Mutation = {
  rule: "generated-media-unmarked",
  spoil: (design, graph, context) =>
    bridged(design, context, graph.withRole("watermark"), "pred", "media", "response"),
};

const inClear: Mutation = {
  rule: "prompt-log-unredacted",
  spoil: (design, graph, context) => {
    if (design.requirements.containsPii?.value !== true || !graph.has("llm-trace"))
      return undefined;
    const tracers = graph.withRole("llm-trace").filter((node) => hasRole(node, "pii-filter"));
    const open = mapNodes(design, (node) =>
      tracers.some(({ id }) => id === node.id)
        ? { ...node, rolesAdded: node.rolesAdded?.filter((role) => role !== "pii-filter") ?? [] }
        : node,
    );
    const filters = graph
      .withRole("pii-filter")
      .filter((node) => node.in.some((edge) => carries(edge, "prompt", "predlog")));
    const others = filters.filter((node) => !hasRole(node, "llm-trace"));
    return others.length > 0 ? bridged(open, context, others, "prompt", "predlog") : open;
  },
};

export const GUARD_MUTATIONS: readonly Mutation[] = [
  unguardedOutput,
  unguardedInput,
  exposedToProvider,
  freeRetrieval,
  unapproved,
  emboldened,
  unaudited,
  unbounded,
  unlimited,
  unmarked,
  inClear,
];
