/** Serving: the smallest edits that should trip the rules on who takes the traffic, and how much. */
import { addEdges, newElementId, setRequirement, setSetting } from "../../document/edit.ts";
import { statedNumber } from "../../document/requirement-number.ts";
import { isAwaited, lookups } from "../../estimates/request-path.ts";
import { peakQps, SECONDS_PER_DAY } from "../../estimates/traffic.ts";
import { hasRole } from "../../graph/elements.ts";
import { legalKind } from "../../insert/wire.ts";
import { userFacing } from "../models.ts";
import { ASKED_IN_PRODUCTION, askedBesides, inProduction } from "./in-production.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { bypass, type Mutation } from "./mutation.ts";

/** In production, with the peak it has now over an average of a third. */
const noAutoscaling: Mutation = {
  rule: "no-autoscaling",
  also: askedBesides("no-autoscaling"),
  spoil: (design, graph) => {
    const own = userFacing(graph).filter((node) => !hasRole(node, "edge-server"));
    const peak = peakQps(graph.requirements);
    const each = statedNumber(graph.requirements, "requestsPerUserPerDay");
    if (own.length === 0 || graph.has("autoscaler") || !peak.known || !each) return undefined;
    const users = (peak.value / SWINGS / each) * SECONDS_PER_DAY;
    const fewer = setRequirement(design, "dau", { value: users });
    const swinging = setRequirement(fewer, "peakFactor", { value: SWINGS });
    return inProduction(setRequirement(swinging, "peakQps", undefined));
  },
};

const SWINGS = 3;

/** In production, and a client that knows where the model is. */
const noGateway: Mutation = {
  rule: "no-gateway",
  also: ASKED_IN_PRODUCTION,
  spoil: (design, graph, context) => {
    const [client] = graph.entry;
    const server = [...graph.serving].find(
      (node) =>
        client &&
        graph.online.has(node) &&
        !hasRole(node, "edge-server", "generator") &&
        legalKind(design, context, client.id, node.id, "request"),
    );
    if (!client || !server) return undefined;
    const id = newElementId(design, "e");
    const direct = addEdges(design, [
      { id, source: client.id, target: server.id, kind: "request" },
    ]);
    return inProduction(direct);
  },
};

/** A generator that takes a minute, with no queue before it. */
const queueMissingLongJob: Mutation = {
  rule: "queue-missing-long-job",
  also: { "no-system-monitor": "the queue was what it watched" },
  spoil: (design, graph, { catalogue }) => {
    const server = userFacing(graph).find((node) => node.in.some(isAwaited));
    if (!server) return undefined;
    const led = bypass(design, graph.withRole("queue"), "request", "prompt");
    const open = withoutLooseEnds(graph, led, catalogue) ?? design;
    const whole = setSetting(open, server.id, "streamsOutput", undefined);
    const slow = setSetting(whole, server.id, "p99Ms", 60_000);
    return setRequirement(slow, "p99SloMs", { value: 600_000 });
  },
};

/** A store that requests read, that no cache stands before, and that nobody has sized. */
const cacheStaticMissing: Mutation = {
  rule: "cache-static-missing",
  also: { "capacity-short": "one replica of the store, which is all that is left, is too small" },
  spoil: (design, graph) => {
    const peak = peakQps(graph.requirements);
    const reads = lookups(graph).filter(
      ({ source, target }) => hasRole(source, "feature-store-online") && graph.online.has(target),
    );
    const isBusy = peak.known && peak.value >= 5000;
    if (!isBusy || reads.length === 0 || graph.has("cache", "precomputed")) return undefined;
    return reads.reduce(
      (spoilt, { source }) => setSetting(spoilt, source.id, "replicas", undefined),
      setRequirement(design, "freshnessSec", { value: 60 }),
    );
  },
};

export const TRAFFIC_MUTATIONS: readonly Mutation[] = [
  cacheStaticMissing,
  noGateway,
  noAutoscaling,
  queueMissingLongJob,
];
