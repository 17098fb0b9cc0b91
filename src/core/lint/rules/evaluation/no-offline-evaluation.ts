/**
 * What a trainer makes reaches serving, and nothing evaluates it.
 *
 * Mended against the first wording: an evaluator fed by the registry, or by the trainer's metrics,
 * counts as one fed by the trainer.
 */
import { draw } from "../../../document/draw.ts";
import { hasRole } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { judgesOf } from "../../gates.ts";
import { ownServers, waysToServing } from "../../models.ts";
import { addEvaluation } from "../../recipes/add-evaluation.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

const EVALUATE: Fix = { title: "Add offline evaluation", apply: addEvaluation };

function check({ graph }: LintContext): readonly Observation[] {
  const ways = waysToServing(graph.train, graph.serving);
  if (ways.size === 0 || judgesOf(graph.train).length > 0) return [];
  const servers = [...ways].filter((node) => graph.serving.has(node));
  const trainers = [...ways].filter((node) => hasRole(node, "trainer"));
  return [
    {
      title: "A model can go live unmeasured",
      message: say`Nothing evaluates the models of ${listed(trainers)} before they reach ${listed(servers)}`,
      nodes: idsOf(ways),
      edges: [],
      fixes: [EVALUATE],
    },
  ];
}

/** A model of our own serves, and nothing that could evaluate it is drawn. */
function whenYoung(context: LintContext): readonly Observation[] {
  const { graph } = context;
  const known = check(context);
  const servers = ownServers(graph);
  if (known.length > 0 || servers.length === 0 || graph.has("evaluator", "gate")) return known;
  return [
    {
      title: "A model can go live unmeasured",
      message: say`Nothing evaluates the model of ${listed(servers)} before it goes live`,
      nodes: idsOf(servers),
      edges: [],
      fixes: [EVALUATE],
    },
  ];
}

export const noOfflineEvaluation: Rule = {
  id: "no-offline-evaluation",
  group: "evaluation",
  severity: "error",
  fires:
    "Speaks when a trainer's model reaches what serves it, and no evaluator or gate stands on the way or is fed by the trainer or the registry. While training is not drawn up to serving it only asks for an evaluator where none is drawn at all.",
  why: "Training can succeed and the model still be worse than the one it replaces. A comparison on held-out data, before anything is released, is the cheapest place to find out.",
  asks: "Your nightly training has just finished: what decides whether the new model is good enough to go live?",
  source:
    "ML Test Score, Infrastructure 4; Rules of ML, 9; AWS Prescriptive Guidance, MLOps checklist, 7",
  youngBelow: 8,
  check,
  whenYoung,
  good: [
    {
      name: "evaluated, then registered",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; m=model-server 'Model server'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; reg>m model",
      ),
    },
    { name: "an evaluator stands before the registry", diagram: SOUND_DESIGN },
    {
      name: "an evaluator is fed by the trainer, beside the way",
      diagram: designWithout(["ev>reg"], "tr>reg model; ev>reg control"),
    },
    {
      name: "an evaluator reads what the registry holds",
      diagram: designWithout(["ev>reg", "tr>ev", "orch"], "tr>reg model; reg>ev model"),
    },
    {
      name: "a young drawing with an evaluator that is not wired yet",
      diagram: draw("tr=trainer; ev=offline-evaluator; m=model-server"),
    },
  ],
  bad: [
    {
      name: "trained and registered",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'; m=model-server 'Model server'",
        "ds>tr trainset; tr>reg model; reg>m model",
      ),
      nodes: ["tr", "reg", "m"],
      severity: "next",
    },
    {
      name: "trained, registered, deployed",
      diagram: designWithout(["ev"], "tr>reg model"),
      nodes: ["tr", "reg", "dep", "mA", "mB"],
    },
    {
      name: "compressed before it is released",
      diagram: draw(
        "ds=dataset-builder; tr=trainer; q=quantizer; reg=model-registry; dep=deployer; m=model-server; bl=baseline-model; ann=annotation; lake=data-lake",
        "lake>ds batch; ann>ds label; lake>ann batch; ds>tr trainset; ds>bl trainset; tr>q model; q>reg model; reg>dep model; dep>m model",
      ),
      nodes: ["tr", "q", "reg", "dep", "m"],
    },
    {
      name: "what is trained does not reach what serves yet",
      diagram: designWithout(["ev", "reg"]),
      nodes: ["mA", "mB"],
      severity: "next",
    },
    {
      name: "an embedding job holds the model: that is serving too",
      diagram: draw(
        "up=media-upload; dv=data-validation; ds=dataset-builder; ann=annotation; tr=trainer; reg=model-registry; emb=embedding-job; ib=index-builder; vec=vector-index; bl=baseline-model",
        "up>dv media; dv>ds media; dv>ann media; ann>ds label; ds>tr trainset; ds>bl trainset; tr>reg model; reg>emb model; dv>emb media; emb>ib emb; ib>vec index",
      ),
      nodes: ["tr", "reg", "emb"],
    },
    {
      name: "two servers fed by hand",
      diagram: draw(
        "lake=data-lake; ds=dataset-builder; tr=trainer; a=model-server; b=batch-scorer",
        "lake>ds batch; ds>tr trainset; tr>a model; tr>b model",
      ),
      nodes: ["tr", "a", "b"],
      severity: "next",
    },
    {
      name: "a young sketch with nothing but serving",
      diagram: draw("fs=feature-store; m=model-server", "fs>m feat-on"),
      nodes: ["m"],
      severity: "next",
    },
    {
      name: "a young sketch with a registry",
      diagram: draw(
        "reg=model-registry; m=model-server; bs=batch-scorer",
        "reg>m model; reg>bs model",
      ),
      nodes: ["m", "bs"],
      severity: "next",
    },
  ],
};
