/** A machine decides what matters to people, and nobody can look at it. */
import type { Diagram } from "../../../document/types.ts";
import { draw } from "../../../document/draw.ts";
import { type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import type { Wanted } from "../../../insert/ensure-node.ts";
import { say } from "../../../messages/say.ts";
import { mainServer } from "../../recipes/add-experiment.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  if (document.requirements.highStakes?.value !== true) return [];
  const deciding = deciders(graph);
  const at = mainServer(deciding);
  if (!at) return [];
  const people = graph.withRole("human", "human-review", "human-approval");
  const reviewed = reach(deciding);
  if (people.some((node) => reviewed.has(node))) return [];
  return [
    {
      title: "Nobody can review a decision that matters",
      message: say`A person should be able to look at what ${listed(deciding)} decided`,
      nodes: idsOf(deciding),
      edges: [],
      fixes: [addReview(at)],
    },
  ];
}

/** A box that nothing leads to decides nothing yet. */
const isAsked = (node: GraphNode): boolean => node.in.length > 0;

/** Whoever decides by rules where that is drawn, else whoever scores; a batch of scores is advice. */
function deciders(graph: Graph): readonly GraphNode[] {
  const decisions = graph.withRole("decision").filter(isAsked);
  if (decisions.length > 0) return decisions;
  if (graph.isBatchOnly) return [];
  const servers = graph
    .withRole("server")
    .filter((node) => isAsked(node) && !hasRole(node, "encoder"));
  const online = servers.filter((node) => graph.online.has(node));
  return online.length > 0 ? online : servers;
}

const REVIEWER: Wanted = {
  roles: ["human", "human-review"],
  component: "human-operator",
  takes: ["event"],
};

/** A case for review, else the answer itself. */
const SHOWN = ["event", "response", "completion", "pred"] as const;

/** What is reviewed need not hold up the answer; a person's verdict goes back where it is taken. */
const addReview = ({ id }: GraphNode): Fix => ({
  title: "Let a person review it",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    if (!draft.graph.node(id)) return document;
    const person = draft.ensure(REVIEWER, id, "right");
    if (!draft.connect(id, person, ...SHOWN)) return document;
    draft.connect(person, id, "control");
    return draft.document;
  },
});

const HIGH: Partial<Diagram> = { requirements: { highStakes: { value: true } } };
const NODES =
  "pos=transaction-system 'Payments'; svc=prediction-service 'Risk service'; m=model-server 'Fraud model'; de=decision-engine 'Decision'";
const EDGES = "pos>svc request; svc>m request; m>de pred; de>svc response; svc>pos response";

export const humanLoopMissingHighStakes: Rule = {
  id: "human-loop-missing-high-stakes",
  group: "framing",
  severity: "warn",
  fires:
    "The requirements sheet says that the stakes are high, and from what decides (a decision engine, else the servers) no edge leads on to a person, a human review or a human approval. Silent where scores are only made in batch, as advice, and nothing decides by them.",
  why: "A wrong decision about money, health or safety needs somebody who can see it, overrule it and answer for it. Doubtful cases that go to a person also become the best labels.",
  asks: "Who can look at a decision and overrule it?",
  source: "AWS Well-Architected ML Lens; OWASP Top 10 for LLM applications: excessive agency",
  check,
  good: [
    {
      name: "doubtful payments go to an analyst",
      diagram: draw(`${NODES}; op=human-operator 'Analyst'`, `${EDGES}; de>op event`, HIGH),
    },
    { name: "the stakes are not said to be high", diagram: draw(NODES, EDGES) },
    {
      name: "what an agent does is approved by a person",
      diagram: draw(
        "web=web-client 'App'; ag=agent 'Agent'; llm=llm-server 'LLM'; ok=human-approval 'Approval'; tool=tool-executor 'Refunds'",
        "web>ag request; ag>llm prompt; llm>ag completion; ag>ok tool; ok>tool tool; ag>web response",
        HIGH,
      ),
    },
    {
      name: "a nightly list of customers is advice",
      diagram: draw(
        "wh=data-warehouse 'Warehouse'; bs=batch-scorer 'Nightly scores'; tbl=precomputed-table 'Scores'",
        "wh>bs batch; bs>tbl pred",
        HIGH,
      ),
    },
  ],
  bad: [
    {
      name: "an engine blocks payments by itself",
      diagram: draw(NODES, EDGES, HIGH),
      nodes: ["de"],
    },
    {
      name: "an analyst is drawn, but is shown nothing",
      diagram: draw(
        "web=web-client 'App'; m=model-server 'Triage model'; op=human-operator 'Nurse'; ds=dataset-builder 'Data set'; lj=label-joiner 'Labels'",
        "web>m request; m>web response; op>lj event; lj>ds label",
        HIGH,
      ),
      nodes: ["m"],
    },
    {
      name: "a sketch",
      diagram: draw("web=web-client 'App'; m=model-server 'Triage model'", "web>m request", {
        requirements: { highStakes: { value: true }, stage: { value: "sketch" } },
      }),
      nodes: ["m"],
      severity: "next",
    },
  ],
};
