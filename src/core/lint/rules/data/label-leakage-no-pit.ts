/** Labels are joined with features that may be newer than they are. */
import { draw } from "../../../document/draw.ts";
import { updateNode } from "../../../document/edit.ts";
import { say } from "../../../messages/say.ts";
import { joinPointInTime, findLeaks, type Leak } from "../../point-in-time.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";

const check = ({ graph }: LintContext): readonly Observation[] => findLeaks(graph).map(observe);

function observe({ at, features, labels }: Leak): Observation {
  const sources = (edges: Leak["features"]): string =>
    [...new Set(edges.map((edge) => edge.source.label))].join(", ");
  return {
    title: "Training may see the future",
    message: say`${at.label} joins labels from ${sources(labels)} with features from ${sources(features)} that may be newer than the label`,
    nodes: [at.id],
    edges: [...features, ...labels].map((edge) => edge.id),
    fixes: [
      {
        title: "Insert point-in-time join",
        apply: (document, context) => joinPointInTime(document, context, at.id),
      },
      {
        title: say`Mark ${at.label} as joined point in time`,
        apply: (document) =>
          updateNode(document, at.id, { settings: { ...at.node.settings, pointInTime: true } }),
      },
    ],
  };
}

const PREPARED =
  "log=event-log; lj=label-joiner; fp=feature-pipeline-batch; off=offline-feature-store; ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; m=model-server; wh=data-warehouse";
const WIRED =
  "log>lj event; wh>fp batch; ds>tr trainset; tr>ev model; ds>ev trainset; ev>reg model; reg>m model";

export const labelLeakageNoPit: Rule = {
  id: "label-leakage-no-pit",
  group: "data",
  severity: "error",
  youngBelow: 10,
  fires:
    "A dataset builder or trainer takes in both labels that become known later (a label joiner, delayed outcomes) and offline features, and neither passes a point-in-time join on the way. Silent where the node joins point in time itself, where the features were logged at serving, and where they do not change over time.",
  why: "A label is known only after the event, and by then the features have moved on. Joined by key alone, training sees values from after the outcome: it looks brilliant offline and fails in service. Each example needs its features as they were when the prediction would have been made.",
  asks: "When you join features to a label, how do you make sure that no value is from after the prediction?",
  source: "Feast: point-in-time joins; Rules of Machine Learning 29, 31, 33; interview practice",
  check,
  good: [
    {
      name: "features and labels meet in a point-in-time join",
      diagram: draw(
        `${PREPARED}; pit=point-in-time-join`,
        `${WIRED}; fp>off feat-off; off>pit feat-off; lj>pit label; pit>ds trainset`,
      ),
    },
    {
      name: "a feature store keeps event times and joins as of them, also through a check",
      diagram: draw(
        `${PREPARED}; fs=feature-store; dv=data-validation`,
        `${WIRED}; fp>fs feat-off; fs>dv feat-off; dv>ds feat-off; lj>ds label`,
      ),
    },
    {
      name: "labels come from annotators, not from what happened later",
      diagram: draw(
        `${PREPARED}; ann=annotation`,
        `${WIRED}; fp>off feat-off; off>ds feat-off; ann>ds label`,
      ),
    },
    {
      name: "features were logged when the prediction was made",
      diagram: draw(
        `${PREPARED}; plog=prediction-logger`,
        `log>lj event; plog>fp predlog; fp>ds feat-off; lj>ds label; ds>tr trainset; tr>m model`,
      ),
    },
    {
      name: "labels become features of later examples, not labels of these",
      diagram: draw(PREPARED, `${WIRED}; lj>fp label; fp>off feat-off; off>ds feat-off`),
    },
  ],
  bad: [
    {
      name: "an offline store and a label joiner both feed the dataset builder",
      diagram: draw(PREPARED, `${WIRED}; fp>off feat-off; off>ds feat-off; lj>ds label`),
      nodes: ["ds"],
      edges: ["e9", "e10"],
    },
    {
      name: "late outcomes reach the trainer past a sampler, features straight from the pipeline",
      diagram: draw(
        "tx=delayed-outcome 'Chargebacks'; smp=sampler; fp=feature-pipeline-batch; tr=trainer; wh=data-warehouse; ev=offline-evaluator; reg=model-registry; m=model-server; web=web-client; log=event-log",
        "tx>smp label; smp>tr label; wh>fp batch; fp>tr feat-off; tr>ev model; ev>reg model; reg>m model; web>m request; web>log event",
      ),
      nodes: ["tr"],
      edges: ["e2", "e4"],
    },
    {
      name: "labels go through a point-in-time join, and features past it",
      diagram: draw(
        `${PREPARED}; pit=point-in-time-join; smp=sampler`,
        `${WIRED}; fp>off feat-off; off>ds feat-off; lj>pit label; pit>ds trainset; lj>smp label; smp>ds label`,
      ),
      nodes: ["ds"],
      edges: ["e9", "e13"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "lj=label-joiner; fp=feature-pipeline-batch; ds=dataset-builder",
        "lj>ds label; fp>ds feat-off",
      ),
      nodes: ["ds"],
      edges: ["e1", "e2"],
      severity: "next",
    },
  ],
};
