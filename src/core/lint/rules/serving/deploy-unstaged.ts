/** New models reach every user at the same moment. */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import { settingOf } from "../../../graph/elements.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("deployer") || graph.isBatchOnly || graph.has(...STAGING)) return [];
  const leading = reach(
    [...graph.serving].filter((node) => graph.online.has(node)),
    { kinds: ["model"], backward: true },
  );
  const unstaged = graph
    .withRole("deployer")
    .filter((node) => leading.has(node) && settingOf(node, "strategy") === undefined);
  if (unstaged.length === 0) return [];
  const ids = idsOf(unstaged);
  return [
    {
      title: "A new model reaches all users at once",
      message: say`Nobody says how ${listed(unstaged)} brings a new version to users`,
      nodes: ids,
      edges: [],
      fixes: [
        rollOut(ids, "canary", "Roll out by canary"),
        rollOut(ids, "shadow", "Run in shadow first"),
      ],
    },
  ];
}

/** Whoever draws one of these means to go by degrees. */
const STAGING = ["canary", "shadow", "experiment-splitter", "bandit", "flag"] as const;

const rollOut = (deployers: readonly string[], strategy: string, title: string): Fix => ({
  title,
  apply: (document) =>
    deployers.reduce((diagram, id) => setSetting(diagram, id, "strategy", strategy), document),
});

/** Two models without a split between them. */
const UNSPLIT = designWithout(["ab", "exp"], "svc>mA request; svc>mB request");
const SMALL = draw(
  "reg=model-registry 'Registry'; dep=deployer 'Deployer'; m=model-server 'Model'; svc=prediction-service 'Service'; web=web-client 'App'",
  "reg>dep model; dep>m model; web>svc request; svc>m request; m>svc response; svc>web response",
);

export const deployUnstaged: Rule = {
  id: "deploy-unstaged",
  group: "serving",
  severity: "info",
  fires:
    "A deployer brings models to a server that answers requests, its rollout is not set, and no canary, shadow, split, bandit or flag is drawn. Any rollout that is set, even “all”, and batch-only designs keep it silent.",
  why: "Offline tests never see all of production. A small share of the traffic, or a silent copy of it, shows what is wrong with a version while it is still cheap to take back.",
  asks: "How does a new model version reach users, and who notices first if it is bad?",
  source:
    "ML Test Score, Infra 6: canary; AWS Prescriptive Guidance, MLOps checklist, 7.4: canary, shadow, blue-green",
  check,
  good: [
    {
      name: "the deployer rolls out by canary",
      diagram: withSettings(SMALL, "dep", { strategy: "canary" }),
    },
    { name: "a split compares the versions", diagram: SOUND_DESIGN },
    {
      name: "all at once, but somebody has decided so",
      diagram: withSettings(SMALL, "dep", { strategy: "all" }),
    },
    {
      name: "a batch job has no traffic to divide",
      diagram: draw(
        "reg=model-registry; dep=deployer; wh=data-warehouse; bs=batch-scorer; tbl=precomputed-table",
        "reg>dep model; dep>bs model; wh>bs batch; bs>tbl pred",
      ),
    },
    {
      name: "the deployer only feeds a nightly job",
      diagram: draw(
        "reg=model-registry; dep=deployer; cat=item-catalog; emb=embedding-job; ann=vector-index; web=web-client; svc=prediction-service; qe=query-encoder",
        "reg>dep model; dep>emb model; cat>emb batch; emb>ann emb; web>svc request; svc>qe request; qe>ann emb; ann>svc cand",
      ),
    },
  ],
  bad: [
    { name: "a deployer before a server", diagram: SMALL, nodes: ["dep"] },
    { name: "two models without a split", diagram: UNSPLIT, nodes: ["dep"] },
  ],
};
