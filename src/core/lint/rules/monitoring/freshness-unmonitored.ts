/**
 * A job fills an index, a store or a table, and nobody would see that it has stopped.
 *
 * Mended against the first wording: a job that reports to any monitor or to alerting, itself or
 * through what runs it, is watched.
 */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphNode, hasRole, producers, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { designWith, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { addFreshnessMonitor, reportersOf } from "../../recipes/watch.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.stage !== "production" || isSeen(graph)) return [];
  const unseen = graph
    .withRole("index-builder", "materializer", "precomputed")
    .filter((node) => node.in.length > 0 && !isWatched(node));
  if (unseen.length === 0) return [];
  return [
    {
      title: "A stopped job would go unnoticed",
      message: say`Nobody sees when ${listed(unseen)} was last brought up to date`,
      nodes: idsOf(unseen),
      edges: [],
      fixes: unseen.some((node) => reportersOf(node).length > 0)
        ? [
            {
              title: "Add freshness monitor",
              apply: (document, context) => addFreshnessMonitor(document, context, idsOf(unseen)),
            },
          ]
        : [],
    },
  ];
}

/** Without any monitor there is more to say than this; with one for freshness, nothing. */
const isSeen = (graph: Graph): boolean =>
  (graph.serving.size > 0 && !graph.has("monitor")) ||
  graph.has("monitor-freshness") ||
  isRunWatched(graph);

const isWatched = (node: GraphNode): boolean =>
  settingOf(node, "slaChecked") === true || [node, ...producers(node)].some(reports);

const reports = (node: GraphNode): boolean =>
  node.out.some(({ target }) => hasRole(target, "monitor", "alerting"));

/** An orchestrator that raises alerts says when one of its runs is missing. */
const isRunWatched = (graph: Graph): boolean =>
  graph
    .withRole("orchestrator")
    .some((node) =>
      node.out.some(
        (edge) =>
          carries(edge, "alert", "metric") && hasRole(edge.target, "alerting", "monitor", "human"),
      ),
    );

const inProduction = (diagram: Diagram): Diagram => ({
  ...diagram,
  requirements: { ...diagram.requirements, stage: { value: "production" } },
});

const INDEX = draw(
  "items=item-catalog 'Catalogue'; ej=embedding-job 'Item encoder'; ib=index-builder 'Index builder'; ann=vector-index 'Index'",
  "items>ej batch; ej>ib emb; ib>ann index",
);

export const freshnessUnmonitored: Rule = {
  id: "freshness-unmonitored",
  group: "monitoring",
  severity: "info",
  fires:
    "In production an index builder, a materializer or a precomputed table is filled, no freshness monitor is drawn, and the box is not marked as checked. A job that reports to a monitor or to alerting, itself or through its orchestrator, keeps it silent.",
  why: "A job that stops raises no error where its result is read: the index answers as before, only with last week's items. Its age is the one sign, and somebody has to look at it.",
  asks: "The nightly job has not run for three days: how would you notice?",
  source: "Rules of ML, 8 and 10; ML Test Score, Monitor 4: models are not too stale",
  check,
  good: [
    {
      name: "a freshness monitor watches the builder",
      diagram: inProduction(
        draw(
          "items=item-catalog 'Catalogue'; ej=embedding-job 'Item encoder'; ib=index-builder 'Index builder'; ann=vector-index 'Index'; fm=freshness-monitor 'Freshness'; al=alerting 'Alerting'",
          "items>ej batch; ej>ib emb; ib>ann index; ib>fm index; fm>al alert",
        ),
      ),
    },
    { name: "still a design", diagram: INDEX },
    {
      name: "somebody checks it elsewhere",
      diagram: inProduction(withSettings(INDEX, "ib", { slaChecked: true })),
    },
    {
      name: "the orchestrator raises an alert when a run is missing",
      diagram: inProduction(
        designWith(
          "mat=materializer; on=online-feature-store",
          "fs>mat feat-off; mat>on feat-on; orch>mat control; orch>al alert; on>mA feat-on; on>mB feat-on",
        ),
      ),
    },
    { name: "nothing is filled by a job", diagram: inProduction(SOUND_DESIGN) },
    {
      name: "without any monitor, that is said instead",
      diagram: inProduction(
        designWith(
          "mat=materializer; on=online-feature-store",
          "fs>mat feat-off; mat>on feat-on; on>mA feat-on",
          ["drift", "sys"],
        ),
      ),
    },
  ],
  bad: [
    { name: "an index and its builder", diagram: inProduction(INDEX), nodes: ["ib"] },
    {
      name: "a table that a nightly job fills",
      diagram: inProduction(
        draw(
          "wh=data-warehouse; bs=batch-scorer; tbl=precomputed-table; svc=app-backend; web=web-client; sys=system-monitor; al=alerting",
          "wh>bs batch; bs>tbl pred; web>svc request; tbl>svc pred; svc>sys metric; sys>al alert",
        ),
      ),
      nodes: ["tbl"],
    },
    {
      name: "a materializer in a whole design",
      diagram: inProduction(
        designWith(
          "mat=materializer; on=online-feature-store",
          "fs>mat feat-off; mat>on feat-on; on>mA feat-on; on>mB feat-on",
        ),
      ),
      nodes: ["mat"],
    },
  ],
};
