/** Requests wait for somebody else's service, and nothing stands in when it is down. */
import { draw } from "../../../document/draw.ts";
import { updateNode } from "../../../document/edit.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isForward,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-variants.ts";
import { Draft } from "../../recipes/draft.ts";
import { sizeNew } from "../../recipes/size-new.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("external") || graph.online.size === 0) return [];
  const waits = graph.withRole("external").flatMap((node) => waitsFor(node, graph));
  const externals = new Set(waits.map(({ source }) => source));
  if (externals.size === 0) return [];
  const waiting = new Set(waits.map(({ target }) => target));
  return [
    {
      title: "Somebody else's outage stops the service",
      message: say`${listed(waiting)} waits for ${listed(externals)}, and nothing stands in when that is down`,
      nodes: idsOf(externals),
      edges: waits.map(({ id }) => id),
      fixes: [cache(idsOf(externals)), makeOptional(externals)],
    },
  ];
}

/** The answers of an external system that requests wait for. A hosted model has rules of its own. */
function waitsFor(external: GraphNode, graph: Graph): readonly GraphEdge[] {
  if (hasRole(external, "llm", "generator", "client", ...STANDING_IN)) return [];
  if (settingOf(external, "optional") === true || hasStandIn(external)) return [];
  return external.out.filter(
    (edge) =>
      isAnswer(edge, graph) &&
      graph.online.has(edge.target) &&
      !hasRole(edge.target, ...FILLED) &&
      edge.edge.optional !== true &&
      settingOf(edge.target, "timeoutMs") === undefined &&
      !hasStandIn(edge.target),
  );
}

/** What it gives while a request waits: a lookup, or the response to a call. What it sends as a request is its own call. */
const isAnswer = (edge: GraphEdge, graph: Graph): boolean =>
  edge.mode === "sync" &&
  ((isForward(edge) && !carries(edge, "request", "prompt", "tool")) ||
    (carries(edge, "response") && graph.online.has(edge.source)));

const STANDING_IN = ["cache", "fallback", "circuit-breaker"] as const;

/** Filling these is not reading them: requests get what was there before. */
const FILLED = ["storage", "kv", "feature-store-online", "vector-index", "search-index"] as const;

const hasStandIn = (node: GraphNode): boolean =>
  hasRole(node, ...STANDING_IN) ||
  node.in.some(({ source }) => hasRole(source, ...STANDING_IN)) ||
  node.out.some(({ target }) => hasRole(target, ...STANDING_IN));

/** Both ways through a cache: the calls to the external systems, and what they answer. */
const cache = (externals: readonly string[]): Fix => ({
  title: "Insert cache",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const id of externals) {
      const external = draft.graph.node(id);
      const waits = external ? waitsFor(external, draft.graph) : [];
      const [first] = waits;
      if (!external || !first) continue;
      const via = draft.insert("result-cache", first.target.id, "left");
      const calls = external.in.filter(
        (edge) => carries(edge, "request") && waits.some(({ target }) => target === edge.source),
      );
      for (const edge of [...waits, ...calls]) draft.reroute(edge, via);
    }
    return sizeNew(document, draft.document, context);
  },
});

const makeOptional = (externals: Iterable<GraphNode>): Fix => ({
  title: say`Mark ${listed(externals)} as optional`,
  apply: (document) =>
    [...externals].reduce(
      (drawing, { id, node }) =>
        updateNode(drawing, id, { settings: { ...node.settings, optional: true } }),
      document,
    ),
});

const NODES =
  "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; maps=third-party-data 'Maps API'";
const EDGES = "web>svc request; svc>m request; m>svc pred; svc>web response";

export const externalOnRequestPath: Rule = {
  id: "external-on-request-path",
  group: "data",
  severity: "warn",
  fires:
    "An external system, hosted models left out, gives something that a request waits for, and neither it nor whoever waits has a cache, fallback or circuit breaker next to it. Silent where it only fills a store or calls us, and where it is optional or the caller has a time-out.",
  why: "A dependency outside our control is down or slow on a day that we do not choose, and with it everything that waits for it. A cached answer, a default or a time-out keeps the request alive.",
  asks: "What does a user see when this external service takes ten seconds to answer?",
  source: "Sculley et al. 2015, unstable data dependencies; ML Test Score, Monitor 1",
  check,
  good: [
    {
      name: "a cache stands between",
      diagram: draw(`${NODES}; rc=result-cache 'Cache'`, `${EDGES}; maps>rc feat-on; rc>m feat-on`),
    },
    {
      name: "the caller has a fallback",
      diagram: draw(
        "web=web-client; svc=prediction-service; score=external-system 'Credit bureau'; fb=fallback",
        "web>svc request; svc>score request; score>svc response; svc>fb request; fb>svc response",
      ),
    },
    {
      name: "it fills a store ahead of time",
      diagram: draw(`${NODES}; fs=online-feature-store`, `${EDGES}; maps>fs feat-on; fs>m feat-on`),
    },
    {
      // Counter-example to "a sync edge into ONLINE": that is a caller, on which nobody waits.
      name: "the external system is a caller",
      diagram: draw(
        "web=web-client; erp=external-system 'Partner'; svc=prediction-service; m=model-server",
        "web>svc request; erp>svc request; svc>m request; svc>erp response",
      ),
    },
    {
      name: "the caller goes on without it after a while",
      diagram: withSettings(
        draw(
          "web=web-client; svc=prediction-service; geo=external-system",
          "web>svc request; svc>geo request; geo>svc response",
        ),
        "svc",
        { timeoutMs: 50 },
      ),
    },
    {
      name: "a hosted model is not data",
      diagram: draw(
        "web=web-client; be=app-backend; pa=prompt-assembler; llm=llm-api",
        "web>be request; be>pa request; pa>llm prompt; llm>be completion; be>web response",
      ),
    },
  ],
  bad: [
    {
      name: "features come from somebody else's service at every request",
      diagram: draw(NODES, `${EDGES}; maps>m feat-on`),
      nodes: ["maps"],
      edges: ["e5"],
    },
    {
      name: "two services call out and wait for the answers",
      diagram: draw(
        "web=web-client; svc=prediction-service 'Service'; bureau=external-system 'Credit bureau'; kyc=external-system 'Identity check'; m=model-server",
        "web>svc request; svc>bureau request; bureau>svc response; svc>m request; m>kyc request; kyc>m feat-on",
      ),
      nodes: ["bureau", "kyc"],
      edges: ["e3", "e6"],
    },
  ],
};
