/**
 * The boxes as they are set do not take the requests that come to them.
 *
 * Mended against the first wording: where nobody has said how many replicas there are, the drawing is
 * not wrong but silent, and that is a hint, kept for drawings old enough to be asked. What a provider
 * runs scales by itself. Arms whose shares nobody has stated are enough if they are so together.
 */
import { draw } from "../../../document/draw.ts";
import type { Diagram, SettingValue } from "../../../document/types.ts";
import { type Capacity, shortages } from "../../../estimates/capacity.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-variants.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { setReplicasNeeded } from "../../recipes/set-replicas.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, roughly } from "../../words.ts";

/** Below this many boxes nobody is asked for replicas yet. */
const OLD_ENOUGH = 8;

function check({ graph }: LintContext): readonly Observation[] {
  const short = shortages(graph);
  if (short.length === 0) return [];
  const set = short.filter(({ replicas }) => !replicas.assumed);
  const unset = graph.size < OLD_ENOUGH ? [] : short.filter(({ replicas }) => replicas.assumed);
  return [
    ...observed(
      set.filter(({ qpsPerReplica }) => !qpsPerReplica.assumed),
      "The replicas do not take the peak",
    ),
    ...observed(
      set.filter(({ qpsPerReplica }) => qpsPerReplica.assumed),
      "The replicas hardly take the peak",
      "warn",
    ),
    ...observed(unset, "Nobody says how many replicas take the peak", "info"),
  ];
}

function observed(
  short: readonly Capacity[],
  title: string,
  severity?: "warn" | "info",
): readonly Observation[] {
  const [first] = short;
  if (!first) return [];
  const worst = short.reduce((a, b) => (b.qps / b.takes > a.qps / a.takes ? b : a));
  const nodes = short.map(({ node }) => node);
  const figures = say`${worst.node.label} takes ${roughly(worst.takes)} of ${roughly(worst.qps)} requests a second`;
  const ids = idsOf(nodes);
  return [
    {
      title,
      message:
        short.length === 1 ? figures : say`${listed(nodes)} are short of replicas: ${figures}`,
      nodes: ids,
      edges: [],
      ...(severity && { severity }),
      fixes: [
        {
          title:
            short.length === 1
              ? say`Set ${first.needed} replicas of ${first.node.label}`
              : "Set the replicas that the load needs",
          apply: (document, context) => setReplicasNeeded(document, context, ids),
        },
      ],
    },
  ];
}

const SERVICE = draw(
  "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; fs=online-feature-store 'Features'",
  "web>svc request; svc>m request; fs>m feat-on; m>svc response; svc>web response",
  { requirements: { peakQps: { value: 1000 } } },
);

const sized = (diagram: Diagram, sizes: Readonly<Record<string, readonly [number, number]>>) =>
  Object.entries(sizes).reduce(
    (drawing, [id, [replicas, qpsPerReplica]]) =>
      withSettings(drawing, id, { replicas, qpsPerReplica } satisfies Record<string, SettingValue>),
    diagram,
  );

const busy: Diagram = {
  ...SOUND_DESIGN,
  requirements: { ...SOUND_DESIGN.requirements, peakQps: { value: 12_000 } },
};

export const capacityShort: Rule = {
  id: "capacity-short",
  group: "requirements",
  severity: "error",
  fires:
    "A box on the request path, or a store read there, has fewer replicas × QPS per replica × 0.7 than requests come to it at the peak. A warning where the QPS per replica is only the usual figure of the component; a hint, and only from eight boxes, where nobody has set replicas. Boxes without a QPS per replica, clients, edges, external and managed services keep it silent, arms that take the load together, and an unknown peak.",
  why: "A box that runs near its capacity answers slowly, and one beyond it not at all. At 70 % of what it takes there is room for a burst and for the loss of a replica.",
  asks: "How many replicas does the peak need, and how do you know what one of them takes?",
  source: "ML Test Score, Monitor 6; AWS Well-Architected ML Lens, performance efficiency",
  check,
  good: [
    {
      name: "three replicas of 500 take 1,000",
      diagram: sized(SERVICE, { svc: [1, 2000], m: [3, 500], fs: [1, 20_000] }),
    },
    {
      name: "nobody has said how much comes in",
      diagram: { ...sized(SERVICE, { m: [1, 5] }), requirements: {} },
    },
    {
      // Counter-example to the plain condition: two boxes in, nobody has thought of replicas.
      name: "a young drawing that does not speak of replicas yet",
      diagram: SERVICE,
    },
    {
      name: "a provider runs the model",
      diagram: withSettings(sized(SERVICE, { m: [1, 5] }), "m", { managed: true }),
    },
    {
      // Counter-example to adding rates up: each arm gets half, though all candidates come to both.
      name: "two arms share the peak",
      diagram: sized(
        draw(
          "web=web-client; cg=candidate-generator; ab=ab-splitter; a=ranker; b=ranker",
          "web>cg request; web>ab request; ab>a request; ab>b request; cg>a cand; cg>b cand",
          { requirements: { peakQps: { value: 1000 } } },
        ),
        { cg: [2, 1000], ab: [1, 50_000], a: [2, 500], b: [2, 500] },
      ),
    },
    {
      // Counter-example to equal shares: nobody has said that the arms are, and their sizes say otherwise.
      name: "nine tenths go to one arm, as its replicas say",
      diagram: sized(
        draw(
          "web=web-client; ab=ab-splitter; a=model-server; b=model-server",
          "web>ab request; ab>a request; ab>b request",
          { requirements: { peakQps: { value: 1000 } } },
        ),
        { ab: [1, 50_000], a: [9, 200], b: [1, 200] },
      ),
    },
    { name: "a small load that one replica takes", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "one replica of 500 is to take 1,000",
      diagram: sized(SERVICE, { m: [1, 500] }),
      nodes: ["m"],
    },
    {
      name: "a store that two servers read",
      diagram: sized(
        draw(
          "web=web-client; svc=prediction-service; a=model-server; b=model-server; fs=feature-store",
          "web>svc request; svc>a request; svc>b request; fs>a feat-on; fs>b feat-on",
          { requirements: { dau: { value: 864_000 }, requestsPerUserPerDay: { value: 100 } } },
        ),
        { svc: [3, 2000], a: [9, 500], b: [9, 500], fs: [1, 5000] },
      ),
      nodes: ["fs"],
    },
    {
      name: "twelve thousand a second, and nobody speaks of replicas",
      diagram: busy,
      nodes: ["svc", "mA", "mB", "fb", "fs"],
      severity: "info",
    },
    {
      name: "two replicas of a usual server for twelve thousand a second",
      diagram: withSettings({ ...SERVICE, requirements: busy.requirements }, "m", { replicas: 2 }),
      nodes: ["m"],
      severity: "warn",
    },
  ],
};
