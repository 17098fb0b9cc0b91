/** Personal data flows on, and nothing says who may see it or how it is removed. */
import { type Catalogue, passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { type GraphEdge, type GraphNode, hasRole, isData } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { withSheet } from "../../example-variants.ts";
import { Draft } from "../../recipes/draft.ts";
import { sizeNew } from "../../recipes/size-new.ts";
import type { FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { flagIn, isUnanswered } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

/** Any of these is an answer. */
const CONTROLS = ["pii-filter", "consent", "access-control", "privacy"] as const;

/** Where personal data stays, or is no longer in our hands. */
const ENDS = ["trainer", "stream-log", "lake", "warehouse", "blob", "external"] as const;

const REDACTOR = "pii-redactor";

function check({ document, graph, catalogue }: LintContext): readonly Observation[] {
  if (!graph.has("pii") || graph.has(...CONTROLS) || isAnswered(document)) return [];
  const leading = leadingOut(graph);
  const holders = graph
    .withRole("pii")
    .filter((node) => node.out.some((edge) => isData(edge) && leading.has(edge.target)));
  if (holders.length === 0) return [];
  const canRedact = edgesToRedact(graph, catalogue).length > 0;
  return [
    {
      title: "Nothing controls personal data",
      message: say`Who may see what comes from ${listed(holders)}, and how is it removed again?`,
      nodes: idsOf(holders),
      edges: [],
      fixes: canRedact ? [{ title: "Insert PII redactor", apply: redact }] : [],
    },
  ];
}

const isAnswered = (document: Diagram): boolean =>
  flagIn(document, "containsPii") === false || !isUnanswered(document, "piiHandling");

/** Nodes from which data comes to one of the ends. A model passes on predictions, not the data itself. */
function leadingOut(graph: Graph): ReadonlySet<GraphNode> {
  const isEnd = (node: GraphNode): boolean => hasRole(node, ...ENDS) && !node.roles.has("pii");
  return reach(graph.nodes.filter(isEnd), {
    edges: (edge) => isData(edge) && (isEnd(edge.source) || !graph.serving.has(edge.source)),
    backward: true,
  });
}

/** The first edge on each way from personal data to one of the ends that a redactor can stand in. */
function edgesToRedact(graph: Graph, catalogue: Catalogue): readonly GraphEdge[] {
  const redactor = catalogue.find(REDACTOR);
  if (!redactor) return [];
  const leading = leadingOut(graph);
  const edges: GraphEdge[] = [];
  const seen = new Set(graph.withRole("pii"));
  for (const node of seen) {
    for (const edge of node.out) {
      if (!isData(edge) || edge.kind === undefined || !leading.has(edge.target)) continue;
      if (passes(redactor.accepts, edge.kind) && passes(redactor.emits, edge.kind))
        edges.push(edge);
      else seen.add(edge.target);
    }
  }
  return edges;
}

/** A redactor behind each box from which it comes. */
function redact(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const redactors = new Map<string, string>();
  for (const edge of edgesToRedact(draft.graph, context.catalogue)) {
    const from = edge.source.id;
    const redactor = redactors.get(from) ?? draft.insert(REDACTOR, from, "right");
    redactors.set(from, redactor);
    draft.reroute(edge, redactor);
  }
  return sizeNew(document, draft.document, context);
}

const NODES =
  "crm=user-profile-db 'Customer data'; lake=data-lake 'Lake'; ds=dataset-builder; tr=trainer";
const EDGES = "crm>lake batch; lake>ds batch; ds>tr trainset";
const GROWN = "ev=offline-evaluator; reg=model-registry; m=model-server; web=web-client";
const WIRED = "tr>ev model; ds>ev trainset; ev>reg model; reg>m model; web>m request";

const handled = (diagram: Diagram, value: string): Diagram =>
  withSheet(diagram, { piiHandling: { value } });

export const piiNoControl: Rule = {
  id: "pii-no-control",
  group: "data",
  severity: "warn",
  youngBelow: 8,
  mutedBy: ["llm-pii-to-external"],
  fires:
    "A box that holds personal data gives to a log, a lake or a warehouse, to training or to an external system, and the drawing has no redaction, consent or access control. Silent when the sheet says how personal data is handled or that there is none; what only a model looks up does not count.",
  why: "Once names and addresses lie in a log or a training set, they are copied further, seen by many and hard to erase. Decide before they are stored what is dropped or masked, who may read the rest and how an erasure request reaches it.",
  asks: "Where does personal data enter, who may read it, and what happens when a user asks to be forgotten?",
  source: "ML Test Score, Data 5: privacy controls; AWS Well-Architected ML Lens, security",
  check,
  good: [
    {
      name: "names are removed before anything is stored",
      diagram: draw(
        `${NODES}; red=pii-redactor 'Redactor'`,
        "crm>red batch; red>lake batch; lake>ds batch; ds>tr trainset",
      ),
    },
    {
      name: "the sheet says how it is handled",
      diagram: handled(
        draw(`${NODES}; ${GROWN}`, `${EDGES}; ${WIRED}`),
        "Pseudonymous ids; an erasure request removes the rows within 30 days",
      ),
    },
    {
      name: "consent decides what is used",
      diagram: draw(`${NODES}; ${GROWN}; con=consent-manager`, `${EDGES}; ${WIRED}; con>ds config`),
    },
    {
      // Muted: that it leaves to a third party says more.
      name: "it goes to a hosted model, which is another finding",
      diagram: draw(
        "web=web-client; mem=conversation-memory; pa=prompt-assembler; llm=llm-api",
        "web>pa request; mem>pa context; pa>llm prompt",
      ),
    },
    {
      // Counter-example to "a path to a log": the log holds predictions.
      name: "a model looks a customer up, and its predictions are logged",
      diagram: draw(
        "crm=user-profile-db; web=web-client; svc=prediction-service; m=model-server; plog=prediction-logger; log=event-log; al=alerting; drift=drift-monitor",
        "web>svc request; svc>m request; crm>m feat-on; m>plog predlog; plog>log predlog; log>drift predlog; drift>al alert",
      ),
    },
  ],
  bad: [
    {
      name: "a young drawing: customer data goes into the lake as it is",
      diagram: draw(NODES, EDGES),
      nodes: ["crm"],
      severity: "next",
    },
    {
      name: "payments and profiles reach training by two ways",
      diagram: handled(
        draw(
          `${NODES}; ${GROWN}; pay=transaction-system 'Payments'; log=event-log; lj=label-joiner`,
          `${EDGES}; ${WIRED}; pay>log event; log>lj event; lj>ds label`,
        ),
        " ",
      ),
      nodes: ["crm", "pay"],
    },
    {
      name: "an external service is asked about a customer",
      diagram: draw(
        `crm=user-profile-db 'Customer data'; svc=app-backend; bureau=external-system 'Credit bureau'; fb=fallback; ${GROWN}; tr=trainer; ds=dataset-builder`,
        `crm>svc batch; svc>bureau request; bureau>svc response; svc>fb request; ${WIRED}; ds>tr trainset`,
      ),
      nodes: ["crm"],
    },
  ],
};
