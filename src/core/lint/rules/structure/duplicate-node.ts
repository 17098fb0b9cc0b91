/** Two boxes that say and do the same. */
import { draw } from "../../../document/draw.ts";
import { removeElements, setSetting } from "../../../document/edit.ts";
import { type GraphEdge, type GraphNode, hasRole, settingOf } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-design.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";

function check({ graph }: LintContext): readonly Observation[] {
  return groupsBy(graph.nodes, nameOf)
    .flatMap((alike) => groupsBy(alike.filter(isPlain), ({ node }) => node.component))
    .flatMap((alike) => groupsBy(alike, wiringOf))
    .map((twins) => ({
      title: "Two boxes are the same",
      message: tellHowOften(twins),
      nodes: twins.map(({ id }) => id),
      edges: [],
      fixes: [merge(twins)],
    }));
}

const tellHowOften = (twins: readonly GraphNode[]): string => {
  const name = twins[0]?.label ?? "";
  return twins.length === 2
    ? say`${name} is drawn twice, with the same arrows`
    : say`${name} is drawn ${twins.length} times, with the same arrows`;
};

/** The groups of two and more that have the same name, in order. */
function groupsBy(
  nodes: readonly GraphNode[],
  name: (node: GraphNode) => string,
): readonly (readonly GraphNode[])[] {
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const key = name(node);
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Case and spaces tell nobody anything. */
const nameOf = ({ label }: GraphNode): string => {
  const name = label.trim().toLowerCase();
  return name.includes("  ") ? name.replaceAll(/\s+/g, " ") : name;
};

/** What splits traffic between two boxes means two boxes, whatever they are called. */
const SPLITTERS = ["experiment-splitter", "shadow", "canary", "bandit", "holdout"] as const;

/** Whether nothing says that the box stands by itself on purpose; a loose one is another rule's. */
const isPlain = (node: GraphNode): boolean =>
  node.in.length + node.out.length > 0 &&
  settingOf(node, "replicaOf") === undefined &&
  !node.in.some(({ source }) => hasRole(source, ...SPLITTERS));

const wiringOf = (node: GraphNode): string => {
  const ways = [
    ...node.in.map((edge) => wayOf(edge, "from", edge.source)),
    ...node.out.map((edge) => wayOf(edge, "to", edge.target)),
  ];
  return [...new Set(ways)].sort().join("\n");
};

const wayOf = ({ kind, mode, edge }: GraphEdge, way: string, other: GraphNode): string =>
  JSON.stringify([way, other.id, kind, mode, edge.label?.trim() ?? ""]);

/** The first stays and has the replicas of all. */
const merge = (twins: readonly GraphNode[]): Fix => ({
  title: "Merge into one box with replicas",
  apply: (document) => {
    const drawn = new Set(document.nodes.map(({ id }) => id));
    const left = twins.filter(({ id }) => drawn.has(id));
    const [first, ...rest] = left;
    if (!first || rest.length === 0) return document;
    const replicas = left.reduce((sum, node) => sum + (settingOf(node, "replicas") ?? 1), 0);
    const one = removeElements(document, new Set(rest.map(({ id }) => id)));
    return setSetting(one, first.id, "replicas", replicas);
  },
});

const TWINS =
  "lb=load-balancer 'Load balancer'; a=model-server 'Model'; b=model-server 'Model'; fs=feature-store 'Feature store'";
const WIRES = "lb>a request; lb>b request; fs>a feat-on; fs>b feat-on";

export const duplicateNode: Rule = {
  id: "duplicate-node",
  group: "structure",
  severity: "info",
  fires:
    "Two boxes are of the same component, have the same label and the same edges to and from the same boxes. Silent where one is marked as a copy on purpose, where an experiment, a shadow or a canary splits traffic between them, and where neither has an edge.",
  why: "How many copies of a box run is a number, not a second box. Drawn twice, every later change has to be made twice, and the estimates see two systems.",
  asks: "Are these two different things, or two replicas of one?",
  source: "Interview practice: draw one box and say how many replicas it has",
  check,
  good: [
    {
      name: "one box, and the number of its replicas",
      diagram: withSettings(
        draw(
          "lb=load-balancer 'Load balancer'; a=model-server 'Model'; fs=feature-store 'Feature store'",
          "lb>a request; fs>a feat-on",
        ),
        "a",
        { replicas: 2 },
      ),
    },
    {
      name: "the labels differ",
      diagram: draw(TWINS.replace("b=model-server 'Model'", "b=model-server 'Clicks'"), WIRES),
    },
    {
      name: "the neighbours differ",
      diagram: draw(TWINS, WIRES.replace("; fs>b feat-on", "")),
    },
    {
      name: "one is a copy on purpose",
      diagram: withSettings(draw(TWINS, WIRES), "b", { replicaOf: "a" }),
    },
    {
      // Counter-example to "same neighbours": the two arms of an experiment are not replicas.
      name: "the arms of an experiment",
      diagram: draw(
        "ab=ab-splitter 'Split'; a=model-server 'Model'; b=model-server 'Model'; log=event-log 'Kafka'",
        "ab>a request; ab>b request; a>log predlog; b>log predlog",
      ),
    },
  ],
  bad: [
    {
      name: "a load balancer before two boxes that are one",
      diagram: draw(TWINS, WIRES),
      nodes: ["a", "b"],
    },
    {
      name: "three, written differently, one of them with replicas",
      diagram: withSettings(
        draw(
          "log=event-log 'Kafka'; a=stream-processor 'Click counter'; b=stream-processor 'click  counter'; c=stream-processor 'Click counter '; kv=kv-store 'Redis'",
          "log>a event; a>kv feat-on; log>b event; b>kv feat-on; c>kv feat-on; log>c event",
        ),
        "b",
        { replicas: 4 },
      ),
      nodes: ["a", "b", "c"],
    },
  ],
};
