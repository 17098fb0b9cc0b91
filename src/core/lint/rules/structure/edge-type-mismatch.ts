/** An edge carries a kind that one of its boxes does not give or take. */
import { type Catalogue, passes } from "../../../catalogue/catalogue.ts";
import type { Component } from "../../../catalogue/component.ts";
import { type KindId, kindOf } from "../../../catalogue/kinds.ts";
import { draw } from "../../../document/draw.ts";
import { removeElements, updateEdge } from "../../../document/edit.ts";
import type { GraphEdge, GraphNode } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { bridge, reroute } from "../../../insert/wire.ts";
import { say } from "../../../messages/say.ts";
import { bridgesBetween, drawnComponents, isOpen, kindsBetween, nearestTo } from "../../ports.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";

/** As many as a person reads before choosing. */
const MOST_KINDS = 4;
const MOST_BRIDGES = 3;

/** An edge between two known components, with a kind. */
interface Typed {
  readonly edge: GraphEdge;
  readonly kind: KindId;
  readonly source: Component;
  readonly target: Component;
}

/** Bridges for an edge: through boxes that are drawn, and new ones; best first. */
type FindBridges = (typed: Typed) => readonly Fix[];

function check({ graph, catalogue }: LintContext): readonly Observation[] {
  const findBridges = bridgeFinder(graph, catalogue);
  return graph.edges.flatMap((edge): readonly Observation[] => {
    const typed = asTyped(edge);
    if (!typed) return [];
    const { source, target, kind } = typed;
    const gives = passes(source.emits, kind);
    const takes = passes(target.accepts, kind);
    if (gives && takes) return [];
    const { name } = kindOf(kind);
    const [refusal = "", other] = [
      ...(gives ? [] : [say`${edge.source.label} does not emit ${name}`]),
      ...(takes ? [] : [say`${edge.target.label} does not accept ${name}`]),
    ];
    return [
      {
        title: gives
          ? "A box is sent something it cannot take"
          : "A box sends something it does not produce",
        message: other === undefined ? refusal : say`${refusal}, and ${other}`,
        nodes: [],
        edges: [edge.id],
        fixes: fixesFor(typed, findBridges),
      },
    ];
  });
}

/** Generic shapes take and give anything, and so does a component that no palette has. */
function asTyped(edge: GraphEdge): Typed | undefined {
  const { kind } = edge;
  const source = edge.source.component;
  const target = edge.target.component;
  if (!kind || !source || !target || isOpen(source) || isOpen(target)) return undefined;
  return { edge, kind, source, target };
}

function fixesFor(typed: Typed, findBridges: FindBridges): readonly Fix[] {
  const legal = kindsBetween(typed.source, typed.target);
  if (legal.length > 0) {
    const taken = kindsDrawn(typed.edge);
    const free = legal.filter((kind) => !taken.has(kind));
    return free.length > 0
      ? free.slice(0, MOST_KINDS).map((kind) => change(typed, kind))
      : [drop(typed)];
  }
  const bridges = findBridges(typed);
  return bridges.length > 0 ? bridges : [drop(typed)];
}

/** What is drawn between the two already; at a hub the other end is the quicker to ask. */
function kindsDrawn({ source, target }: GraphEdge): ReadonlySet<KindId | undefined> {
  const edges = source.out.length < target.in.length ? source.out : target.in;
  const between = edges.filter((edge) => edge.source === source && edge.target === target);
  return new Set(between.map((edge) => edge.kind));
}

/** Which components could bridge depends on components and kind alone, so it is worked out once for each. */
function bridgeFinder(graph: Graph, catalogue: Catalogue): FindBridges {
  const drawn = drawnComponents(graph.nodes);
  const palette = catalogue.components.filter(
    (component) => component.isA === undefined && !drawn.has(component),
  );
  const known = new Map<string, readonly Component[]>();
  return (typed) => {
    const { source, target, kind } = typed;
    const key = `${source.id}>${target.id} ${kind}`;
    const bridges = known.get(key) ?? [
      // Two more, for the boxes of a component may be just the ends of the edge.
      ...bridgesBetween(source, target, kind, [...drawn.keys()]).slice(0, MOST_BRIDGES + 2),
      ...bridgesBetween(source, target, kind, palette).slice(0, MOST_BRIDGES),
    ];
    known.set(key, bridges);
    return bridges
      .flatMap((via) => {
        const nodes = drawn.get(via);
        return nodes ? leadThrough(typed, via, nodes) : [insert(typed, via)];
      })
      .slice(0, MOST_BRIDGES);
  };
}

