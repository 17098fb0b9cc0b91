/**
 * A server that no arrow brings a model.
 *
 * Mended against the first wording: generators bought as they are, beside models of our own, need no
 * arrow; a deployer that steers a server deploys to it; and encoders may name their model instead.
 */
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { deliverWeights } from "../../recipes/deliver-weights.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { serversWithoutModel } from "../../weights.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const servers = serversWithoutModel(graph);
  if (servers.length === 0) return [];
  const ids = idsOf(servers);
  return [
    {
      title: "A server has no model to serve",
      message: say`No arrow brings ${listed(servers)} a model`,
      nodes: ids,
      edges: [],
      fixes: [
        {
          title: "Deliver the model",
          apply: (document, context) => deliverWeights(document, context, ids),
        },
      ],
    },
  ];
}

export const serverWithoutModel: Rule = {
  id: "server-without-model",
  group: "model",
  severity: "error",
  fires:
    "Speaks when a server, a batch scorer or an edge model gets no model from anywhere, in a drawing with a trainer, a registry or a pretrained model. Silent for hosted and built-in models, encoders and cross-encoders bought as they are, scorers that only compare embeddings, and bought generators beside models of our own.",
  why: "Training that reaches no server changes nothing for users, and a server without a model has nothing to answer with. The arrow also says who puts new versions live, and how.",
  asks: "How do the weights that you train get into this server, and what happens there when a new version comes?",
  source: "Google, MLOps level 1: the pipeline deploys the prediction service; interview practice",
  youngBelow: 6,
  check,
  good: [
    {
      name: "the registry feeds the server",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; svc=prediction-service 'Service'; m=model-server 'Model server'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; reg>m model; svc>m request; m>svc response",
      ),
    },
    { name: "a deployer feeds both arms", diagram: SOUND_DESIGN },
    {
      name: "a drawing of serving alone does not say where models come from",
      diagram: draw(
        "web=web-client; gw=api-gateway; svc=prediction-service; fs=feature-store; m=model-server; log=event-log",
        "web>gw request; gw>svc request; svc>m request; fs>m feat-on; m>svc response; m>log event",
      ),
    },
    {
      name: "the model is built in",
      diagram: withSettings(designWithout(["dep>mB"]), "mB", { bundled: true }),
    },
    {
      name: "a scorer only compares the embeddings of an encoder that has the model",
      diagram: draw(
        "tr=trainer; ev=offline-evaluator; reg=model-registry; emb=embedding-job; hops=graph-retriever; bs=batch-scorer; tbl=precomputed-table",
        "tr>ev model; ev>reg model; reg>emb model; emb>bs emb; hops>bs cand; bs>tbl cand",
      ),
    },
    {
      // Counter-example to the first wording: nobody draws where a bought generator's weights come from.
      name: "a bought generator and encoder beside a ranker of our own",
      diagram: draw(
        "tr=trainer; reg=model-registry; rk=ranker; pa=prompt-assembler; llm=llm-server; qe=embedding-model; vec=vector-index",
        "tr>reg model; reg>rk model; pa>llm prompt; qe>vec emb; vec>rk cand",
      ),
    },
    {
      name: "the app on the phone brings the model along",
      diagram: draw(
        "tr=trainer; ev=offline-evaluator; reg=model-registry; dep=deployer; app=mobile-client; m=edge-model",
        "tr>ev model; ev>reg model; reg>dep model; dep>app model; app>m request; m>app response",
      ),
    },
    {
      name: "the deployer steers the server",
      diagram: designWithout(["dep>mB"], "dep>mB control"),
    },
  ],
  bad: [
    {
      name: "training ends at the registry",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; svc=prediction-service 'Service'; m=model-server 'Model server'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; svc>m request; m>svc response",
      ),
      nodes: ["m"],
    },
    {
      name: "one of two arms is left out",
      diagram: designWithout(["dep>mB"]),
      nodes: ["mB"],
    },
    {
      name: "a query encoder and a ranker wait for what is trained, and no registry is drawn",
      diagram: draw(
        "ds=dataset-builder; tr=trainer; q=quantizer; svc=prediction-service; qe=query-encoder; vec=vector-index; rk=ranker; bl=baseline-model; gold=golden-set",
        "ds>tr trainset; tr>q model; svc>qe request; qe>vec emb; vec>rk cand; rk>svc response; ds>bl trainset; gold>ds batch",
      ),
      nodes: ["qe", "rk"],
    },
    {
      name: "what is fine-tuned reaches no server",
      diagram: draw(
        "pt=pretrained-model; ft=fine-tuner; ev=llm-evaluator; gold=golden-set; reg=model-registry; pa=prompt-assembler; llm=llm-server 'Writer'",
        "pt>ft model; ft>ev model; pt>ev model; gold>ev trainset; ev>reg model; pa>llm prompt",
      ),
      nodes: ["llm"],
    },
    {
      name: "a young drawing with a pretrained model that nobody loads",
      diagram: draw("pt=pretrained-model; m=multimodal-generator; web=web-client", "web>m request"),
      nodes: ["m"],
      severity: "next",
    },
  ],
};
