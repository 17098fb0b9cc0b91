/** Users get a model's answers, and nothing compares it with anything live. */
import type { Graph } from "../../../graph/graph.ts";
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { userFacing } from "../../models.ts";
import { addExperiment, canSplit } from "../../recipes/add-experiment.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { answeringServers, mayBeWaitedFor, showsLifecycle } from "../../undrawn.ts";
import { idsOf, listed } from "../../words.ts";

/** Fewer daily users than this is an internal tool: no experiment on them would ever be conclusive. */
const ENOUGH_USERS = 1000;

const compares = (graph: Graph): boolean =>
  graph.has("experiment-splitter", "shadow", "canary", "bandit", "interleaving", "holdout");

function check({ graph, document }: LintContext): readonly Observation[] {
  const users = document.requirements.dau?.value;
  if (typeof users === "number" && users < ENOUGH_USERS) return [];
  const servers = userFacing(graph);
  if (servers.length === 0 || compares(graph)) return [];
  return [
    {
      title: "Nothing shows whether the model helps its users",
      message: say`No experiment compares ${listed(servers)} with anything on live traffic`,
      nodes: idsOf(servers),
      edges: [],
      fixes: canSplit(graph) ? [{ title: "Add A/B test", apply: addExperiment }] : [],
    },
  ];
}

/** A model's life is drawn, and no experiment in it; its users may not be drawn yet. */
function whenYoung(context: LintContext): readonly Observation[] {
  const { graph, document } = context;
  const found = check(context);
  const users = document.requirements.dau?.value;
  const isSmall = typeof users === "number" && users < ENOUGH_USERS;
  const servers = mayBeWaitedFor(answeringServers(graph));
  if (found.length > 0 || isSmall || servers.length === 0 || compares(graph)) return found;
  if (!showsLifecycle(graph)) return [];
  return [
    {
      title: "Nothing shows whether the model helps its users",
      message: say`No experiment compares ${listed(servers)} with anything on live traffic`,
      nodes: idsOf(servers),
      edges: [],
      fixes: [],
    },
  ];
}

export const noOnlineExperiment: Rule = {
  id: "no-online-experiment",
  group: "evaluation",
  severity: "warn",
  fires:
    "Speaks when a model of our own answers clients, and no A/B split, interleaving, shadow, canary, bandit or hold-out is drawn. Silent when nobody waits for the answer, or when the sheet states fewer than 1,000 daily users.",
  why: "Offline metrics rank models on yesterday's data; only live traffic says what a model does to the number that matters. Without a split, a shadow or a canary every release is a guess.",
  asks: "The new model wins offline: how do you find out whether it moves the number that the business cares about?",
  source:
    "ML Test Score, Infrastructure 6 and Model 2; Rules of ML, 24; AWS Prescriptive Guidance, MLOps checklist, 7; interview practice",
  youngBelow: 12,
  asleepInSketch: true,
  check,
  whenYoung,
  good: [
    {
      name: "half of the users get the new model",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; ab=ab-splitter 'Split'; a=model-server 'Model A'; b=model-server 'Model B'; log=event-log 'Log'; ex=experiment-analysis 'Analysis'",
        "web>svc request; svc>ab request; ab>a request; ab>b request; a>svc response; b>svc response; svc>web response; ab>log event; log>ex event",
      ),
    },
    { name: "traffic is split", diagram: SOUND_DESIGN },
    {
      name: "an internal tool has too few users",
      diagram: designWithout(["ab", "mB", "exp"], "svc>mA request", {
        requirements: { dau: { value: 400 } },
      }),
    },
    {
      name: "nobody waits for a batch job",
      diagram: draw(
        "wh=data-warehouse; ds=dataset-builder; tr=trainer; bs=batch-scorer; tbl=precomputed-table",
        "wh>ds batch; ds>tr trainset; tr>bs model; wh>bs batch; bs>tbl pred",
      ),
    },
    {
      name: "a camera makes nothing online",
      diagram: draw(
        "cam=iot-device; bs=batch-scorer; app=app-backend",
        "cam>bs media; bs>app pred",
      ),
    },
  ],
  bad: [
    {
      name: "one model answers all users",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model server'",
        "web>svc request; svc>m request; m>svc response; svc>web response",
      ),
      nodes: ["m"],
      severity: "next",
    },
    {
      name: "one model answers everybody",
      diagram: designWithout(["ab", "mB", "exp"], "svc>mA request"),
      nodes: ["mA"],
    },
    {
      name: "a ranker that gets its request as candidates",
      diagram: draw(
        "web=web-client; svc=prediction-service; cg=candidate-generator; pre=light-ranker; rk=ranker 'Ranker'; log=event-log; pl=prediction-logger; fb=fallback; dm=drift-monitor; sm=system-monitor; al=alerting; fs=feature-store",
        "web>svc request; svc>cg request; cg>pre cand; pre>rk cand; rk>svc response; svc>web response; fs>rk feat-on; rk>pl predlog; pl>log predlog; log>dm predlog; svc>sm metric; sm>al alert; dm>al alert; svc>fb request; fb>svc response",
      ),
      nodes: ["pre", "rk"],
    },
    {
      name: "a model behind a prompt assembler, in a young drawing",
      diagram: draw(
        "web=web-client; gw=api-gateway; pa=prompt-assembler; m=llm-server 'Writer A'; og=output-guardrail",
        "web>gw request; gw>pa request; pa>m prompt; m>og completion; og>gw response; gw>web response",
      ),
      nodes: ["m"],
      severity: "next",
    },
    {
      name: "the life of a model is drawn, its users are not",
      diagram: draw(
        "ds=dataset-builder; tr=trainer; reg=model-registry; m=model-server 'Model'",
        "ds>tr trainset; tr>reg model; reg>m model",
      ),
      nodes: ["m"],
      severity: "next",
    },
  ],
};
