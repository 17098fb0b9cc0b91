/**
 * Trained weights reach serving without a registry on the way.
 *
 * Mended against the first wording: weights that leave a notebook count like a trainer's.
 */
import { draw } from "../../../document/draw.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { ownServers } from "../../models.ts";
import { addRegistry, edgesPastRegistries } from "../../recipes/add-registry.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { serversWithoutModel } from "../../weights.ts";
import { idsOf, listed } from "../../words.ts";

const REGISTER: Fix = { title: "Add model registry", apply: addRegistry };

function check({ graph }: LintContext): readonly Observation[] {
  const unversioned = edgesPastRegistries(graph);
  if (unversioned.length === 0) return [];
  const from = [...new Set(unversioned.map((edge) => edge.source))];
  const to = [...new Set(unversioned.map((edge) => edge.target))];
  return [
    {
      title: "Trained weights go straight to serving",
      message: say`Weights go from ${listed(from)} to ${listed(to)} past any registry: no version, no roll-back`,
      nodes: idsOf(new Set<GraphNode>([...from, ...to])),
      edges: unversioned.map((edge) => edge.id),
      fixes: [REGISTER],
    },
  ];
}

/** A model of our own serves, and no registry is drawn; where no server has a model at all, that is the cause. */
function whenYoung(context: LintContext): readonly Observation[] {
  const { graph } = context;
  const known = check(context);
  const servers = ownServers(graph);
  if (known.length > 0 || servers.length === 0 || graph.has("registry")) return known;
  const waiting = new Set(serversWithoutModel(graph));
  if (servers.every((server) => waiting.has(server))) return [];
  return [
    {
      title: "Nothing keeps the versions of this model",
      message: say`No registry holds the weights behind ${listed(servers)}: no version, no roll-back`,
      nodes: idsOf(servers),
      edges: [],
      fixes: [REGISTER],
    },
  ];
}

export const noModelRegistry: Rule = {
  id: "no-model-registry",
  group: "model",
  severity: "warn",
  fires:
    "Speaks when weights of a trainer or a notebook come to a deployer or a server by a way that passes no registry, and of a young drawing also when a model of its own serves and no registry is drawn. Silent where only a pretrained model is used as it is, and where no server has a model at all.",
  why: "A registry says which weights are live, what they were trained on and which ones to go back to. Weights copied straight to a server cannot be rolled back or explained.",
  asks: "Last night's model is worse than the one before: where do you find the old weights, and how do you know what they were trained on?",
  source:
    "ML Test Score, Infrastructure 7; AWS Prescriptive Guidance, MLOps checklist, 7; Google, MLOps level 1",
  youngBelow: 8,
  check,
  whenYoung,
  good: [
    {
      name: "evaluated, registered, served",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; m=model-server 'Model server'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; reg>m model",
      ),
    },
    { name: "a registry stands before the deployer", diagram: SOUND_DESIGN },
    {
      name: "a pretrained model is used as it is",
      diagram: draw(
        "pt=pretrained-model; m=model-server; svc=prediction-service; web=web-client; log=event-log; pl=prediction-logger; dm=drift-monitor; sm=system-monitor; al=alerting",
        "pt>m model; web>svc request; svc>m request; m>svc response; svc>web response; m>pl predlog; pl>log predlog; log>dm predlog; m>sm metric; dm>al alert; sm>al alert",
      ),
    },
    {
      name: "an embedding job loads its model from the registry",
      diagram: draw(
        "ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; emb=embedding-job; ib=index-builder; vec=vector-index; bl=baseline-model",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; reg>emb model; emb>ib emb; ib>vec index; ds>bl trainset; bl>ev metric",
      ),
    },
    {
      name: "a young drawing with a registry that is not wired yet",
      diagram: draw("reg=model-registry; m=model-server"),
    },
    {
      name: "no server has a model at all: that comes first",
      diagram: draw("ds=dataset-builder; tr=trainer; m=model-server", "ds>tr trainset"),
    },
  ],
  bad: [
    {
      name: "evaluated, then copied to the server",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; m=model-server 'Model server'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>m model",
      ),
      nodes: ["ev", "m"],
      edges: ["e4"],
      severity: "next",
    },
    {
      name: "evaluated, then deployed",
      diagram: designWithout(["reg"], "ev>dep model"),
      nodes: ["ev", "dep"],
      edges: ["x1"],
    },
    {
      name: "one of two arms is fed past the registry",
      diagram: designWithout(["dep>mB"], "ev>mB model"),
      nodes: ["ev", "mB"],
      edges: ["x1"],
    },
    {
      name: "weights come out of a notebook",
      diagram: draw(
        "lake=data-lake; nb=notebook; web=web-client; svc=prediction-service; m=model-server; pl=prediction-logger; log=event-log; sys=system-monitor; dm=drift-monitor; al=alerting",
        "lake>nb batch; nb>m model; web>svc request; svc>m request; m>svc response; svc>web response; m>pl predlog; pl>log predlog; log>lake event; log>dm predlog; svc>sys metric; sys>al alert; dm>al alert",
      ),
      nodes: ["nb", "m"],
      edges: ["e2"],
    },
    {
      name: "a young sketch with nothing but serving",
      diagram: draw(
        "fs=feature-store; a=model-server; b=model-server",
        "fs>a feat-on; fs>b feat-on",
      ),
      nodes: ["a", "b"],
      severity: "next",
    },
    {
      name: "a young sketch with an evaluator",
      diagram: draw(
        "gold=golden-set; ev=offline-evaluator; a=model-server; b=model-server",
        "gold>ev trainset; ev>a model; ev>b model",
      ),
      nodes: ["a", "b"],
      severity: "next",
    },
  ],
};
