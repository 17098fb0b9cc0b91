/** Yesterday is tested on what was learned from tomorrow. */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import { type GraphNode, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-design.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const random = graph
    .withRole("dataset-builder")
    .filter((node) => settingOf(node, "split") === "random" && settingOf(node, "iid") !== true);
  if (random.length === 0) return [];
  const timed = fromEvents(graph);
  const builders = random.filter((node) => timed.has(node));
  if (builders.length === 0) return [];
  return [
    {
      title: "Events are split at random",
      message: say`In ${listed(builders)}, test examples lie between those of the training`,
      nodes: idsOf(builders),
      edges: [],
      fixes: [
        set("Split by time", builders, "split", "time"),
        set("Mark the examples as independent", builders, "iid", true),
      ],
    },
  ];
}

/** What is made of events and late labels. Pictures and texts out of the same store are none, and what people annotate is judged one by one. */
const fromEvents = (graph: Graph): ReadonlySet<GraphNode> =>
  reach(graph.withRole("stream-log", "label-join", "delayed-label"), {
    kinds: ["event", "batch", "feat"],
    avoiding: graph.withRole("human-label"),
  });

const set = (
  title: string,
  nodes: readonly GraphNode[],
  setting: string,
  value: string | boolean,
): Fix => ({
  title,
  apply: (document): Diagram =>
    nodes.reduce((drawing, { id }) => setSetting(drawing, id, setting, value), document),
});

const CLICKS = draw(
  "log=event-log 'Clicks'; lj=label-joiner 'Labels'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'",
  "log>lj event; lj>ds label; ds>tr trainset",
);
const SALES = draw(
  "tx=delayed-outcome 'Chargebacks'; log=event-log; wh=data-warehouse; fp=feature-pipeline-batch; off=offline-feature-store; a=dataset-builder 'Monthly set'; b=dataset-builder 'Daily set'; tr=trainer",
  "log>wh event; wh>fp batch; fp>off feat-off; off>a feat-off; off>b feat-off; tx>b label; a>tr trainset; b>tr trainset",
);

export const randomSplitOnEvents: Rule = {
  id: "random-split-on-events",
  group: "data",
  severity: "warn",
  fires:
    "A dataset builder says that it splits at random, and what it gets comes from an event log, a label joiner or delayed outcomes. Silent where the examples are marked as independent, and for pictures, texts and what people annotated.",
  why: "A model serves the future, so it must be tested on what came after its training. Split at random, the neighbours of every test example in time, from the same user and the same session, were trained on: the figures look better than the model is.",
  asks: "How do you split training and test data, and why is that how the model will be used?",
  source: "Rules of Machine Learning 33; interview practice",
  check,
  good: [
    {
      name: "the test set is what came later",
      diagram: withSettings(CLICKS, "ds", { split: "time" }),
    },
    {
      name: "the examples are independent of each other",
      diagram: withSettings(CLICKS, "ds", { split: "random", iid: true }),
    },
    { name: "nobody has said how", diagram: CLICKS },
    {
      name: "a corpus of pictures, annotated by people",
      diagram: withSettings(
        draw(
          "up=media-upload; s3=object-store; ann=annotation; ds=dataset-builder; tr=trainer; log=event-log",
          "up>s3 media; s3>ann media; log>ann event; ann>ds label; s3>ds media; ds>tr trainset",
        ),
        "ds",
        { split: "random" },
      ),
    },
    {
      // Counter-example to "an ancestor has role stream-log": the lake keeps events, the data set takes its texts.
      name: "texts from a lake that keeps events as well",
      diagram: withSettings(
        draw(
          "log=event-log; docs=content-corpus; lake=data-lake; ds=dataset-builder; tr=fine-tuner",
          "log>lake event; docs>lake doc; lake>ds doc; ds>tr trainset",
        ),
        "ds",
        { split: "random" },
      ),
    },
  ],
  bad: [
    {
      name: "clicks joined to predictions, split at random",
      diagram: withSettings(CLICKS, "ds", { split: "random" }),
      nodes: ["ds"],
    },
    {
      name: "two data sets of one history",
      diagram: withSettings(withSettings(SALES, "a", { split: "random" }), "b", {
        split: "random",
        pointInTime: true,
      }),
      nodes: ["a", "b"],
    },
  ],
};
