/** A box that no edge leads to or from. */
import type { Component } from "../../../catalogue/component.ts";
import { draw } from "../../../document/draw.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { connectEach, type Match, matchesOf, wireTo } from "../../neighbours.ts";
import { drawnComponents } from "../../ports.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { listed } from "../../words.ts";

const MOST_FIXES = 3;
const CONNECT = "Connect each to its likeliest neighbour";

function check({ graph, catalogue }: LintContext): readonly Observation[] {
  // A first box has nothing that it could be wired to.
  if (graph.size < 2) return [];
  const loose = graph.nodes.filter((node) => node.in.length === 0 && node.out.length === 0);
  const [only] = loose;
  if (!only) return [];
  const drawn = drawnComponents(graph.nodes);
  const matches = new Map<Component, readonly Match[]>();
  const rank = (component: Component): readonly Match[] => {
    // One more than is shown, for the box may be the only one of its own component.
    const known =
      matches.get(component) ??
      matchesOf(component, [...drawn.keys()], catalogue).slice(0, MOST_FIXES + 1);
    matches.set(component, known);
    return known;
  };
  const fixesOf = (node: GraphNode): readonly Fix[] =>
    node.component
      ? rank(node.component)
          .flatMap((match) => wireTo(node, match, drawn.get(match.neighbour) ?? []))
          .slice(0, MOST_FIXES)
      : [];
  const isSingle = loose.length === 1;
  return [
    {
      title: isSingle ? "This box is not connected" : "Some boxes are not connected",
      message: isSingle
        ? say`${listed(loose)} is not connected to anything`
        : say`${listed(loose)} are not connected to anything`,
      nodes: loose.map(({ id }) => id),
      edges: [],
      fixes: isSingle
        ? fixesOf(only)
        : connectEach(
            CONNECT,
            loose.map((node) => fixesOf(node)[0]),
          ),
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
