/** Nobody has said what the business gains. */
import { draw } from "../../../document/draw.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { isUnanswered } from "../../sheet.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  // An empty canvas is no design yet.
  if (graph.size === 0 || !isUnanswered(document, "businessObjective")) return [];
  return [
    {
      title: "The business objective is open",
      message: "What does the business gain from this system?",
      nodes: [],
      edges: [],
      field: "businessObjective",
      fixes: [],
    },
  ];
}

const NODES =
  "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; log=event-log 'Kafka'; lj=label-joiner 'Label joiner'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'";
const EDGES =
  "web>svc request; svc>m request; m>svc response; m>log predlog; log>lj event; lj>ds label; ds>tr trainset; tr>reg model; reg>m model";

export const reqObjectiveMissing: Rule = {
  id: "req-objective-missing",
  group: "requirements",
  severity: "warn",
  youngBelow: 8,
  fires:
    "Something is drawn, and the business objective on the requirements sheet is empty or blank. Below eight boxes it is only still to draw.",
  why: "A model optimises whatever it is given. Without the number that the business wants to move nobody can choose an objective, a metric or a trade-off, and any design looks as good as another.",
  asks: "What does the business gain from this system, and in which number would you see it?",
  source:
    "Rules of Machine Learning 2 and 13; AWS Well-Architected ML Lens, business goal phase; interview practice",
  check,
  good: [
    {
      name: "the sheet says what is gained",
      diagram: draw(NODES, EDGES, {
        requirements: { businessObjective: { value: "More revenue from relevant ads" } },
      }),
    },
    {
      // An assumed answer is one that can be argued with.
      name: "the objective is assumed",
      diagram: draw(NODES, EDGES, {
        requirements: { businessObjective: { value: "Fewer fraud losses", assumed: true } },
      }),
    },
    { name: "an empty canvas", diagram: draw("") },
  ],
  bad: [
    {
      name: "a whole loop, and nobody says what for",
      diagram: draw(NODES, EDGES),
      field: "businessObjective",
    },
    {
      name: "the field holds a blank",
      diagram: draw(NODES, EDGES, { requirements: { businessObjective: { value: "  " } } }),
      field: "businessObjective",
    },
    {
      name: "a young drawing",
      diagram: draw(
        "svc=prediction-service 'Service'; m=model-server 'Model'",
        "svc>m request; m>svc response",
      ),
      field: "businessObjective",
      severity: "next",
    },
  ],
};
