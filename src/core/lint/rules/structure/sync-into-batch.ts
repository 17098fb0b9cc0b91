/** Somebody waits for an answer from a job that runs when it runs. */
import { passes } from "../../../catalogue/catalogue.ts";
import { type KindId, kindOf } from "../../../catalogue/kinds.ts";
import { draw } from "../../../document/draw.ts";
import { removeElements, updateEdge } from "../../../document/edit.ts";
import { midpoint } from "../../../document/grid.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import { ensureNode } from "../../../insert/ensure-node.ts";
import { connect } from "../../../insert/wire.ts";
import { say } from "../../../messages/say.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";

const runsInBatch = (node: GraphNode): boolean =>
  hasRole(node, "trainer", "batch-scorer", "batch-processor", "feature-pipeline") &&
  !hasRole(node, "ondemand");

/**
 * Where the job itself is the one that asks (it looks up features, embeddings or candidates, or gets
 * a response), nobody waits for it; nor does a store or another job that only hands over its result.
 */
const waits = (edge: GraphEdge): boolean =>
  edge.mode === "sync" &&
  !carries(edge, "emb", "cand", "feat", "response") &&
  (edge.edge.mode === "sync" || !(runsInBatch(edge.source) || hasRole(edge.source, "storage")));

function check({ graph }: LintContext): readonly Observation[] {
  return graph.edges
    .filter((edge) => runsInBatch(edge.target) && waits(edge))
    .map((edge) => ({
      title: "A caller waits for a batch job",
      message: say`${edge.source.label} calls ${edge.target.label} and waits, but ${edge.target.label} runs as a batch job`,
      nodes: [],
      edges: [edge.id],
      fixes: [relax(edge), ...(canPrecompute(edge) ? [precompute(edge)] : [])],
    }));
}

function relax({ id, kind }: GraphEdge): Fix {
  const usual = kind && kindOf(kind).mode;
  const mode = usual === undefined || usual === "sync" ? "batch" : usual;
  return {
    title: mode === "batch" ? "Make it batch" : "Make it asynchronous",
    apply: (document) => updateEdge(document, id, { mode: mode === usual ? undefined : mode }),
  };
}

/** What a job puts into a precomputed table, what a caller asks with, and what it gets. */
const FILLS = ["pred", "cand", "batch"] as const;
const ASKS: readonly KindId[] = ["request", "prompt", "tool", "event", "control"];
const ANSWERS = ["pred", "cand", "response"] as const;

/** Where something is asked for; predictions and the like are handed over, and nothing comes back. */
const canPrecompute = ({ kind, source, target }: GraphEdge): boolean =>
  (kind === undefined || ASKS.includes(kind)) &&
  FILLS.some((fill) => !target.component || passes(target.component.emits, fill)) &&
  ANSWERS.some((answer) => !source.component || passes(source.component.accepts, answer));

/** The job fills a table ahead of time, and the caller reads that. */
const precompute = ({ id, source, target }: GraphEdge): Fix => ({
  title: "Answer from a precomputed table",
  apply: (document, context) => {
    const wanted = {
      roles: ["precomputed"],
      component: "precomputed-table",
      fits: (node: GraphNode) => node.in.some((edge) => edge.source.id === target.id),
    } as const;
    const near = midpoint(source.node, target.node);
    const table = ensureNode(document, context, wanted, near, source.id);
    const filled = connect(table.document, context, target.id, table.id, FILLS);
    const read = connect(filled, context, table.id, source.id, ANSWERS);
    return removeElements(read, new Set([id]));
  },
});

export const syncIntoBatch: Rule = {
  id: "sync-into-batch",
  group: "structure",
  severity: "error",
  fires:
    "A synchronous edge leads to a trainer, a batch scorer, a batch processor or a feature pipeline. Silent for features on demand, where the job itself is the one that looks something up, and where a store or another job only hands over its result.",
  why: "A batch job answers when its run is over, minutes or hours later. A caller that waits for it times out; it should read a result that was computed before.",
  asks: "Who waits for this job, and for how long?",
  source: "Interview practice: batch or real time",
  check,
  good: [
    {
      name: "a batch job reads its input in batch",
      diagram: draw(
        "wh=data-warehouse; fp=feature-pipeline-batch; bs=batch-scorer; tbl=precomputed-table",
        "wh>fp batch; fp>bs feat-off; bs>tbl pred",
      ),
    },
    {
      // Counter-example to "any sync edge": these kinds are sync by default, and here the job asks.
      name: "a batch job looks things up, and other jobs and stores hand over results",
      diagram: draw(
        "kv=kv-store; bs=batch-scorer; job=batch-processor; fs=feature-store; ot=generic-service; store=object-store",
        "kv>bs cand; bs>job pred; store>job pred; fs>ot feat-on; kv>job emb",
      ),
    },
    {
      name: "features on demand are computed while the caller waits, on purpose",
      diagram: draw(
        "svc=prediction-service; od=feature-pipeline-ondemand; m=model-server",
        "svc>od request; od>m feat-on",
      ),
    },
  ],
  bad: [
    {
      name: "a service calls a scoring job and waits",
      diagram: draw(
        "web=web-client; svc=prediction-service; bs=batch-scorer 'Nightly scores'",
        "web>svc request; svc>bs event/sync",
      ),
      edges: ["e2"],
    },
    {
      name: "predictions go to a batch job as a call",
      diagram: draw("m=model-server; job=batch-processor 'Spark'", "m>job pred"),
      edges: ["e1"],
    },
    {
      name: "a trainer is asked for a model that nobody computed before",
      diagram: draw("box=generic-service 'Portal'; tr=trainer", "box>tr control/sync"),
      edges: ["e1"],
    },
    {
      name: "the table is drawn already",
      diagram: draw(
        "app=app-backend; bs=batch-scorer; tbl=precomputed-table; old=precomputed-table",
        "bs>tbl pred; app>bs event/sync",
      ),
      edges: ["e2"],
    },
  ],
};
