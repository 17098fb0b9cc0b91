/** Recipe: weights go through a registry, so that what serves has a version to go back to. */
import type { Diagram } from "../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../graph/elements.ts";
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
  return versionReleases(draft) ? draft.document : versionUnseenTraining(draft);
}

/** Lead through a registry what comes to serving past all of them; whether there was any such way. */
export function versionReleases(draft: Draft): boolean {
  const unversioned = edgesPastRegistries(draft.graph);
  const [first] = unversioned;
  if (!first) return false;
  const registry = draft.ensure(REGISTRY, first.source.id, "right");
  for (const edge of unversioned) draft.reroute(edge, registry);
  return true;
}

/** The edges by which weights come to a deployer or a server without having passed a registry. */
export const edgesPastRegistries = (graph: Graph): readonly GraphEdge[] =>
  edgesInto(graph, weightOrigins(graph), (node) => hasRole(node, "registry", "deployer")).filter(
    (edge) => !hasRole(edge.target, "registry"),
  );

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
