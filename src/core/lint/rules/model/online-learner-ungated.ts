/**
 * A model that learns all the time changes what users get, and nothing looks at it.
 *
 * Mended against the first wording: a deployer that rolls out by canary or shadow counts as one, and
 * so does an evaluator beside the way.
 */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import { consumers, type GraphNode, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { designWith, withSettings } from "../../example-design.ts";
import { unjudgedWays } from "../../gates.ts";
import { reachingClients } from "../../models.ts";
import { evaluateReleases } from "../../recipes/add-evaluation.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

const learnersOf = (graph: Graph): readonly GraphNode[] =>
  graph.withRole("online-learner").filter((node) => settingOf(node, "inlineGuard") !== true);

function check({ graph }: LintContext): readonly Observation[] {
  const learners = learnersOf(graph);
  if (learners.length === 0) return [];
  const ways = unjudgedWays(graph, learners, tryouts(graph));
  if (ways.size === 0) return [];
  const guilty = learners.filter((node) => ways.has(node));
  const servers = [...ways].filter((node) => graph.serving.has(node));
  return [
    {
      title: "A model that learns all the time goes live unchecked",
      message: say`What ${listed(guilty)} has just learnt is live on ${listed(servers)} with nothing between`,
      nodes: idsOf(ways),
      edges: [],
      fixes: [EVALUATE, guardAll(guilty)],
    },
  ];
}

/** Where few users or none get a new version first. */
function tryouts(graph: Graph): readonly GraphNode[] {
  const staged = graph
    .withRole("deployer")
    .filter((node) => STAGED.has(settingOf(node, "strategy") ?? ""));
  const canaries = graph.withRole("canary");
  const shadows = graph.withRole("shadow");
  return [...staged, ...canaries, ...shadows, ...calledBy(canaries), ...unseen(graph, shadows)];
}

const calledBy = (nodes: readonly GraphNode[]): readonly GraphNode[] =>
  nodes.flatMap((node) => consumers(node, "request", "event"));

/** A mirror on the path calls the primary model as well, and users see what that answers. */
function unseen(graph: Graph, mirrors: readonly GraphNode[]): readonly GraphNode[] {
  const called = calledBy(mirrors);
  return called.length === 0 ? [] : called.filter((node) => !reachingClients(graph).has(node));
}

const STAGED: ReadonlySet<string> = new Set(["canary", "shadow"]);

const EVALUATE: Fix = {
  title: "Add progressive validation",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    evaluateReleases(draft, learnersOf(draft.graph));
    return draft.document;
  },
};

const guardAll = (learners: readonly GraphNode[]): Fix => ({
  title: "Hold bad updates back automatically",
  apply: (document) =>
    learners.reduce((drawing, { id }) => setSetting(drawing, id, "inlineGuard", true), document),
});

export const onlineLearnerUngated: Rule = {
  id: "online-learner-ungated",
  group: "model",
  severity: "error",
  fires:
    "Speaks when the weights of an online learner reach a server past every evaluator, gate, canary and shadow, a deployer that rolls out by canary or shadow among them. Silent for a learner that freezes bad updates by itself, and where no offline evaluation is drawn at all.",
  why: "An online learner takes in a burst of bots or a broken log within minutes, and is wrong at once for everybody. Each update is scored on the newest events before it learns from them, and held back when the score falls.",
  asks: "Your model updates every minute: what happens when a minute's worth of its events is garbage?",
  source: "Rules of ML, 9; ML Test Score, Infrastructure 4",
  mutedBy: ["no-offline-evaluation"],
  check,
  good: [
    {
      name: "every update passes the evaluator",
      diagram: draw(
        "log=event-log 'Clicks'; ol=online-trainer 'Online trainer'; ev=offline-evaluator 'Progressive validation'; reg=model-registry 'Registry'; m=model-server 'Model server'",
        "log>ol event; ol>ev model; ev>reg model; reg>m model",
      ),
    },
    {
      name: "the learner freezes by itself",
      diagram: withSettings(
        designWith("ol=online-trainer", "log>ol event; reg>ol model; ol>mA model"),
        "ol",
        { inlineGuard: true },
      ),
    },
    {
      name: "the deployer lets a few users try each version",
      diagram: withSettings(
        designWith("ol=online-trainer", "log>ol event; reg>ol model; ol>dep model"),
        "dep",
        { strategy: "canary" },
      ),
    },
    {
      name: "only the shadow learns",
      diagram: designWith(
        "ol=online-trainer; sh=shadow-mirror; mS=model-server",
        "log>ol event; ol>mS model; svc>sh request; sh>mS request; mS>plog predlog",
      ),
    },
    {
      name: "nothing evaluates any model: that comes first",
      diagram: draw("log=event-log; ol=online-trainer; m=model-server", "log>ol event; ol>m model"),
    },
  ],
  bad: [
    {
      name: "the nightly model is evaluated, the updates between are not",
      diagram: draw(
        "tr=trainer 'Nightly training'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; log=event-log 'Clicks'; ol=online-trainer 'Online trainer'; m=model-server 'Model server'",
        "tr>ev model; ev>reg model; reg>ol model; log>ol event; ol>m model",
      ),
      nodes: ["ol", "m"],
    },
    {
      name: "updates go by the registry and a deployer that asks nobody",
      diagram: designWith("ol=online-trainer", "log>ol event; ol>reg model"),
      nodes: ["ol", "reg", "dep", "mA", "mB"],
    },
  ],
};
