/**
 * Features are served from one place and trained on from another, and nobody compares the two.
 *
 * Mended against the first wording: two codes without a common store are `skew-two-feature-codes`'s
 * cause; here the store has both sides, and what is missing is the measurement.
 */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWith, designWithout, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { canRecord } from "../../recipes/log-predictions.ts";
import { addSkewChecker } from "../../recipes/watch.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.stage !== "production" || graph.train.length === 0 || !graph.has("monitor-data"))
    return [];
  const leading = reach(graph.online, { kinds: ["feat"], backward: true });
  const served = graph
    .withRole("feature-store-online")
    .filter((store) => store.out.some((edge) => carries(edge, "feat") && leading.has(edge.target)));
  if (
    served.length === 0 ||
    !graph.has("feature-store-offline") ||
    graph.has("skew-check") ||
    isMeasured(graph)
  )
    return [];
  const learnt = reach(graph.train, { kinds: ["feat", "batch"], backward: true });
  const offline = graph.withRole("feature-store-offline").filter((store) => learnt.has(store));
  const [store] = offline;
  if (!store) return [];
  const stores = [...new Set([...served, ...offline])];
  return [
    {
      title: "Training-serving skew is hoped for, not measured",
      message:
        stores.length > 1
          ? say`Nobody compares what ${listed(stores)} give to training and to serving`
          : say`Nobody compares what ${listed(stores)} gives to training and to serving`,
      nodes: idsOf(stores),
      edges: [],
      fixes:
        canRecord(graph) && gives(store)
          ? [
              {
                title: "Add skew checker",
                apply: (document, context) => addSkewChecker(document, context, store.id),
              },
            ]
          : [],
    },
  ];
}

/** A monitor that holds live features against those of the training. */
const isMeasured = (graph: Graph): boolean =>
  graph
    .withRole("monitor-data")
    .some(
      (node) =>
        !node.roles.has("monitor-freshness") &&
        (settingOf(node, "reference") === "training" ||
          node.in.some((edge) => carries(edge, "batch", "feat-off") || isOffline(edge))),
    );

const isOffline = (edge: GraphEdge): boolean =>
  carries(edge, "feat") && hasRole(edge.source, "feature-store-offline");

const gives = ({ component }: GraphNode): boolean =>
  !component || passes(component.emits, "feat-off");

const inProduction = (diagram: Diagram): Diagram => ({
  ...diagram,
  requirements: { ...diagram.requirements, stage: { value: "production" } },
});

/** The drift monitor compares one window with the next only. */
const WINDOWS = withSettings(designWithout(["ds>drift"]), "drift", { reference: "previous" });

export const skewUnmeasured: Rule = {
  id: "skew-unmeasured",
  group: "monitoring",
  severity: "info",
  fires:
    "In production, training reads features from an offline store and requests read them from an online one (or from one store with two sides), the data is monitored, but by no skew checker and by nothing that compares with the training data.",
  why: "A feature store makes both sides agree by design, until a back-fill, a late event or a default value says otherwise. Only a comparison of the same features, logged at serving and computed for training, shows it.",
  asks: "How do you know that a feature has the same value in training as it had at serving?",
  source: "Rules of ML, 37: measure training-serving skew; ML Test Score, Monitor 3",
  check,
  good: [
    {
      name: "a skew checker compares both",
      diagram: inProduction(
        draw(
          "web=web-client 'App'; m=model-server 'Model'; log=event-log 'Kafka'; fs=feature-store 'Feature store'; tr=trainer 'Trainer'; sk=skew-checker 'Skew checker'; al=alerting 'Alerting'",
          "web>m request; m>log predlog; fs>m feat-on; fs>tr feat-off; fs>sk feat-off; log>sk predlog; sk>al alert",
        ),
      ),
    },
    { name: "the drift monitor has the training set", diagram: inProduction(SOUND_DESIGN) },
    { name: "still a design", diagram: WINDOWS },
    {
      name: "the drift monitor is said to compare with the training",
      diagram: inProduction(withSettings(WINDOWS, "drift", { reference: "training" })),
    },
    {
      name: "without any monitor, that is said instead",
      diagram: inProduction(designWithout(["drift", "sys"])),
    },
    {
      name: "without a drift monitor, that is said instead",
      diagram: inProduction(designWithout(["drift"])),
    },
  ],
  bad: [
    {
      name: "one store with two sides",
      diagram: inProduction(
        draw(
          "web=web-client 'App'; m=model-server 'Model'; log=event-log 'Kafka'; fs=feature-store 'Feature store'; tr=trainer 'Trainer'; dm=drift-monitor 'Drift monitor'; al=alerting 'Alerting'",
          "web>m request; m>log predlog; fs>m feat-on; fs>tr feat-off; log>dm predlog; dm>al alert",
        ),
      ),
      nodes: ["fs"],
    },
    { name: "one window with the next", diagram: inProduction(WINDOWS), nodes: ["fs"] },
    {
      name: "two stores",
      diagram: inProduction(
        withSettings(
          designWith(
            "off=offline-feature-store; on=online-feature-store; mat=materializer; fm=freshness-monitor",
            "sfp>off feat-off; off>mat feat-off; mat>on feat-on; on>mA feat-on; on>mB feat-on; off>ds feat-off; mat>fm metric; fm>al alert",
            ["fs", "ds>drift"],
          ),
          "drift",
          { reference: "previous" },
        ),
      ),
      nodes: ["off", "on"],
    },
  ],
};
