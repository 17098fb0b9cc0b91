/**
 * A caller holds a connection while a long job runs.
 *
 * Only figures that somebody stated count: the palette's are of the right order at best.
 */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { isAwaited, origins } from "../../../estimates/request-path.ts";
import { isCall } from "../../../estimates/split.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { withSettings } from "../../example-variants.ts";
import { leadThrough } from "../../recipes/lead-through.ts";
import { TASK_QUEUE } from "../../recipes/parts.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, roughly } from "../../words.ts";

/** Half a minute: what proxies and browsers usually wait for. */
const LONG_MS = 30_000;

function check({ graph }: LintContext): readonly Observation[] {
  const long = [...graph.serving].filter(isLong);
  if (long.length === 0) return [];
  const path = awaitedBoxes(graph);
  const calls = long.filter((node) => path.has(node)).flatMap((node) => tasksOf(node, path));
  const [first] = calls;
  if (!first) return [];
  const jobs = new Set(calls.map(({ target }) => target));
  const seconds = Math.max(...[...jobs].map((node) => settingOf(node, "p99Ms") ?? 0)) / 1000;
  const ids = idsOf(calls);
  return [
    {
      title: "A caller waits while a long job runs",
      message: say`${listed(new Set(calls.map(({ source }) => source)))} holds the connection for ${roughly(seconds)} s while ${listed(jobs)} works`,
      nodes: idsOf(jobs),
      edges: ids,
      fixes: calls.every((edge) => carries(edge, "request", "prompt", "media"))
        ? [
            {
              title: "Insert task queue",
              apply: (document, context) => leadThrough(document, context, ids, TASK_QUEUE),
            },
          ]
        : [],
    },
  ];
}

/** The calls that start the job; whatever comes where nobody calls it. */
function tasksOf(job: GraphNode, path: ReadonlySet<GraphNode>): readonly GraphEdge[] {
  const come = job.in.filter((edge) => isAwaited(edge) && path.has(edge.source));
  const calls = come.filter(isCall);
  return (calls.length > 0 ? calls : come).filter(({ source }) => !hasRole(source, "queue"));
}

const isLong = (node: GraphNode): boolean =>
  (settingOf(node, "p99Ms") ?? 0) > LONG_MS && settingOf(node, "streamsOutput") !== true;

/** What a client waits for; who put a task into a queue goes home. */
const awaitedBoxes = (graph: Graph): ReadonlySet<GraphNode> =>
  reach(origins(graph), {
    edges: (edge: GraphEdge) => isAwaited(edge) && !hasRole(edge.source, "queue"),
  });

const VIDEO = draw(
  "web=web-client 'App'; gw=api-gateway 'Gateway'; g=multimodal-generator 'Video model'; og=output-guardrail 'Output check'",
  "web>gw request; gw>g request; g>og completion; og>gw response; gw>web response",
);

const lasting = (diagram: Diagram, seconds: number): Diagram =>
  withSettings(diagram, "g", { p99Ms: seconds * 1000 });

export const queueMissingLongJob: Rule = {
  id: "queue-missing-long-job",
  group: "serving",
  severity: "warn",
  fires:
    "A server or generator takes more than 30 s at p99, and a client waits for it: the hops from the client are synchronous and no queue is among them. Streamed output keeps it silent.",
  why: "Connections break, proxies give up after half a minute, and a retry starts the whole job again. A queue takes the task, tells the user at once that it was accepted, and lets workers go at their own pace.",
  asks: "One video takes two minutes: what does the user's browser do in the meantime?",
  source: "Generative AI System Design Interview (Aminian and Sheng): text to video takes minutes",
  check,
  good: [
    {
      name: "a queue takes the task",
      diagram: lasting(
        draw(
          "web=web-client; gw=api-gateway; q=message-queue; g=multimodal-generator; og=output-guardrail",
          "web>gw request; gw>q request; q>g request; g>og completion; og>gw response; gw>web response",
        ),
        120,
      ),
    },
    { name: "an image within ten seconds", diagram: lasting(VIDEO, 10) },
    {
      name: "the first words come at once",
      diagram: withSettings(VIDEO, "g", { p99Ms: 60_000, streamsOutput: true }),
    },
    {
      name: "nobody waits for a nightly job",
      diagram: withSettings(
        draw(
          "wh=data-warehouse; bs=batch-scorer; tbl=precomputed-table",
          "wh>bs batch; bs>tbl pred",
        ),
        "bs",
        { p99Ms: 600_000 },
      ),
    },
    {
      name: "the caller asks and goes on",
      diagram: lasting(
        draw(
          "web=web-client; svc=prediction-service; g=multimodal-generator",
          "web>svc request; svc>g request/async",
        ),
        120,
      ),
    },
    { name: "a quick model", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "two minutes on an open connection",
      diagram: lasting(VIDEO, 120),
      nodes: ["g"],
      edges: ["e2"],
    },
    {
      name: "two arms of a slow generator behind one prompt",
      diagram: withSettings(
        lasting(
          draw(
            "web=web-client; pa=prompt-assembler; ab=ab-splitter; g=multimodal-generator; h=multimodal-generator; og=output-guardrail",
            "web>ab request; ab>pa request; pa>g prompt; pa>h prompt; g>og completion; h>og completion; og>web response",
          ),
          45,
        ),
        "h",
        { p99Ms: 90_000 },
      ),
      nodes: ["g", "h"],
      edges: ["e3", "e4"],
    },
  ],
};
