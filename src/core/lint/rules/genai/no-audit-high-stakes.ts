/** Decisions that matter to people leave nothing to explain them by. */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphNode, hasRole, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWith, SOUND_DESIGN } from "../../example-design.ts";
import { withSettings, withSheet } from "../../example-variants.ts";
import { persistsScores, predictors } from "../../models.ts";
import { Draft } from "../../recipes/draft.ts";
import { AUDIT_LOG } from "../../recipes/parts-genai.ts";
import type { FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { flagIn } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  if (flagIn(document, "highStakes") !== true) return [];
  const deciders = decidersOf(graph);
  if (deciders.length === 0 || isExplained(graph, deciders)) return [];
  return [
    {
      title: "Decisions cannot be explained later",
      message: say`The decisions of ${listed(deciders)} are kept in no audit log and no lasting record`,
      nodes: idsOf(deciders),
      edges: [],
      fixes: [
        {
          title: "Add audit log",
          apply: (drawing, context) => audit(drawing, context, idsOf(deciders)),
        },
      ],
    },
  ];
}

/** Whoever has the last word: decision engines, else the models. */
function decidersOf(graph: Graph): readonly GraphNode[] {
  const engines = graph.withRole("decision");
  const deciders = engines.length > 0 ? engines : predictors(graph);
  return deciders.filter((node) => node.in.length > 0);
}

/** An audit log that is written, scores that stay, or predictions on their way to a store. */
function isExplained(graph: Graph, deciders: readonly GraphNode[]): boolean {
  if (graph.withRole("audit").some((node) => node.in.length > 0)) return true;
  if (deciders.some(persistsScores)) return true;
  const records = graph.edges.filter((edge) => carries(edge, "predlog"));
  const kept = reach(
    records.map((edge) => edge.target),
    { kinds: ["event", "batch"] },
  );
  return [...kept].some(isLasting);
}

/** As long as somebody may ask. */
const YEARS_END = 180;

const isLasting = (node: GraphNode): boolean =>
  hasRole(node, "storage") ||
  (hasRole(node, "stream-log") && (settingOf(node, "retentionDays") ?? 0) >= YEARS_END);

function audit(document: Diagram, context: FixContext, deciders: readonly string[]): Diagram {
  const draft = new Draft(document, context);
  const [first] = deciders.flatMap((id) => draft.graph.node(id) ?? []);
  if (!first) return document;
  const log = draft.ensure(AUDIT_LOG, first.id, "below");
  draft.wire(
    deciders.map((id) => ({
      source: id,
      target: log,
      kinds: ["event", "predlog", "pred", "response"],
    })),
  );
  return draft.document;
}

const LOAN =
  "web=web-client; svc=prediction-service; m=model-server 'Credit model'; dec=decision-engine 'Decision'; pl=prediction-logger; log=event-log; rev=human-operator; ds=dataset-builder";
const SCORED =
  "web>svc request; svc>m request; m>dec pred; dec>svc response; svc>web response; m>pl predlog; pl>log predlog; dec>rev pred; log>ds event";
const HIGH: Diagram["requirements"] = { highStakes: { value: true } };

export const noAuditHighStakes: Rule = {
  id: "no-audit-high-stakes",
  group: "genai",
  severity: "warn",
  fires:
    "The sheet says that the stakes are high, something decides or predicts, and neither an audit log is written nor do prediction records come to a store, or a log kept for half a year. Silent where no-prediction-logging speaks.",
  why: "A person who was refused asks why, months later. The answer needs the inputs, the version of the model, the score and the rule as they were that day, where nobody can change them.",
  asks: "A customer was refused in spring: what can you show an auditor in autumn?",
  source: "ML Test Score, Infrastructure 5; AWS Well-Architected ML Lens: traceability",
  youngBelow: 8,
  mutedBy: ["no-prediction-logging"],
  check,
  good: [
    {
      name: "each decision is written to an audit log",
      diagram: withSheet(draw(`${LOAN}; audit=audit-log`, `${SCORED}; dec>audit event`), HIGH),
    },
    {
      name: "predictions end up in a lake",
      diagram: withSheet(draw(`${LOAN}; lake=data-lake`, `${SCORED}; log>lake event`), HIGH),
    },
    { name: "a log that is kept for a year", diagram: withSheet(SOUND_DESIGN, HIGH) },
    { name: "nobody said that the stakes are high", diagram: draw(LOAN, SCORED) },
    {
      name: "predictions are not even recorded, which is said once",
      diagram: withSheet(
        draw(
          "web=web-client; svc=prediction-service; m=model-server; dec=decision-engine; rev=human-operator; ds=dataset-builder; tr=trainer; reg=model-registry; ev=offline-evaluator; db=transaction-system",
          "web>svc request; svc>m request; m>dec pred; dec>svc response; svc>web response; dec>rev pred; db>ds batch; ds>tr trainset; tr>ev model; ds>ev trainset; ev>reg model; reg>m model",
        ),
        HIGH,
      ),
    },
  ],
  bad: [
    {
      name: "a loan is decided, and the log forgets in a week",
      diagram: withSheet(draw(LOAN, SCORED), HIGH),
      nodes: ["dec"],
    },
    {
      name: "a log that is kept for a month",
      diagram: withSheet(withSettings(SOUND_DESIGN, "log", { retentionDays: 30 }), HIGH),
      nodes: ["mA", "mB"],
    },
    {
      name: "an audit log that nobody writes to",
      diagram: withSheet(
        withSettings(designWith("audit=audit-log", ""), "log", { retentionDays: 30 }),
        HIGH,
      ),
      nodes: ["mA", "mB"],
    },
    {
      name: "a young drawing",
      diagram: withSheet(
        draw(
          "web=web-client; m=model-server; dec=decision-engine; pl=prediction-logger",
          "web>m request; m>dec pred; m>pl predlog; dec>web response",
        ),
        HIGH,
      ),
      nodes: ["dec"],
      severity: "next",
    },
  ],
};
