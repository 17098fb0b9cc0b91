/** A box that no edge leads to or from. */
import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { Component } from "../../../catalogue/component.ts";
import { type KindId, kindOf } from "../../../catalogue/kinds.ts";
import { draw } from "../../../document/draw.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import { connect } from "../../../insert/wire.ts";
import { drawnComponents, isOpen, kindsBetween, nearestTo, rarityOf } from "../../ports.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { listed } from "../../words.ts";

const MOST_FIXES = 3;

/** How a dangling component could be wired to one that is drawn. */
interface Match {
  readonly neighbour: Component;
  readonly kind: KindId;
  /** Whether the neighbour feeds it, rather than the other way round. */
  readonly feeds: boolean;
}

function check({ graph, catalogue }: LintContext): readonly Observation[] {
  // A first box has nothing that it could be wired to.
  if (graph.size < 2) return [];
  const drawn = drawnComponents(graph.nodes);
  const matches = new Map<Component, readonly Match[]>();
  const matchesOf = (component: Component): readonly Match[] => {
    const known = matches.get(component) ?? rank(component, [...drawn.keys()], catalogue);
    matches.set(component, known);
    return known;
  };
  const loose = graph.nodes.filter((node) => node.in.length === 0 && node.out.length === 0);
  const fixesOf = (node: GraphNode): readonly Fix[] =>
    node.component
      ? matchesOf(node.component)
          .flatMap((match) => fixFor(node, match, drawn.get(match.neighbour) ?? []))
          .slice(0, MOST_FIXES)
      : [];
  const [only] = loose;
  if (!only) return [];
  const isSingle = loose.length === 1;
  return [
    {
      title: isSingle ? "This box is not connected" : "Some boxes are not connected",
      message: `${listed(loose)} ${isSingle ? "is" : "are"} not connected to anything`,
      nodes: loose.map(({ id }) => id),
      edges: [],
      fixes: isSingle ? fixesOf(only) : connectEach(loose.map((node) => fixesOf(node)[0])),
    },
  ];
}

/** One fix for several boxes: each gets its most telling connection; none where one of them has none. */
function connectEach(fixes: readonly (Fix | undefined)[]): readonly Fix[] {
  const all = fixes.filter((fix) => fix !== undefined);
  if (all.length < fixes.length) return [];
  return [
    {
      title: "Connect each to its likeliest neighbour",
      apply: (document, context) =>
        all.reduce((changed, fix) => fix.apply(changed, context), document),
    },
  ];
}

/**
 * The most telling matches first: a registry goes with the trainer that gives it a model rather than
 * with whatever gives it metrics. Shapes that take and give anything tell nothing and come last.
 */
function rank(
  component: Component,
  drawn: readonly Component[],
  catalogue: Catalogue,
): readonly Match[] {
  const places = new Map(catalogue.components.map(({ id }, place) => [id, place]));
  const place = ({ id, isA }: Component): number => places.get(isA ?? id) ?? 0;
  return (
    drawn
      .flatMap((neighbour) => {
        const [inward] = kindsBetween(neighbour, component);
        const [outward] = kindsBetween(component, neighbour);
        // The palette runs from the sources to what watches over serving, and so does the data.
        const isBefore = place(neighbour) <= place(component);
        const ways = [
          ...(inward
            ? [scored({ neighbour, kind: inward, feeds: true }, isBefore, catalogue)]
            : []),
          ...(outward
            ? [scored({ neighbour, kind: outward, feeds: false }, !isBefore, catalogue)]
            : []),
        ];
        return ways.sort(byScore).slice(0, 1);
      })
      .sort(byScore)
      // One more than is shown, for the box may be the only one of its own component.
      .slice(0, MOST_FIXES + 1)
  );
}

interface Scored extends Match {
  readonly score: number;
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score;

function scored(match: Match, isAlong: boolean, catalogue: Catalogue): Scored {
  const tells = !isOpen(match.neighbour) && kindOf(match.kind).family !== "operations";
  const score = tells ? rarityOf(match.kind, catalogue) * (isAlong ? 4 : 1) : 0;
  return { ...match, score };
}

function fixFor(
  node: GraphNode,
  { kind, feeds }: Match,
  neighbours: readonly GraphNode[],
): readonly Fix[] {
  const neighbour = nearestTo(node, neighbours);
  if (!neighbour) return [];
  const [source, target] = feeds ? [neighbour, node] : [node, neighbour];
  return [
    {
      title: `Connect ${feeds ? "from" : "to"} ${neighbour.label} (${kindOf(kind).name})`,
      apply: (document, context) => connect(document, context, source.id, target.id, kind),
    },
  ];
}

export const nodeDangling: Rule = {
  id: "node-dangling",
  group: "structure",
  severity: "warn",
  youngBelow: 3,
  fires:
    "A box has no edge in and no edge out; an edge to a note counts for nothing. Below three boxes it is only still to draw, and a first box may stand alone.",
  why: "A box without a single edge takes no part in the design: nobody can tell what it reads, what it gives or who needs it.",
  asks: "What is this box connected to?",
  source: "Interview practice: every box has an input and an output, or a reason to have none",
  check,
  good: [
    { name: "a first box stands alone", diagram: draw("log=event-log") },
    {
      name: "notes and boundaries need no edge",
      diagram: draw(
        "n=note; b=boundary; log=event-log; flink=stream-processor; fs=feature-store",
        "log>flink event; flink>fs feat-on",
      ),
    },
  ],
  bad: [
    {
      name: "a registry beside a trainer that gives models",
      diagram: draw(
        "ds=dataset-builder; tr=trainer; reg=model-registry; log=event-log",
        "ds>tr trainset; log>ds event",
      ),
      nodes: ["reg"],
    },
    {
      name: "an edge to a note is no connection",
      diagram: draw(
        "log=event-log; flink=stream-processor; fs=feature-store; n=note",
        "log>flink event; fs>n",
      ),
      nodes: ["fs"],
    },
    {
      name: "nothing is drawn that it could be wired to",
      diagram: draw(
        "web=web-client; svc=prediction-service; v=secrets-vault; cdn=cdn",
        "web>svc request; svc>cdn response",
      ),
      nodes: ["v"],
    },
    {
      name: "the first two boxes of a young drawing",
      diagram: draw("log=event-log; flink=stream-processor; n=note", "log>n"),
      nodes: ["log", "flink"],
      severity: "next",
    },
  ],
};
