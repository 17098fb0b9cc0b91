/** An edge of which nobody has said what flows along it. */
import { ANYTHING } from "../../../catalogue/anything.ts";
import { type KindId, kindOf } from "../../../catalogue/kinds.ts";
import { draw } from "../../../document/draw.ts";
import { updateEdge } from "../../../document/edit.ts";
import type { Diagram, EdgeId } from "../../../document/types.ts";
import type { GraphEdge } from "../../../graph/elements.ts";
import { phrase, say } from "../../../messages/say.ts";
import { kindsBetween } from "../../ports.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";

/** As many as a person reads before choosing. */
const MOST_KINDS = 3;
/** As many as fit one line. */
const MOST_NAMED = 2;

function check({ graph }: LintContext): readonly Observation[] {
  const open = graph.edges.filter(isOpenQuestion);
  const [first] = open;
  if (!first) return [];
  const isSingle = open.length === 1;
  return [
    {
      title: isSingle ? "Nobody says what flows here" : "Nobody says what flows along some arrows",
      message: say`What flows ${named(open)}?`,
      nodes: [],
      edges: open.map(({ id }) => id),
      fixes: isSingle
        ? freeKinds(first, new Map())
            .slice(0, MOST_KINDS)
            .map((kind) => sayOne(first.id, kind))
        : sayEach(open),
    },
  ];
}

const legalKinds = ({ source, target }: GraphEdge): readonly KindId[] =>
  kindsBetween(source.component ?? ANYTHING, target.component ?? ANYTHING);

/** With one possible kind there is nothing to ask, and a person's own words are an answer. */
function isOpenQuestion(edge: GraphEdge): boolean {
  if (edge.kind !== undefined || edge.source === edge.target) return false;
  const isNamed = edge.edge.label !== undefined && edge.edge.label.trim() !== "";
  return !isNamed && legalKinds(edge).length !== 1;
}

function named(edges: readonly GraphEdge[]): string {
  const ways = edges
    .slice(0, MOST_NAMED)
    .map(({ source, target }) => say`from ${source.label} to ${target.label}`);
  const more = edges.length - ways.length;
  return [...ways, ...(more > 0 ? [say`along ${more} more`] : [])].join(phrase(" and "));
}

/** Legal kinds that do not flow between the two already, the most usual first. */
function freeKinds(edge: GraphEdge, chosen: ReadonlyMap<EdgeId, KindId>): readonly KindId[] {
  const { source, target } = edge;
  const edges = source.out.length < target.in.length ? source.out : target.in;
  const taken = new Set(
    edges
      .filter((other) => other.source === source && other.target === target)
      .map((other) => other.kind ?? chosen.get(other.id)),
  );
  return legalKinds(edge).filter((kind) => !taken.has(kind));
}

const sayOne = (id: EdgeId, kind: KindId): Fix => ({
  title: say`Set to ${kindOf(kind).name}`,
  apply: (document) => setKind(document, id, kind),
});

/** One fix for several: each gets its most usual kind; none where one of them has none. */
function sayEach(edges: readonly GraphEdge[]): readonly Fix[] {
  const chosen = new Map<EdgeId, KindId>();
  for (const edge of edges) {
    const [kind] = freeKinds(edge, chosen);
    if (kind === undefined) return [];
    chosen.set(edge.id, kind);
  }
  return [
    {
      title: "Set each to its most usual kind",
      apply: (document) =>
        [...chosen].reduce((changed, [id, kind]) => setKind(changed, id, kind), document),
    },
  ];
}

/** What somebody has said since is left alone. */
const setKind = (document: Diagram, id: EdgeId, kind: KindId): Diagram =>
  document.edges.some((edge) => edge.id === id && edge.kind === undefined)
    ? updateEdge(document, id, { kind })
    : document;

export const edgeUnlabelled: Rule = {
  id: "edge-unlabelled",
  group: "structure",
  severity: "warn",
  asleepInSketch: true,
  fires:
    "An edge has neither a kind nor a label of its own, and more than one kind may flow between its boxes, or none at all. Silent where exactly one kind is possible, and for edges at notes and boundaries; in a sketch it is only still to draw.",
  why: "An arrow without a name hides a dependency: whoever changes what flows there does not know who reads it. Most of what can be reviewed about a design hangs on what its arrows carry.",
  asks: "What exactly flows along this arrow?",
  source: "Sculley et al. 2015, hidden technical debt: undeclared consumers",
  check,
  good: [
    {
      name: "every arrow says what it carries",
      diagram: draw(
        "log=event-log 'Kafka'; sp=stream-processor 'Flink'; fs=feature-store 'Feature store'",
        "log>sp event; sp>fs feat-on",
      ),
    },
    {
      name: "only one kind may flow",
      diagram: draw(
        "svc=prediction-service 'Service'; web=web-client 'App'; n=note; m=model-server 'Model'",
        "svc>web; n>m",
      ),
    },
    {
      // Counter-example to "kind unset": the person has said it in words.
      name: "the arrow says it in words",
      diagram: {
        ...draw("a=generic-service 'Billing'; b=generic-service 'Ledger'"),
        edges: [{ id: "e1", source: "a", target: "b", label: "Paid invoices" }],
      },
    },
  ],
  bad: [
    {
      name: "events or something else?",
      diagram: draw(
        "log=event-log 'Kafka'; sp=stream-processor 'Flink'; fs=feature-store 'Feature store'",
        "log>sp event; sp>fs",
      ),
      edges: ["e2"],
    },
    {
      name: "arrows between plain boxes, two of them alike",
      diagram: draw(
        "a=generic-service 'Portal'; b=generic-service 'Ranking'; c=generic-store 'Store'",
        "a>b; a>b; b>c; c>a",
      ),
      edges: ["e1", "e2", "e3", "e4"],
    },
    {
      name: "nothing may flow between the two",
      diagram: draw("tr=trainer 'Trainer'; web=web-client 'App'", "tr>web"),
      edges: ["e1"],
    },
    {
      name: "a sketch",
      diagram: draw(
        "log=event-log 'Kafka'; m=model-server 'Model'; al=alerting 'On call'",
        "log>m; m>al metric",
        { requirements: { stage: { value: "sketch" } } },
      ),
      edges: ["e1"],
      severity: "next",
    },
  ],
};
