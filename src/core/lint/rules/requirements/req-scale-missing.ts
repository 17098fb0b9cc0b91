/** Nobody has said how much traffic or how many items there are. */
import { draw } from "../../../document/draw.ts";
import { phrase, say } from "../../../messages/say.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { isUnanswered } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

/** Each of them says how large the system has to be. */
const SCALE = ["dau", "peakQps", "itemsPerDay"] as const;

function check({ document, graph }: LintContext): readonly Observation[] {
  if (graph.size === 0 || !SCALE.every((field) => isUnanswered(document, field))) return [];
  const callers = graph.entry;
  const isBatch = callers.length === 0 && graph.has("batch-scorer");
  return [
    {
      title: "Nobody says how large this has to be",
      message: isBatch ? "How many items are scored per day?" : question(listed(callers)),
      nodes: idsOf(callers),
      edges: [],
      field: isBatch ? "itemsPerDay" : "dau",
      fixes: [],
    },
  ];
}

const question = (callers: string): string =>
  callers === ""
    ? phrase("How many users and requests per second are there?")
    : say`How many users and requests per second come from ${callers}?`;

const NODES =
  "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; log=event-log 'Kafka'; lj=label-joiner 'Label joiner'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'";
const EDGES =
  "web>svc request; svc>m request; m>svc response; m>log predlog; log>lj event; lj>ds label; ds>tr trainset; tr>reg model; reg>m model";

const BATCH_NODES =
  "wh=data-warehouse 'Warehouse'; fp=feature-pipeline-batch 'Features'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'; bs=batch-scorer 'Nightly scores'; tbl=precomputed-table 'Scores'; s=scheduler 'Nightly'";
const BATCH_EDGES =
  "wh>fp batch; fp>ds feat-off; wh>ds batch; ds>tr trainset; tr>reg model; reg>bs model; fp>bs feat-off; s>bs control; bs>tbl pred";

export const reqScaleMissing: Rule = {
  id: "req-scale-missing",
  group: "requirements",
  severity: "warn",
  youngBelow: 8,
  fires:
    "Something is drawn, and daily active users, peak requests per second and items scored per day are all empty on the requirements sheet; one of the three is enough. Below eight boxes it is only still to draw.",
  why: "Whether one machine will do, whether candidates must be generated first, whether scores can be computed ahead: all of it follows from the number of users, requests and items. It is the first thing that an interviewer expects to be asked.",
  asks: "How many users does it have, and how many requests per second at the peak?",
  source: "Interview practice: scale questions come first",
  check,
  good: [
    {
      name: "the number of daily users is known",
      diagram: draw(NODES, EDGES, { requirements: { dau: { value: 2_000_000 } } }),
    },
    {
      name: "the peak is known, but not the users behind it",
      diagram: draw(NODES, EDGES, { requirements: { peakQps: { value: 500 } } }),
    },
    {
      name: "a nightly job has items in place of requests",
      diagram: draw(BATCH_NODES, BATCH_EDGES, {
        requirements: { itemsPerDay: { value: 1_000_000 } },
      }),
    },
    { name: "an empty canvas", diagram: draw("") },
  ],
  bad: [
    {
      name: "an application of unknown size",
      diagram: draw(NODES, EDGES, { requirements: { requestsPerUserPerDay: { value: 5 } } }),
      nodes: ["web"],
      field: "dau",
    },
    {
      name: "a nightly job over an unknown number of items",
      diagram: draw(BATCH_NODES, BATCH_EDGES),
      field: "itemsPerDay",
    },
    {
      name: "a young drawing",
      diagram: draw("web=web-client 'App'; m=model-server 'Model'", "web>m request"),
      nodes: ["web"],
      field: "dau",
      severity: "next",
    },
  ],
};
