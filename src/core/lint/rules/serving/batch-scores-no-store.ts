/**
 * What a nightly job has scored is handed to something that answers requests.
 *
 * Mended against the first wording: a tool that nobody calls (a campaign mailer) takes the scores as
 * a file, so only what is on a request path asks; a filter or ranker there waits just as a service does.
 */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { persistsScores } from "../../models.ts";
import { Draft } from "../../recipes/draft.ts";
import { SCORE_TABLE } from "../../recipes/parts-retrieval.ts";
import { sizeNew } from "../../recipes/size-new.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("batch-scorer")) return [];
  const handed = graph
    .withRole("batch-scorer")
    .filter((scorer) => !persistsScores(scorer))
    .flatMap((scorer) => scorer.out.filter((edge) => isHandedOver(edge, graph)));
  if (handed.length === 0) return [];
  const scorers = new Set(handed.map((edge) => edge.source));
  const askers = new Set(handed.map((edge) => edge.target));
  return [
    {
      title: "Nothing keeps the scores that were worked out ahead",
      message: say`Requests come to ${listed(askers)} long after ${listed(scorers)} ran`,
      nodes: [],
      edges: handed.map(({ id }) => id),
      fixes: [keepScores(handed)],
    },
  ];
}

/** An arrow that the person has set to batch or async is a delivery of files. */
const isHandedOver = (edge: GraphEdge, graph: Graph): boolean =>
  carries(edge, "pred", "cand", "batch") &&
  edge.edge.mode !== "batch" &&
  edge.edge.mode !== "async" &&
  (graph.online.has(edge.target) || graph.entry.includes(edge.target)) &&
  !keepsThings(edge.target);

const keepsThings = (node: GraphNode): boolean =>
  hasRole(node, "storage", "cache", "vector-index", "search-index", "memory", "human", "sink") ||
  hasRole(node, "feature-store-online", "queue", "stream-log", "prediction-logger", "monitor");

const keepScores = (handed: readonly GraphEdge[]): Fix => ({
  title: "Add precomputed table",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const { id } of handed) {
      const edge = draft.graph.edge(id);
      if (!edge) continue;
      const table = draft.ensure(SCORE_TABLE, edge.target.id, "left");
      const own = edge.kind === undefined ? [] : [edge.kind];
      draft.reroute(edge, table, { after: [...own, "pred", "cand", "response"] });
    }
    return sizeNew(document, draft.document, context);
  },
});

export const batchScoresNoStore: Rule = {
  id: "batch-scores-no-store",
  group: "serving",
  severity: "warn",
  fires:
    "A batch scorer that writes to no store gives predictions, candidates or tables to something on a request path. People, tools that nobody calls, and arrows set to batch or async (a delivery of files) keep it silent.",
  why: "A job that ran at night cannot answer in the morning. Its results have to stay where a request finds them by key, within milliseconds and also while the next run is under way.",
  asks: "The job finished at four in the morning: where does a request at noon find its result?",
  source: "Machine-Learning-Interviews notes (A. Farahi): people you may know, precomputed lists",
  check,
  good: [
    {
      name: "a table holds the scores",
      diagram: draw(
        "web=web-client 'App'; svc=app-backend 'Backend'; tbl=precomputed-table 'Scores'; bs=batch-scorer 'Nightly job'",
        "bs>tbl pred; tbl>svc pred; web>svc request; svc>web response",
      ),
    },
    {
      // Counter-example to "goes to api": the campaign tool reads a file when a campaign starts.
      name: "a campaign tool that nobody calls takes the file",
      diagram: draw(
        "wh=data-warehouse; bs=batch-scorer; app=app-backend 'Campaigns'; hum=human-operator",
        "wh>bs batch; bs>app pred; app>hum response",
      ),
    },
    {
      name: "the backend takes a file at night",
      diagram: draw(
        "web=web-client; svc=app-backend; bs=batch-scorer",
        "bs>svc batch/batch; web>svc request",
      ),
    },
    {
      name: "people read the scores",
      diagram: draw("bs=batch-scorer; hum=human-operator", "bs>hum pred"),
    },
    { name: "nothing is scored ahead", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "a backend asks a nightly job",
      diagram: draw(
        "web=web-client 'App'; svc=app-backend 'Backend'; bs=batch-scorer 'Nightly job'",
        "bs>svc pred; web>svc request; svc>web response",
      ),
      edges: ["e1"],
    },
    {
      name: "lists of candidates go straight to two arms, and a table is drawn",
      diagram: draw(
        "web=web-client; svc=app-backend; ab=ab-splitter; bs=batch-scorer; rA=reranker; rB=reranker; tbl=precomputed-table",
        "web>svc request; svc>ab request; ab>rA request; ab>rB request; bs>rA cand; bs>rB cand; rA>svc response; rB>svc response; tbl>svc pred",
      ),
      edges: ["e5", "e6"],
    },
  ],
};
