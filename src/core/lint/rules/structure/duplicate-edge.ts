/** The same thing flows twice between the same two boxes. */
import { draw } from "../../../document/draw.ts";
import { removeElements } from "../../../document/edit.ts";
import type { EdgeId } from "../../../document/types.ts";
import type { GraphEdge } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const twins = graph.nodes.flatMap(({ out }) => (out.length > 1 ? repeated(out) : []));
  const [first] = twins;
  const one = first?.[0];
  if (!first || !one) return [];
  const { source, target } = one;
  const more = twins.length - 1;
  const flows =
    first.length === 2
      ? say`The same flows twice from ${source.label} to ${target.label}`
      : say`The same flows ${first.length} times from ${source.label} to ${target.label}`;
  return [
    {
      title: "The same arrow is drawn twice",
      message: more > 0 ? say`${flows}, and ${more} more are repeated` : flows,
      nodes: [],
      edges: twins.flat().map(({ id }) => id),
      fixes: [dropAll(twins.flatMap(superfluous))],
    },
  ];
}

/** Edges of one box that say the same, each group in document order. */
const repeated = (out: readonly GraphEdge[]): readonly (readonly GraphEdge[])[] =>
  groupsBy(out, ({ target }) => target)
    .flatMap((parallel) => groupsBy(parallel, ({ kind, mode }) => `${kind} ${mode}`))
    .filter((group) => superfluous(group).length > 0);

/** The groups of two and more edges that are alike in something. */
function groupsBy(
  edges: readonly GraphEdge[],
  alike: (edge: GraphEdge) => unknown,
): readonly (readonly GraphEdge[])[] {
  const groups = new Map<unknown, GraphEdge[]>();
  for (const edge of edges) {
    const group = groups.get(alike(edge));
    if (group) group.push(edge);
    else groups.set(alike(edge), [edge]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const labelOf = ({ edge }: GraphEdge): string => edge.label?.trim() ?? "";

/** One edge of each label stays, and one without only where none has a label. */
function superfluous(group: readonly GraphEdge[]): readonly GraphEdge[] {
  const isNamed = group.some((edge) => labelOf(edge) !== "");
  const kept = new Set<string>(isNamed ? [""] : []);
  return group.filter((edge) => {
    const isAgain = kept.has(labelOf(edge));
    kept.add(labelOf(edge));
    return isAgain;
  });
}

const dropAll = (edges: readonly GraphEdge[]): Fix => ({
  title: edges.length === 1 ? "Delete the duplicate" : "Delete the duplicates",
  apply: (document) => removeElements(document, new Set<EdgeId>(edges.map(({ id }) => id))),
});

export const duplicateEdge: Rule = {
  id: "duplicate-edge",
  group: "structure",
  severity: "warn",
  fires:
    "Two edges of the same kind and mode lead from the same box to the same box. Silent where their labels tell them apart.",
  why: "Two arrows that say the same are one flow drawn twice. Readers look for the difference, and estimates count the traffic double.",
  asks: "Are these two flows, and how do they differ?",
  source: "Interview practice: every arrow says something that no other one says",
  check,
  good: [
    {
      name: "different things flow between the same boxes",
      diagram: draw(
        "svc=prediction-service 'Service'; log=event-log 'Kafka'; m=model-server 'Model'",
        "svc>m request; m>svc response; m>svc pred; m>log predlog; m>log event",
      ),
    },
    {
      name: "labels tell two flows of events apart",
      diagram: {
        ...draw("web=web-client 'App'; log=event-log 'Kafka'"),
        edges: [
          { id: "e1", source: "web", target: "log", kind: "event", label: "clicks" },
          { id: "e2", source: "web", target: "log", kind: "event", label: "page views" },
        ],
      },
    },
    {
      // Counter-example to "same kind": one read waits, the other is a nightly copy.
      name: "the same kind, once as a lookup and once in batch",
      diagram: draw(
        "fs=feature-store 'Feature store'; m=model-server 'Model'",
        "fs>m feat-on; fs>m feat-on/batch",
      ),
    },
  ],
  bad: [
    {
      name: "a request drawn twice",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'",
        "web>svc request; svc>m request; svc>m request",
      ),
      edges: ["e2", "e3"],
    },
    {
      name: "one of them has a label, and another pair is repeated as well",
      diagram: {
        ...draw("web=web-client 'App'; log=event-log 'Kafka'; sp=stream-processor 'Flink'"),
        edges: [
          { id: "e1", source: "web", target: "log", kind: "event" },
          { id: "e2", source: "web", target: "log", kind: "event", label: "clicks" },
          { id: "e3", source: "log", target: "sp", kind: "event", label: "clicks" },
          { id: "e4", source: "log", target: "sp", kind: "event", label: "clicks" },
          { id: "e5", source: "log", target: "sp", kind: "event", label: "views" },
        ],
      },
      edges: ["e1", "e2", "e3", "e4", "e5"],
    },
  ],
};
