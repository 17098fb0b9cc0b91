/** A box stands in a band where nobody would look for it. */
import type { UsualLane } from "../../../catalogue/component.ts";
import { draw } from "../../../document/draw.ts";
import { mapNodes, updateNode } from "../../../document/edit.ts";
import { centreOf, findLane } from "../../../document/grid.ts";
import type { Diagram, Lane, NodeId } from "../../../document/types.ts";
import { type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { freePlace } from "../../../insert/place.ts";
import { say } from "../../../messages/say.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** A box and the band where it belongs. */
interface Misplaced {
  readonly node: GraphNode;
  readonly to: UsualLane;
}

function check({ document, graph }: LintContext): readonly Observation[] {
  const serving = usualLane(document, "serving");
  const training = usualLane(document, "training");
  const strays = graph.nodes.flatMap((node): readonly Misplaced[] => {
    const { lane } = node.node;
    if (lane === undefined) return [];
    if (lane === serving?.id && isMadeOffline(node)) return [{ node, to: "training" }];
    if (lane === training?.id && isAsked(node, graph)) return [{ node, to: "serving" }];
    return [];
  });
  const [first] = strays;
  const band = first?.to === "training" ? serving : training;
  if (!first || !band) return [];
  const alike = strays.filter(({ to }) => to === first.to);
  const one = alike.length === 1;
  const names = listed(alike.map(({ node }) => node));
  return [
    {
      title: one ? "A box stands in the wrong band" : "Some boxes stand in the wrong band",
      message: one
        ? say`${names} stands in the band ${band.name}`
        : say`${names} stand in the band ${band.name}`,
      nodes: idsOf(alike.map(({ node }) => node)),
      edges: [],
      fixes: serving && training ? [move(alike)] : [],
    },
  ];
}

/** A band with the usual id that a person has renamed means what the person says. */
function usualLane({ lanes }: Diagram, id: UsualLane): Lane | undefined {
  const lane = findLane(lanes, id);
  return lane?.name.trim().toLowerCase() === id ? lane : undefined;
}

/** Trains or judges ahead of time. Online learners learn where they serve; answers are judged live, by models and people. */
const isMadeOffline = (node: GraphNode): boolean =>
  (hasRole(node, "trainer") && !hasRole(node, "online-learner")) ||
  (hasRole(node, "evaluator") && !hasRole(node, "llm-eval", "human-review"));

/** A server that requests come to; a teacher or an encoder that only works for the training belongs there. */
const isAsked = (node: GraphNode, graph: Graph): boolean =>
  hasRole(node, "server") && graph.online.has(node);

const move = (strays: readonly Misplaced[]): Fix => ({
  title: "Move to the band where it belongs",
  apply: (document) =>
    strays.reduce((changed, { node, to }) => moveInto(changed, node.id, to), document),
});

/** To the nearest free place of the band, out of any boundary that stays behind. */
function moveInto(document: Diagram, id: NodeId, to: UsualLane): Diagram {
  const node = document.nodes.find((candidate) => candidate.id === id);
  const lane = findLane(document.lanes, to);
  if (!node || !lane) return document;
  const others = { ...document, nodes: document.nodes.filter((other) => other !== node) };
  const near = { x: centreOf(node).x, y: centreOf(lane).y };
  const place = freePlace(others, node.size, near, to);
  const widened = { ...document, lanes: place.document.lanes };
  return updateNode(widened, id, { lane: to, position: place.position, parent: undefined });
}

const WIDTH = 1200;
const HEIGHT = 160;

/** The drawing with its boxes in these bands, from the top. */
function inBands(
  diagram: Diagram,
  bands: readonly (readonly [string, readonly NodeId[]])[],
): Diagram {
  const rows = bands.map(([name, ids], row) => ({
    lane: {
      id: name.toLowerCase(),
      name,
      position: { x: 0, y: row * HEIGHT },
      size: { width: WIDTH, height: HEIGHT },
    },
    ids,
  }));
  const places = new Map(
    rows.flatMap(({ lane, ids }) =>
      ids.map((id, column) => {
        const position = { x: 24 + column * 240, y: lane.position.y + 64 };
        return [id, { lane: lane.id, position }] as const;
      }),
    ),
  );
  const lanes = rows.map(({ lane }) => lane);
  return { ...mapNodes(diagram, (node) => ({ ...node, ...places.get(node.id) })), lanes };
}

const LOOP = draw(
  "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; web=web-client 'App'; m=model-server 'Model'",
  "ds>tr trainset; ds>ev trainset; tr>ev model; ev>m model; web>m request; m>web response",
);

export const laneMisplaced: Rule = {
  id: "lane-misplaced",
  group: "structure",
  severity: "info",
  asleepInSketch: true,
  fires:
    "A trainer or an evaluator stands in the band Serving, or a server that requests come to stands in the band Training. Silent for bands of one's own or with another name, for online learners, for evaluators of live answers, and for servers that only work for the training. In a sketch it is only still to draw.",
  why: "The bands say which part runs while a user waits and which runs ahead of time. A box in the wrong band makes readers look for it on the wrong path.",
  asks: "Does this run while a user waits, or ahead of time?",
  source: "Interview practice: training pipeline and serving path are drawn apart",
  check,
  good: [
    {
      name: "what trains stands apart from what serves",
      diagram: inBands(LOOP, [
        ["Training", ["ds", "tr", "ev"]],
        ["Serving", ["web", "m"]],
      ]),
    },
    {
      name: "an online learner learns where it serves",
      diagram: inBands(
        draw(
          "log=event-log 'Kafka'; tr=online-trainer 'Online trainer'; web=web-client 'App'; m=model-server 'Model'",
          "log>tr event; tr>m model; web>m request; m>web response; m>log predlog",
        ),
        [["Serving", ["web", "m", "tr", "log"]]],
      ),
    },
    {
      // Counter-example to "server in training": a teacher labels data, and nobody asks it.
      name: "a teacher model in the training",
      diagram: inBands(
        draw(
          "s3=object-store 'Texts'; tea=model-server 'Teacher'; ds=dataset-builder 'Answers'; tr=distillation 'Student'",
          "s3>tea batch; tea>ds event; ds>tr trainset",
        ),
        [["Training", ["s3", "tea", "ds", "tr"]]],
      ),
    },
    {
      name: "the person has renamed the band",
      diagram: {
        ...inBands(LOOP, [["Serving", ["ds", "tr", "ev", "web", "m"]]]),
        lanes: [
          {
            id: "serving",
            name: "Our platform",
            position: { x: 0, y: 0 },
            size: { width: WIDTH, height: HEIGHT },
          },
        ],
      },
    },
  ],
  bad: [
    {
      name: "a trainer among what serves",
      diagram: inBands(LOOP, [
        ["Training", ["ds", "ev"]],
        ["Serving", ["web", "m", "tr"]],
      ]),
      nodes: ["tr"],
    },
    {
      name: "a server among what trains",
      diagram: inBands(LOOP, [
        ["Training", ["ds", "tr", "ev", "m"]],
        ["Serving", ["web"]],
      ]),
      nodes: ["m"],
    },
    {
      name: "no band where it would belong",
      diagram: inBands(LOOP, [["Serving", ["ds", "tr", "ev", "web", "m"]]]),
      nodes: ["tr", "ev"],
    },
  ],
};
