/** A model is trained, and nobody has said by which numbers it is judged. */
import type { RequirementId } from "../../../document/requirements.ts";
import { draw } from "../../../document/draw.ts";
import { hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { isUnanswered } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  if (graph.train.length === 0) return [];
  const meetsUsers = graph.has("client") || !scoresInBatch(graph);
  const wanted: readonly RequirementId[] = [
    "offlineMetric",
    ...(meetsUsers ? (["onlineMetric"] as const) : []),
  ];
  const missing = wanted.filter((field) => isUnanswered(document, field));
  const [field] = missing;
  if (!field) return [];
  return [
    {
      title: "Nobody says by which number the model is judged",
      message: wish(missing, listed(graph.train)),
      nodes: idsOf(graph.train),
      edges: [],
      field,
      fixes: [],
    },
  ];
}

function wish([first, second]: readonly RequirementId[], trained: string): string {
  if (second !== undefined) return say`Name an offline and an online metric for ${trained}`;
  return first === "offlineMetric"
    ? say`Name an offline metric for ${trained}`
    : say`Name an online metric for ${trained}`;
}

/** Whether all that serves are jobs; a server whose callers are not drawn yet is none. */
const scoresInBatch = ({ serving }: Graph): boolean =>
  serving.size > 0 && [...serving].every((node) => hasRole(node, "batch-scorer", "encoder"));

const NODES =
  "web=web-client 'App'; m=model-server 'Model'; log=event-log 'Kafka'; lj=label-joiner 'Label joiner'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'";
const EDGES =
  "web>m request; m>web response; m>log predlog; log>lj event; lj>ds label; ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; reg>m model";

const BATCH_NODES =
  "wh=data-warehouse 'Warehouse'; do=delayed-outcome 'Outcomes'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; bs=batch-scorer 'Nightly scores'; tbl=precomputed-table 'Scores'";
const BATCH_EDGES =
  "wh>ds batch; do>ds label; ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; reg>bs model; wh>bs batch; bs>tbl pred";

export const reqMetricsMissing: Rule = {
  id: "req-metrics-missing",
  group: "requirements",
  severity: "warn",
  youngBelow: 8,
  fires:
    "Something is trained, and the offline or the online metric is empty on the requirements sheet. The online one is not asked for where scores are only made in batch and no client is drawn. Below eight boxes it is only still to draw.",
  why: "The offline metric decides which model is tried, the online metric whether it stays. With only one of them the two cannot be seen to part company, which is the commonest way for a better model to make a worse product.",
  asks: "Which offline metric do you train for, and which online metric should it move?",
  source: "Rules of Machine Learning 2; ML Test Score, Model 2",
  check,
  good: [
    {
      name: "one metric of each sort",
      diagram: draw(NODES, EDGES, {
        requirements: {
          offlineMetric: { value: ["log loss"] },
          onlineMetric: { value: ["revenue per session"] },
        },
      }),
    },
    {
      name: "a nightly job that no client meets needs no online metric",
      diagram: draw(BATCH_NODES, BATCH_EDGES, {
        requirements: { offlineMetric: { value: ["recall at 1 % of the customers"] } },
      }),
    },
    {
      name: "nothing is trained",
      diagram: draw(
        "web=web-client 'App'; pa=prompt-assembler 'Prompt'; llm=llm-api 'LLM'",
        "web>pa request; pa>llm prompt",
      ),
    },
  ],
  bad: [
    {
      name: "a trainer and an evaluator without a metric",
      diagram: draw(NODES, EDGES),
      nodes: ["tr"],
      field: "offlineMetric",
    },
    {
      name: "users see it, and the online metric is an empty list",
      diagram: draw(NODES, EDGES, {
        requirements: { offlineMetric: { value: ["AUC"] }, onlineMetric: { value: [" "] } },
      }),
      nodes: ["tr"],
      field: "onlineMetric",
    },
    {
      name: "a nightly job without an offline metric",
      diagram: draw(BATCH_NODES, BATCH_EDGES),
      nodes: ["tr"],
      field: "offlineMetric",
    },
    {
      name: "a young drawing",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'",
        "ds>tr trainset; tr>reg model",
      ),
      nodes: ["tr"],
      field: "offlineMetric",
      severity: "next",
    },
  ],
};
