/** Users wait for a model, and nothing answers in its place. */
import { draw } from "../../../document/draw.ts";
import { settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { candidateSources } from "../../candidates.ts";
import { designWith, designWithout, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { userFacing } from "../../models.ts";
import { addFallback, callerOf } from "../../recipes/add-fallback.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { answeringServers, askedGenerators, mayBeWaitedFor } from "../../undrawn.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const servers = userFacing(graph);
  const [first] = servers;
  if (!first || hasOtherAnswer(graph)) return [];
  const caller = callerOf(graph, first);
  return [
    {
      title: "Nothing answers when the model is down or late",
      message: caller
        ? say`${caller.label} has nothing to return without ${listed(servers)}`
        : say`Nothing stands in for ${listed(servers)}`,
      nodes: idsOf(new Set([...servers, ...(caller ? [caller] : [])])),
      edges: [],
      fixes: caller ? [{ title: "Add fallback", apply: addFallback }] : [],
    },
  ];
}

/** Who asks is not drawn yet; that something must answer in the model's place holds all the same. */
function whenYoung(context: LintContext): readonly Observation[] {
  const { graph } = context;
  const found = check(context);
  const servers = mayBeWaitedFor([
    ...new Set([...answeringServers(graph), ...askedGenerators(graph)]),
  ]);
  if (found.length > 0 || servers.length === 0 || hasOtherAnswer(graph)) return found;
  return [
    {
      title: "Nothing answers when the model is down or late",
      message: say`Nothing stands in for ${listed(servers)}`,
      nodes: idsOf(servers),
      edges: [],
      fixes: [],
    },
  ];
}

const hasOtherAnswer = (graph: Graph): boolean =>
  graph.has("fallback", "circuit-breaker") ||
  graph.withRole("cache").some((cache) => settingOf(cache, "serveStale") === true) ||
  candidateSources(graph).length > 1;

export const noFallback: Rule = {
  id: "no-fallback",
  group: "serving",
  severity: "warn",
  fires:
    "A learned server answers a client online, and the design has no fallback or circuit breaker, no cache that may serve stale answers, and only one source of candidates. Batch-only designs keep it silent.",
  why: "Models time out, and deployments go wrong. A strong heuristic, popular items or yesterday's answer keeps the product working, and makes it cheap to switch a bad model off.",
  asks: "What does the user get when the model is down or takes too long?",
  source: "AWS Prescriptive Guidance, MLOps checklist, 7: fall back to a strong heuristic",
  youngBelow: 12,
  asleepInSketch: true,
  check,
  whenYoung,
  good: [
    { name: "the service asks a heuristic instead", diagram: SOUND_DESIGN },
    {
      name: "a cache may serve what is stale",
      diagram: withSettings(
        designWith("rc=result-cache", "svc>rc request; rc>svc response", ["fb"]),
        "rc",
        { serveStale: true },
      ),
    },
    {
      name: "nobody waits for a batch job",
      diagram: draw(
        "wh=data-warehouse; ds=dataset-builder; tr=trainer; bs=batch-scorer; tbl=precomputed-table",
        "wh>ds batch; ds>tr trainset; tr>bs model; wh>bs batch; bs>tbl pred",
      ),
    },
    {
      name: "candidates come from two sources",
      diagram: designWith(
        "cg=candidate-generator; pop=rule-retriever; mrg=candidate-merger",
        "svc>cg request; svc>pop request; cg>mrg cand; pop>mrg cand; mrg>mA cand; mrg>mB cand",
        ["fb"],
      ),
    },
  ],
  bad: [
    {
      name: "a service that only knows its models",
      diagram: designWithout(["fb"]),
      nodes: ["svc", "mA", "mB"],
    },
    {
      name: "a cache that serves nothing stale",
      diagram: designWith("rc=result-cache", "svc>rc request; rc>svc response", ["fb"]),
      nodes: ["svc", "mA", "mB"],
    },
    {
      name: "a young drawing in which the client calls the model",
      diagram: draw("web=web-client 'App'; m=model-server", "web>m request; m>web response"),
      nodes: ["web", "m"],
      severity: "next",
    },
    {
      name: "a retriever hands on what an index finds: one source",
      diagram: designWith(
        "vec=vector-index; ret=rag-retriever",
        "svc>ret request; vec>ret cand; ret>mA cand; ret>mB cand",
        ["fb"],
      ),
      nodes: ["svc", "mA", "mB"],
    },
    {
      name: "a drawing in which nobody asks yet",
      diagram: draw(
        "log=event-log 'Kafka'; m=model-server 'Model'; db=oltp-db 'Results'",
        "log>m event; m>db pred",
      ),
      nodes: ["m"],
      severity: "next",
    },
  ],
};
