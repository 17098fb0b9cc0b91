/** People only label what the model was unsure of. */
import { draw } from "../../../document/draw.ts";
import { updateNode } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphNode, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { isLearnable } from "../../../graph/labels.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-variants.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** What is usual: enough to measure with, cheap enough to keep. */
const USUAL_SHARE = 0.1;

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("active-learning") || !graph.has("human-label")) return [];
  const pickers = graph.withRole("active-learning");
  const biased = pickers.filter((node) => isBiased(node, graph));
  const labellers = graph.withRole("human-label");
  if (biased.length === 0 || biased.length < pickers.length) return [];
  if (!seeOnlyPicks(labellers, pickers) || hasOtherLabels(graph, labellers)) return [];
  return [
    {
      title: "Nobody labels a random slice",
      message: say`${listed(labellers)} sees only what ${listed(biased)} picks, and none of it at random`,
      nodes: idsOf(biased),
      edges: [],
      fixes: [keepSlice(biased)],
    },
  ];
}

/** A share of none is a choice; that nobody stated one matters once it is built. */
function isBiased(picker: GraphNode, graph: Graph): boolean {
  const share = settingOf(picker, "randomShare");
  return share === 0 || (share === undefined && graph.stage === "production");
}

/** What else comes to a labeller, straight from where the images are kept, say, is not picked by the model. */
function seeOnlyPicks(labellers: readonly GraphNode[], pickers: readonly GraphNode[]): boolean {
  const picked = reach(pickers, { edges: isLearnable });
  return labellers.every(
    (node) =>
      picked.has(node) && node.in.every((edge) => !isLearnable(edge) || picked.has(edge.source)),
  );
}

const hasOtherLabels = (graph: Graph, labellers: readonly GraphNode[]): boolean =>
  graph
    .withRole("label-source", "human")
    .some(
      (node) =>
        !labellers.includes(node) &&
        node.out.some((edge) => edge.kind === undefined || carries(edge, "label", "batch")),
    );

const keepSlice = (pickers: readonly GraphNode[]): Fix => ({
  title: "Label a tenth at random",
  apply: (document) =>
    pickers.reduce(
      (drawing, { id, node }) =>
        updateNode(drawing, id, { settings: { ...node.settings, randomShare: USUAL_SHARE } }),
      document,
    ),
});

const NODES =
  "m=model-server 'Detector'; log=event-log; al=active-learning 'Uncertain first'; ann=annotation 'Annotators'; ds=dataset-builder; tr=trainer";
const EDGES =
  "m>log predlog; log>al predlog; al>ann batch; ann>ds label; ds>tr trainset; tr>m model";

const sharing = (randomShare: number, diagram: Diagram = draw(NODES, EDGES)): Diagram =>
  withSettings(diagram, "al", { randomShare });

const PRODUCTION: Diagram["requirements"] = { stage: { value: "production" } };

export const activeLearningBiased: Rule = {
  id: "active-learning-biased",
  group: "data",
  severity: "info",
  fires:
    "All that people label is picked by active learning, of which no share is random; in stage production also where no share is stated. Silent where annotators get other data as well, or where labels have another source.",
  why: "Examples that the model finds hard teach it most, but they are no picture of the traffic: metrics measured on them are too bad, and what the model gets wrong with confidence is never looked at. A random slice keeps both training and measurement honest.",
  asks: "Annotators see what the model is unsure of. How do you learn where it is sure and wrong?",
  source: "Rules of Machine Learning 34; interview practice: moderation and detection",
  check,
  good: [
    { name: "a tenth is drawn at random", diagram: sharing(0.1) },
    { name: "nobody has stated a share, and it is not built yet", diagram: draw(NODES, EDGES) },
    {
      name: "reports of users are labels, too",
      diagram: sharing(0, draw(`${NODES}; rep=user-report 'Reports'`, `${EDGES}; rep>ds label`)),
    },
    {
      // Counter-example to "feeds all human-label nodes": it does, and others feed them as well.
      name: "annotators also get images straight from the store",
      diagram: sharing(0, draw(`${NODES}; s3=object-store`, `${EDGES}; s3>ann media`)),
    },
  ],
  bad: [
    { name: "only doubtful cases are labelled", diagram: sharing(0), nodes: ["al"] },
    {
      name: "in production nobody has said how much is random, and the picks wait in a table",
      diagram: {
        ...draw(
          `${NODES}; wh=data-warehouse`,
          EDGES.replace("al>ann batch", "al>wh batch; wh>ann batch"),
        ),
        requirements: PRODUCTION,
      },
      nodes: ["al"],
    },
  ],
};
