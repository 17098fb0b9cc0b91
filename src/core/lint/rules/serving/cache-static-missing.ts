/**
 * Thousands of requests a second read the same features again and again.
 *
 * Mended against the first wording: an online store is itself a fast copy, so where somebody has
 * sized it for the peak, reading it every time is a decision and not an oversight.
 */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import type { Diagram } from "../../../document/types.ts";
import { capacities, isEnough } from "../../../estimates/capacity.ts";
import { lookups } from "../../../estimates/request-path.ts";
import { peakQps } from "../../../estimates/traffic.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { withSettings } from "../../example-variants.ts";
import { Draft } from "../../recipes/draft.ts";
import { leadDraftThrough } from "../../recipes/lead-through.ts";
import { FEATURE_CACHE } from "../../recipes/parts.ts";
import { setReplicasNeeded } from "../../recipes/set-replicas.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, roughly } from "../../words.ts";

/** From here on a cache pays for itself. */
const BUSY_QPS = 5000;

/** Below this, what a cache holds is too old already. */
const CACHEABLE_SEC = 5;

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("feature-store-online") || graph.has("cache", "precomputed")) return [];
  const peak = peakQps(graph.requirements);
  if (!peak.known || peak.value < BUSY_QPS) return [];
  const freshness = statedNumber(graph.requirements, "freshnessSec");
  if (freshness !== undefined && freshness < CACHEABLE_SEC) return [];
  const reads = uncachedReads(graph);
  if (reads.length === 0) return [];
  const stores = new Set(reads.map(({ source }) => source));
  const ids = idsOf(reads);
  return [
    {
      title: "The same features are read anew for every request",
      message: say`${listed(stores)} answers ${roughly(peak.value)} requests a second, with no cache before it`,
      nodes: idsOf(stores),
      edges: ids,
      fixes: [
        {
          title: "Insert feature cache",
          apply: (document, context) => {
            const draft = new Draft(document, context);
            const cache = leadDraftThrough(draft, ids, FEATURE_CACHE);
            return cache === undefined
              ? document
              : setReplicasNeeded(draft.document, context, [cache]);
          },
        },
      ],
    },
  ];
}

/** Reads of stores that nobody has sized for them. */
function uncachedReads(graph: Graph): readonly GraphEdge[] {
  const sized = new Set<GraphNode>(
    capacities(graph)
      .filter((capacity) => !capacity.replicas.assumed && isEnough(capacity))
      .map(({ node }) => node),
  );
  return lookups(graph).filter(
    (edge) =>
      hasRole(edge.source, "feature-store-online") &&
      carries(edge, "feat-on") &&
      graph.online.has(edge.target) &&
      !sized.has(edge.source),
  );
}

const busy = (more: Diagram["requirements"] = {}): Diagram["requirements"] => ({
  peakQps: { value: 20_000 },
  ...more,
});

const READS = draw(
  "app=mobile-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; fs=online-feature-store 'Features'",
  "app>svc request; svc>m request; fs>m feat-on; m>svc response; svc>app response",
  { requirements: busy() },
);

export const cacheStaticMissing: Rule = {
  id: "cache-static-missing",
  group: "serving",
  severity: "info",
  fires:
    "At a peak of 5,000 requests a second or more, requests read an online feature store, and no cache, CDN or precomputed table is drawn. Freshness below five seconds keeps it silent, and a store whose stated replicas take the load.",
  why: "Most features of a user or an item do not change from one minute to the next. A cache before the store answers for them in less time, and the store can be a fraction of the size.",
  asks: "Which of your features change within a minute, and why do you read the others anew each time?",
  source: "Interview practice: cache static features and results aggressively",
  check,
  good: [
    {
      name: "a cache stands before the store",
      diagram: draw(
        "app=mobile-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; fs=online-feature-store 'Features'; rc=result-cache 'Cache'",
        "app>svc request; svc>m request; fs>rc feat-on; rc>m feat-on; m>svc response; svc>app response",
        { requirements: busy() },
      ),
    },
    {
      name: "a few hundred a second",
      diagram: { ...READS, requirements: { peakQps: { value: 300 } } },
    },
    {
      name: "what is older than a second is useless",
      diagram: { ...READS, requirements: busy({ freshnessSec: { value: 1 } }) },
    },
    {
      // Counter-example: fraud and ad systems read every feature every time, and size the store for it.
      name: "somebody has sized the store for the peak",
      diagram: withSettings(READS, "fs", { replicas: 2 }),
    },
    { name: "nobody has said how much comes in", diagram: { ...READS, requirements: {} } },
  ],
  bad: [
    {
      name: "twenty thousand reads a second from one store",
      diagram: READS,
      nodes: ["fs"],
      edges: ["e3"],
    },
    {
      name: "two arms of a whole design read one store",
      diagram: {
        ...SOUND_DESIGN,
        requirements: { ...SOUND_DESIGN.requirements, peakQps: { value: 9000 } },
      },
      nodes: ["fs"],
      edges: ["e14", "e15"],
    },
  ],
};
