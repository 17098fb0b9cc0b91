/**
 * Users react to what they are shown, and nobody writes it down.
 *
 * Mended against the first wording: reactions also come by way of the backend, as orders in another
 * system, or as outcomes that are known later; each of these keeps the rule silent.
 */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { rankersAsked } from "../../candidates.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { logFeedback } from "../../recipes/log-feedback.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { answeringServers, askedGenerators } from "../../undrawn.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  const clients = graph.entry;
  if (clients.length === 0 || graph.train.length === 0 || !showsThings(document, graph)) return [];
  if (graph.edges.some(isReaction) || graph.nodes.some(knowsOutcomes) || isAnnotated(graph))
    return [];
  return [
    {
      title: "What users do with the answers is lost",
      message: say`No reaction of ${listed(clients)} is recorded`,
      nodes: idsOf(clients),
      edges: [],
      fixes: clients.some(canReact) ? [{ title: "Collect feedback", apply: logFeedback }] : [],
    },
  ];
}

/** A model answers, and nothing drawn so far would ever tell whether it was right. */
function whenYoung(context: LintContext): readonly Observation[] {
  const { graph } = context;
  const found = check(context);
  // Of what is chosen from a list `check` knows more.
  if (showsThings(context.document, graph) && graph.train.length > 0) return found;
  const servers = [...new Set([...answeringServers(graph), ...askedGenerators(graph)])];
  if (found.length > 0 || servers.length === 0 || learnsOutcomes(graph)) return found;
  return [
    {
      title: "What becomes of the answers is not recorded",
      message: say`Nothing records outcomes or reactions to ${listed(servers)}`,
      nodes: idsOf(servers),
      edges: [],
      fixes: [],
    },
  ];
}

const HEARS = [
  "feedback-logger",
  "label-source",
  "human-review",
  "experiment-metrics",
  "llm-trace",
  "llm-eval",
] as const;

const learnsOutcomes = (graph: Graph): boolean =>
  graph.has(...HEARS) ||
  graph.edges.some((edge) => carries(edge, "feedback", "label")) ||
  reactsToAnswers(graph);

/** Whoever got the answers writes down what happened then. */
function reactsToAnswers(graph: Graph): boolean {
  const told = reach(graph.serving, { edges: (edge) => !carries(edge, "predlog", "metric") });
  return graph.edges.some(
    (edge) => isReaction(edge) && told.has(edge.source) && !graph.serving.has(edge.source),
  );
}

/** Tasks whose answers people choose from or judge. */
const SHOWN: ReadonlySet<unknown> = new Set([
  "ranking",
  "retrieval",
  "generation",
  "seq2seq",
  "bandit",
  "edge-prediction",
]);

function showsThings({ requirements }: Diagram, graph: Graph): boolean {
  return SHOWN.has(requirements.mlTask?.value) || rankersAsked(graph).length > 0;
}

/** Events of people and businesses, not those that models and splits write of themselves. */
const isReaction = (edge: GraphEdge): boolean =>
  carries(edge, "feedback") ||
  (carries(edge, "event") && !carries(edge, "predlog") && hasRole(edge.source, ...REACTING));

const REACTING = [
  "client",
  "human",
  "source",
  "oltp",
  "external",
  "api",
  "service",
  "gateway",
  "event-collector",
  "cdc",
] as const;

const knowsOutcomes = (node: GraphNode): boolean =>
  hasRole(node, "delayed-label") ||
  (node.roles.has("feedback-logger") && node.in.length > 0) ||
  OUTCOMES.has(node.component?.isA ?? node.component?.id ?? "");

/** Where the business keeps what people did. */
const OUTCOMES: ReadonlySet<string> = new Set(["transaction-system", "interaction-history"]);

/** Whether all labels are made by people or rules, by design. */
function isAnnotated(graph: Graph): boolean {
  const sources = graph.withRole("label-source");
  return sources.length > 0 && sources.every((node) => hasRole(node, "human-label", "weak-label"));
}

const canReact = ({ component }: GraphNode): boolean =>
  !component || passes(component.emits, "feedback");

/** The design, ranking, but deaf. */
const DEAF = designWithout(["web>log"]);
const ranking = (diagram: Diagram): Diagram => ({
  ...diagram,
  requirements: { ...diagram.requirements, mlTask: { value: "ranking" } },
});

const YOUNG =
  "web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Candidates'; r=ranker 'Ranker'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'";
const CALLS =
  "web>svc request; svc>cg request; cg>r cand; r>svc response; svc>web response; ds>tr trainset; tr>r model";

export const noFeedbackLogging: Rule = {
  id: "no-feedback-logging",
  group: "monitoring",
  severity: "warn",
  fires:
    "A client asks for rankings, recommendations or generated content, a model is trained, and no feedback and no events of people or businesses are recorded. Delayed outcomes, a system of orders, a history of interactions, and labels that are annotated by design keep it silent.",
  why: "Clicks, skips, edits and thumbs are free labels and the only witness of what users made of an answer. What was not logged on the day cannot be had later.",
  asks: "A user ignores the first three results and takes the fourth: where is that recorded?",
  source: "Rules of ML, 13; interview practice: feedback as a source of labels",
  youngBelow: 10,
  check,
  whenYoung,
  good: [
    {
      name: "clicks are collected",
      diagram: draw(
        `${YOUNG}; fb=feedback-collector 'Clicks'; log=event-log 'Kafka'`,
        `${CALLS}; web>fb feedback; fb>log feedback; log>ds event`,
      ),
    },
    { name: "the client writes to the log itself", diagram: ranking(SOUND_DESIGN) },
    {
      name: "the service writes what users do",
      diagram: ranking(designWithout(["web>log"], "svc>log event")),
    },
    {
      name: "orders say what was liked",
      diagram: draw(
        `${YOUNG}; ord=transaction-system; lake=data-lake; val=data-validation; fp=feature-pipeline-batch`,
        `${CALLS}; ord>lake batch; lake>val batch; val>fp batch; fp>ds feat-off`,
      ),
    },
    {
      name: "a score that nobody sees needs no reaction",
      diagram: DEAF,
    },
    {
      name: "labels are annotated by design",
      diagram: draw(
        `${YOUNG}; an=annotation; docs=content-corpus; val=data-validation; reg=model-registry`,
        `${CALLS}; docs>val doc; val>an doc; an>ds label; tr>reg model`,
      ),
    },
  ],
  bad: [
    {
      name: "a young recommender",
      diagram: draw(YOUNG, CALLS),
      nodes: ["web"],
      severity: "next",
    },
    {
      name: "a ranking whose log holds predictions only",
      diagram: ranking(DEAF),
      nodes: ["web"],
    },
    {
      name: "text is generated by a model of our own",
      diagram: {
        ...draw(
          "web=web-client; gw=api-gateway; ig=input-guardrail; pa=prompt-assembler; llm=llm-server; og=output-guardrail; pre=pretrained-model; ft=fine-tuner; docs=content-corpus; ds=dataset-builder; ev=llm-evaluator; reg=model-registry",
          "web>gw request; gw>ig request; ig>pa request; pa>llm prompt; llm>og completion; og>gw response; gw>web response; docs>ds doc; ds>ft trainset; pre>ft model; ft>ev model; ds>ev trainset; ev>reg model; reg>llm model",
        ),
        requirements: { mlTask: { value: "generation" } },
      },
      nodes: ["web"],
    },
    {
      name: "answers go out, and nothing comes back",
      diagram: draw(
        "svc=prediction-service; m=model-server 'Model'",
        "svc>m request; m>svc response",
      ),
      nodes: ["m"],
      severity: "next",
    },
  ],
};
