/**
 * A box that every request needs runs once.
 *
 * Mended against the first wording: what stands in for others, what is only mirrored, and what
 * callers can do without may well run once.
 */
import { draw } from "../../../document/draw.ts";
import { mapNodes, setSetting } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import { isRunByOthers } from "../../../estimates/capacity.ts";
import { isAwaited, isOptional, lookups, requestPath } from "../../../estimates/request-path.ts";
import { type GraphNode, hasRole, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { withSettings } from "../../example-variants.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.stage !== "production" || graph.entry.length === 0) return [];
  const single = neededNodes(graph).filter(runsOnce);
  if (single.length === 0) return [];
  const ids = idsOf(single);
  return [
    {
      title: "One failure stops every answer",
      message:
        single.length === 1
          ? say`${listed(single)} has one replica`
          : say`${listed(single)} have one replica each`,
      nodes: ids,
      edges: [],
      fixes: [
        {
          title: "Set two replicas",
          apply: (document) =>
            ids.reduce((drawing, id) => setSetting(drawing, id, "replicas", 2), document),
        },
      ],
    },
  ];
}

/** What requests wait for: on their way, or looked up there. */
function neededNodes(graph: Graph): readonly GraphNode[] {
  const path = requestPath(graph);
  const stores = new Set(lookups(graph).flatMap((edge) => (isOptional(edge) ? [] : [edge.source])));
  return graph.nodes.filter((node) => (path.has(node) && isWaitedFor(node)) || stores.has(node));
}

const isWaitedFor = (node: GraphNode): boolean =>
  !hasRole(node, "fallback", "cache") &&
  node.in.some((edge) => isAwaited(edge) && !isOptional(edge) && !hasRole(edge.source, "shadow"));

/** A box that takes no calls has no replicas to speak of: a model inside a service, a flag. */
const runsOnce = (node: GraphNode): boolean =>
  settingOf(node, "replicas") === 1 &&
  !isRunByOthers(node) &&
  !hasRole(node, "source", "human", "human-approval") &&
  settingOf(node, "qpsPerReplica") !== undefined;

const twice = (diagram: Diagram): Diagram =>
  mapNodes(diagram, (node) => ({ ...node, settings: { ...node.settings, replicas: 2 } }));

const inProduction = (diagram: Diagram): Diagram => ({
  ...diagram,
  requirements: { ...diagram.requirements, stage: { value: "production" } },
});

const SERVICE = inProduction(
  draw(
    "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; fs=online-feature-store 'Features'; fb=fallback 'Popular items'",
    "web>svc request; svc>m request; fs>m feat-on; svc>fb request; m>svc response; fb>svc response; svc>web response",
  ),
);

export const singlePoint: Rule = {
  id: "single-point",
  group: "requirements",
  severity: "info",
  fires:
    "In stage production, a box that requests wait for, or a store read on the way, has one replica. Managed and external services, CDNs, devices, caches, fallbacks, mirrored and optional boxes keep it silent.",
  why: "A machine fails, and every deployment takes one away. With two replicas nobody notices; with one the whole product is down for as long as it takes to start another.",
  asks: "Which of these boxes can fail without users noticing?",
  source: "AWS Well-Architected ML Lens, reliability",
  check,
  good: [
    { name: "two of each", diagram: twice(SERVICE) },
    {
      name: "a drawing that is no product yet",
      diagram: { ...SERVICE, requirements: {} },
    },
    {
      // Counter-example to "any node on the path": nobody waits for a mirror, and a fallback is itself the second.
      name: "the mirrored model and the fallback run once",
      diagram: inProduction(
        withSettings(
          withSettings(
            draw(
              "web=web-client; sm=shadow-mirror; a=model-server; b=model-server; fb=fallback",
              "web>sm request; sm>a request; sm>b request; sm>fb request; a>web response; fb>web response",
            ),
            "sm",
            { replicas: 3 },
          ),
          "a",
          { managed: true },
        ),
      ),
    },
    {
      name: "a provider runs the model and its store",
      diagram: inProduction(
        draw(
          "web=web-client; m=vertex-endpoint; kv=dynamodb",
          "web>m request; kv>m feat-on; m>web response",
        ),
      ),
    },
    { name: "stage design", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "a service, its model and its store run once",
      diagram: SERVICE,
      nodes: ["svc", "m", "fs"],
    },
    {
      name: "one model behind two services",
      diagram: withSettings(twice(SERVICE), "m", { replicas: 1 }),
      nodes: ["m"],
    },
  ],
};
