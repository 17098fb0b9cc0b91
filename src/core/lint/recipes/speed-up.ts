/**
 * Recipe: shorter ways to the answer. Each is tried on paper first, and offered only where the answer
 * then comes in time.
 */
import { setSetting } from "../../document/edit.ts";
import type { Diagram, NodeId, SettingValue } from "../../document/types.ts";
import { estimateLatency } from "../../estimates/latency.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../graph/elements.ts";
import { buildGraph, type Graph } from "../../graph/graph.ts";
import { say } from "../../messages/say.ts";
import { roughly } from "../words.ts";
import type { Fix, LintContext } from "../rule.ts";
import { waysToServing } from "../models.ts";
import { Draft } from "./draft.ts";

/** Changes of one setting of some boxes. */
interface Change {
  readonly nodes: readonly NodeId[];
  readonly setting: string;
  readonly value: SettingValue;
}

/** A fix, and the boxes that it sets something of. */
export interface SpeedUp extends Fix {
  readonly nodes: readonly NodeId[];
}

/** Ways to an answer within `ms`, the cheapest first. */
export function speedUps(context: LintContext, ms: number): readonly SpeedUp[] {
  const { graph } = context;
  const path = estimateLatency(graph)?.accept;
  if (!path) return [];
  const excess = path.p99Ms - ms;
  const slowest = path.calls.reduce((a, b) => (b.p99Ms * b.times > a.p99Ms * a.times ? b : a));
  return [
    ...parallelLookups(context, ms),
    ...compressed(context, slowest.node, slowest.p99Ms - excess / slowest.times, ms),
  ];
}

function parallelLookups(context: LintContext, ms: number): readonly SpeedUp[] {
  const serial = context.graph.nodes.filter(({ node }) => node.settings?.lookups === "serial");
  const change = { nodes: serial.map(({ id }) => id), setting: "lookups", value: "parallel" };
  if (serial.length === 0 || !isInTime(context, change, ms)) return [];
  return [
    {
      title: "Look things up in parallel",
      nodes: change.nodes,
      apply: (document) => applied(document, change),
    },
  ];
}

/** Numbers of a byte in place of four bytes: the most that quantising makes a model faster. */
const MOST = 4;

/** What the server and the others like it must answer in, with the quantised model that it takes to do so. */
function compressed(
  context: LintContext,
  server: GraphNode,
  budget: number,
  ms: number,
): readonly SpeedUp[] {
  const { graph } = context;
  const p99 = settingOf(server, "p99Ms") ?? 0;
  const target = Math.floor(budget);
  if (target < p99 / MOST || target < 1 || intoEvaluation(graph, server).length === 0) return [];
  const alike = [...graph.serving].filter(
    (node) => graph.online.has(node) && (settingOf(node, "p99Ms") ?? 0) > target,
  );
  if (alike.some((node) => intoEvaluation(graph, node).length === 0)) return [];
  const change = { nodes: alike.map(({ id }) => id), setting: "p99Ms", value: target };
  if (!isInTime(context, change, ms)) return [];
  return [
    {
      title: say`Quantise the model, to answer within ${roughly(target)} ms`,
      nodes: change.nodes,
      apply: (document, fixContext) => {
        const draft = new Draft(document, fixContext);
        const servers = alike.flatMap(({ id }) => draft.graph.node(id) ?? []);
        const edges = new Set(servers.flatMap((node) => intoEvaluation(draft.graph, node)));
        const [first] = edges;
        if (!first) return document;
        const quantizer = draft.insert("quantizer", first.target.id, "left");
        for (const edge of edges) draft.reroute(edge, quantizer);
        return applied(draft.document, change);
      },
    },
  ];
}

/** The edges by which a trained model comes to its evaluation on the way to the server; none where it is compressed already. */
function intoEvaluation(graph: Graph, server: GraphNode): readonly GraphEdge[] {
  const ways = waysToServing(graph.train, [server]);
  if ([...ways].some((node) => hasRole(node, "compressor"))) return [];
  return graph.edges.filter(
    (edge) =>
      carries(edge, "model") &&
      ways.has(edge.source) &&
      ways.has(edge.target) &&
      hasRole(edge.source, "trainer") &&
      hasRole(edge.target, "evaluator"),
  );
}

const applied = (document: Diagram, { nodes, setting, value }: Change): Diagram =>
  nodes.reduce((drawing, id) => setSetting(drawing, id, setting, value), document);

function isInTime({ document, catalogue }: LintContext, change: Change, ms: number): boolean {
  const after = estimateLatency(buildGraph(applied(document, change), catalogue));
  return after !== undefined && after.accept.p99Ms <= ms;
}
