/** A trainer reads a source as it is. */
import { draw } from "../../../document/draw.ts";
import type { NodeId } from "../../../document/types.ts";
import { carries, type GraphEdge, hasRole } from "../../../graph/elements.ts";
import { isLearnable } from "../../../graph/labels.ts";
import { say } from "../../../messages/say.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { RAW_KINDS } from "../../training-data.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  // An online learner takes events as they come: that is what it is for.
  const edges = graph.train
    .filter((trainer) => !hasRole(trainer, "online-learner"))
    .flatMap((trainer) => trainer.in.filter(isRaw));
  if (edges.length === 0) return [];
  const sources = new Set(edges.map(({ source }) => source));
  const trainers = new Set(edges.map(({ target }) => target));
  return [
    {
      title: "Training reads a source without any preparation",
      message: say`Nothing stands between ${listed(sources)} and ${listed(trainers)}`,
      nodes: idsOf(trainers),
      edges: edges.map(({ id }) => id),
      fixes: [prepare(edges)],
    },
  ];
}

/** Weights are no data, and labels and generated examples were made for training. */
const isRaw = (edge: GraphEdge): boolean =>
  hasRole(edge.source, "source") &&
  !hasRole(edge.source, "pretrained", "synthetic", "label-source") &&
  isLearnable(edge) &&
  !carries(edge, "label");

/** source → dataset builder → trainer; one builder for each trainer, its own where it has one. */
const prepare = (edges: readonly GraphEdge[]): Fix => ({
  title: "Add dataset builder",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const { id } of edges) {
      const edge = draft.graph.edge(id);
      if (!edge) continue;
      const before = edge.kind ?? RAW_KINDS;
      draft.reroute(edge, builderFor(draft, edge.target.id), { before, after: "trainset" });
    }
    return draft.document;
  },
});

/** The one that the trainer reads already, else a new one. */
function builderFor(draft: Draft, trainer: NodeId): NodeId {
  const { in: edges } = draft.node(trainer);
  const set = edges.find(({ source }) => hasRole(source, "dataset-builder"));
  return set?.source.id ?? draft.insert("dataset-builder", trainer, "left");
}

const NODES =
  "us=user-profile-db 'Users'; tr=trainer 'Trainer'; m=model-server 'Model'; web=web-client 'App'";
const EDGES = "us>tr batch; tr>m model; web>m request; m>web response";
const MORE =
  "ev=offline-evaluator; reg=model-registry; dep=deployer; m=model-server; web=web-client; log=event-log";
const SERVED =
  "tr>ev model; ev>reg model; reg>dep model; dep>m model; web>m request; web>log event";

export const rawSourceToTrainer: Rule = {
  id: "raw-source-to-trainer",
  group: "data",
  severity: "info",
  youngBelow: 8,
  fires:
    "A source system sends tables, events, texts or media straight to a trainer. Silent for pretrained weights, labels and synthetic data, and for online learners, which take events as they come.",
  why: "Between a source and a trainer somebody cleans, joins, samples and splits. Where that is not a step of its own it hides in the training code, where nobody can test it, share it or run it again.",
  asks: "What happens to the raw data before the first gradient step, and where does that code live?",
  source: "Sculley et al., Hidden Technical Debt in Machine Learning Systems: pipeline jungles",
  check,
  good: [
    {
      name: "a dataset builder stands between",
      diagram: draw(
        `${NODES}; ds=dataset-builder 'Data set'`,
        "us>ds batch; ds>tr trainset; tr>m model; web>m request; m>web response",
      ),
    },
    {
      name: "fine-tuning starts from a model, with generated examples and reported labels",
      diagram: draw(
        `pt=pretrained-model; syn=synthetic-data; late=delayed-outcome; tr=trainer; ${MORE}`,
        `pt>tr model; syn>tr trainset; late>tr batch; ${SERVED}`,
      ),
    },
    {
      name: "an online learner takes events from their source",
      diagram: draw(
        `shop=transaction-system; tr=online-trainer; ${MORE}`,
        `shop>tr event; ${SERVED}`,
      ),
    },
  ],
  bad: [
    {
      name: "a young drawing: the user table goes into the trainer",
      diagram: draw(NODES, EDGES),
      nodes: ["tr"],
      edges: ["e1"],
      severity: "next",
    },
    {
      name: "texts and pictures of two sources, one of them past the data set",
      diagram: draw(
        `docs=content-corpus 'Texts'; up=media-upload 'Photos'; ds=dataset-builder; tr=trainer; ${MORE}`,
        `docs>tr doc; up>ds media; ds>tr trainset; up>tr media; ${SERVED}`,
      ),
      nodes: ["tr"],
      edges: ["e1", "e4"],
    },
    {
      name: "two trainers read one graph",
      diagram: draw(
        `soc=social-graph 'Friends'; tr=trainer 'A'; b=distributed-trainer 'B'; ${MORE}`,
        `soc>tr graph; soc>b graph; b>ev model; ${SERVED}`,
      ),
      nodes: ["tr", "b"],
      edges: ["e1", "e2"],
    },
  ],
};