const change = ({ edge }: Typed, kind: KindId): Fix => ({
  title: say`Change to ${kindOf(kind).name}`,
  // A mode set by hand was meant for the old kind.
  apply: (document) => updateEdge(document, edge.id, { kind, mode: undefined }),
});

/** What the halves of a bridged edge may carry, its own kind before all. */
const halves = ({ kind, source, target }: Typed, via: Component) => ({
  before: [kind, ...kindsBetween(source, via)],
  after: [kind, ...kindsBetween(via, target)],
});

function leadThrough(typed: Typed, via: Component, nodes: readonly GraphNode[]): readonly Fix[] {
  const { edge } = typed;
  const node = nearestTo(edge.source, nodes, [edge.target]);
  if (!node) return [];
  return [
    {
      title: say`Lead through ${node.label}`,
      apply: (document, context) =>
        reroute(document, context, edge.id, node.id, halves(typed, via)),
    },
  ];
}

const insert = (typed: Typed, via: Component): Fix => ({
  title: say`Insert ${via.name}`,
  apply: (document, context) =>
    bridge(document, context, typed.edge.id, via.id, halves(typed, via))?.document ?? document,
});

/** The last resort: all that may flow is drawn already, or nothing could stand between the two. */
const drop = ({ edge }: Typed): Fix => ({
  title: "Delete the edge",
  apply: (document) => removeElements(document, new Set([edge.id])),
});

export const edgeTypeMismatch: Rule = {
  id: "edge-type-mismatch",
  group: "structure",
  severity: "error",
  fires:
    "An edge has a kind that its source does not emit or its target does not accept, subtypes counted. Silent where an end is a generic shape or a component that no palette has, and where the edge has no kind yet.",
  why: "Joining the wrong boxes is the commonest slip in a sketch, and in a real system it becomes glue code. What flows along an edge must be something that its source emits and its target accepts.",
  asks: "What exactly flows along this arrow, and can this box take it?",
  source: "Sculley et al. 2015, hidden technical debt: glue code",
  check,
  good: [
    {
      name: "a subtype flows where its parent is accepted",
      diagram: draw(
        "lj=label-joiner; lake=data-lake; web=web-client; fbc=feedback-collector",
        "lj>lake label; web>fbc feedback",
      ),
    },
    {
      name: "a generic shape takes and gives anything",
      diagram: draw(
        "box=generic-service; tr=trainer; al=alerting",
        "box>tr request; al>box model; tr>box pred",
      ),
    },
    {
      name: "an edge has no kind yet",
      diagram: draw("web=web-client; tr=trainer", "web>tr"),
    },
    {
      name: "a note is tied to a box",
      diagram: draw("n=note; tr=trainer", "n>tr model"),
    },
  ],
  bad: [
    {
      name: "the target does not accept the kind, but others are legal",
      diagram: draw("log=event-log 'Kafka'; flink=stream-processor", "log>flink metric"),
      edges: ["e1"],
    },
    {
      name: "the source does not emit the kind",
      diagram: draw("log=event-log; m=model-server", "log>m pred"),
      edges: ["e1"],
    },
    {
      name: "nothing may flow, and a box that could stand between is drawn",
      diagram: draw("tr=trainer; web=web-client; m=model-server 'Ranker'", "tr>web model"),
      edges: ["e1"],
    },
    {
      name: "nothing may flow, and nothing that could stand between is drawn",
      diagram: draw(
        "off=offline-feature-store; m=online-feature-store; g=rag-retriever",
        "off>g feat-off",
      ),
      edges: ["e1"],
    },
    {
      name: "every legal kind is drawn already",
      diagram: draw("a=pretrained-model; b=deployer", "a>b model; a>b request"),
      edges: ["e2"],
    },
  ],
};
