/** Recipe: weights go through a registry, so that what serves has a version to go back to. */
import type { Diagram } from "../../document/types.ts";
import { carries, type GraphNode, hasRole } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import type { FixContext } from "../rule.ts";
import { edgesInto, ownServers } from "../models.ts";
import { Draft } from "./draft.ts";
import { REGISTRY } from "./parts.ts";

/** Where weights come from that need a version. */
export const weightOrigins = (graph: Graph): readonly GraphNode[] =>
  graph.withRole("trainer", "notebook");

export function addRegistry(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const unversioned = edgesInto(draft.graph, weightOrigins(draft.graph), isReleased).filter(
    (edge) => !hasRole(edge.target, "registry"),
  );
  const [first] = unversioned;
  if (!first) return versionUnseenTraining(draft);
  const registry = draft.ensure(REGISTRY, first.source.id, "right");
  for (const edge of unversioned) draft.reroute(edge, registry);
  return draft.document;
}

const isReleased = (node: GraphNode): boolean => hasRole(node, "registry", "deployer");

/** Training is not drawn yet: the registry stands before the servers, and before what feeds them. */
function versionUnseenTraining(draft: Draft): Diagram {
  const servers = ownServers(draft.graph);
  const [server] = servers;
  if (!server) return draft.document;
  const registry = draft.ensure(REGISTRY, server.id, "left");
  const models = servers.flatMap((node) => node.in.filter((edge) => carries(edge, "model")));
  for (const edge of models) draft.reroute(edge, registry);
  const unfed = servers.filter((node) => models.every((edge) => edge.target !== node));
  draft.wire(unfed.map(({ id }) => ({ source: registry, target: id, kinds: "model" })));
  return draft.document;
}
