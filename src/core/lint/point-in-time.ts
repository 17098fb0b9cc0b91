/** Where labels meet features that may be newer than they are, and the join that keeps them apart. */
import { midpoint } from "../document/grid.ts";
import type { Diagram, NodeId } from "../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole, settingOf } from "../graph/elements.ts";
import { buildGraph, type Graph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";
import { insertNode } from "../insert/new-node.ts";
import { reroute } from "../insert/wire.ts";
import type { FixContext } from "./rule.ts";

/** A training set in which examples may have features from after their outcome. */
export interface Leak {
  readonly at: GraphNode;
  readonly features: readonly GraphEdge[];
  readonly labels: readonly GraphEdge[];
}

/** Every dataset builder and trainer that leaks, in document order. */
export function findLeaks(graph: Graph): readonly Leak[] {
  if (!graph.has("label-join", "delayed-label")) return [];
  const labelled = labelCarriers(graph);
  const leaking = graph
    .withRole("dataset-builder", "trainer")
    .filter((node) => node.in.some(bringsFeatures) && settingOf(node, "pointInTime") !== true)
    .map((at) => {
      const labels = at.in.filter(
        (edge) => isOutcome(edge) || (carries(edge, "batch") && labelled.has(edge.source)),
      );
      const features = at.in.filter((edge) => bringsFeatures(edge) && !labels.includes(edge));
      return { at, features, labels };
    })
    .filter(({ features, labels }) => features.length > 0 && labels.length > 0);
  if (leaking.length === 0) return [];
  const untimed = untimedFeatures(graph);
  return leaking
    .map((leak) => ({
      ...leak,
      features: leak.features.filter((edge) => untimed.has(edge.source)),
    }))
    .filter(({ features }) => features.length > 0);
}

/** Labels that become known after the fact: joined from behaviour, or delayed. */
const isOutcome = (edge: GraphEdge): boolean =>
  hasRole(edge.source, "label-join", "delayed-label") && carries(edge, "label", "trainset");

/** Nodes through which such labels travel as tables; a point-in-time join ends the danger. */
function labelCarriers(graph: Graph): ReadonlySet<GraphNode> {
  return reach(
    graph.edges.filter(isOutcome).map((edge) => edge.target),
    { kinds: ["batch"], avoiding: graph.withRole("point-in-time") },
  );
}

const bringsFeatures = (edge: GraphEdge): boolean =>
  carries(edge, "feat-off") || (carries(edge, "batch") && hasRole(edge.source, "feature-pipeline"));

/** Nodes that hand out features as they are now rather than as they were when the label arose. */
function untimedFeatures(graph: Graph): ReadonlySet<GraphNode> {
  const isSafe = (node: GraphNode): boolean =>
    hasRole(node, "point-in-time") ||
    (node.node.settings !== undefined && settingOf(node, "timeVarying") === false);
  return reach(graph.nodes.filter(makesFeatures), {
    kinds: ["feat"],
    avoiding: graph.nodes.filter(isSafe),
  });
}

/** What only passes features on is as safe as where it has them from. */
function makesFeatures(node: GraphNode): boolean {
  if (wereLogged(node)) return false;
  return (
    hasRole(node, "feature-pipeline") ||
    (node.out.some(bringsFeatures) && !node.in.some((edge) => carries(edge, "feat")))
  );
}

/** Features logged at serving are by nature those that the prediction saw (Rules of ML 29). */
function wereLogged(node: GraphNode): boolean {
  const data = node.in.filter((edge) => carries(edge, "event", "batch", "feat"));
  return data.length > 0 && data.every((edge) => carries(edge, "predlog"));
}

/** Lead the features and the labels of a leaking node through a point-in-time join; itself where the node does not leak. */
export function joinPointInTime(document: Diagram, context: FixContext, id: NodeId): Diagram {
  const leak = findLeaks(buildGraph(document, context.catalogue)).find(({ at }) => at.id === id);
  const [first] = leak?.features ?? [];
  if (!leak || !first) return document;
  const own = leak.at.in.find(({ source }) => hasRole(source, "point-in-time"))?.source.id;
  const near = midpoint(first.source.node, leak.at.node);
  const join =
    own === undefined
      ? insertNode(document, context, "point-in-time-join", near, { anchor: id })
      : { document, id: own };
  return [...leak.features, ...leak.labels].reduce(
    (drawing, edge) => reroute(drawing, context, edge.id, join.id, { after: JOINED }),
    join.document,
  );
}

/** What comes out of the join: finished examples where they are taken. */
const JOINED = ["trainset", "feat-off", "batch"] as const;
