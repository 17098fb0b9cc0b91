/** Labels come from what happens later, and nobody has said how much later. */
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { isUnanswered } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  const late = ["label-join", "delayed-label"] as const;
  if (!graph.has(...late) || !isUnanswered(document, "labelDelay")) return [];
  const sources = graph.withRole(...late);
  return [
    {
      title: "Nobody says when the label is known",
      message: say`How long until ${listed(sources)} can say what happened?`,
      nodes: idsOf(sources),
      edges: [],
      field: "labelDelay",
      fixes: [],
    },
  ];
}

const NODES =
  "web=web-client 'App'; m=model-server 'Model'; log=event-log 'Kafka'; lj=label-joiner 'Label joiner'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'; dep=deployer 'Deployer'";
const EDGES =
  "web>m request; m>web response; web>log event; m>log predlog; log>lj event; lj>ds label; ds>tr trainset; tr>reg model; reg>dep model; dep>m model";

export const reqLabelDelayMissing: Rule = {
  id: "req-label-delay-missing",
  group: "requirements",
  severity: "info",
  youngBelow: 8,
  fires:
    "A label joiner or a source of delayed outcomes is drawn, and the label delay on the requirements sheet is empty. Below eight boxes it is only still to draw.",
  why: "A click is known within minutes, a charge-back for a payment after months. The delay decides how long events must be kept, how new a training set can be, and whether live quality can be measured at all or needs a proxy.",
  asks: "How long after a prediction do you know whether it was right?",
  source: "Delayed feedback; trade press on payment fraud, where charge-backs take months",
  check,
  good: [
    {
      name: "clicks are known after an hour",
      diagram: draw(NODES, EDGES, { requirements: { labelDelay: { value: 3600 } } }),
    },
    {
      name: "people label, and nothing has to be waited for",
      diagram: draw(
        "up=media-upload 'Uploads'; ann=annotation 'Annotation'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'",
        "up>ann media; up>ds media; ann>ds label; ds>tr trainset",
      ),
    },
    {
      name: "no delay at all is an answer",
      diagram: draw(NODES, EDGES, { requirements: { labelDelay: { value: 0 } } }),
    },
  ],
  bad: [
    {
      name: "behaviour is joined, after how long nobody says",
      diagram: draw(NODES, EDGES),
      nodes: ["lj"],
      field: "labelDelay",
    },
    {
      name: "charge-backs, joined to what was logged",
      diagram: draw(`${NODES}; cb=delayed-outcome 'Charge-backs'`, `${EDGES}; cb>lj event`),
      nodes: ["lj", "cb"],
      field: "labelDelay",
    },
    {
      name: "a young drawing",
      diagram: draw(
        "cb=delayed-outcome 'Charge-backs'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'",
        "cb>ds label; ds>tr trainset",
      ),
      nodes: ["cb"],
      field: "labelDelay",
      severity: "next",
    },
  ],
};
