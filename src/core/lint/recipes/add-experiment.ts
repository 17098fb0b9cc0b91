/** Recipe: a second arm beside the model, a split before the two, and somebody who compares them. */
import { passes } from "../../catalogue/catalogue.ts";
import { setSetting } from "../../document/edit.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import {
  carries,
  consumers,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { reach } from "../../graph/walk.ts";
import { armsOf } from "../../graph/splitter.ts";
import { cloneNode } from "../../insert/clone-node.ts";
import { userFacing } from "../models.ts";
import type { FixContext } from "../rule.ts";
import { callerOf } from "./add-fallback.ts";
import { Draft } from "./draft.ts";
import { ALERTING, EVENT_LOG, EXPERIMENT_ANALYSIS } from "./parts.ts";

/** Split the traffic before the server that answers the users. */
export function addExperiment(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const server = mainServer(userFacing(draft.graph));
  const splitter = server && splitBefore(draft, server);
  if (splitter === undefined) return document;
  doubleArm(draft, splitter);
  measureSplit(draft, splitter);
  return draft.document;
}

/** A split that has one arm gets another. */
export function addArm(document: Diagram, context: FixContext, splitter: NodeId): Diagram {
  const draft = new Draft(document, context);
  doubleArm(draft, splitter);
  return draft.document;
}

/** A split that nobody measures gets an analysis. */
export function addAnalysis(document: Diagram, context: FixContext, splitter: NodeId): Diagram {
  const draft = new Draft(document, context);
  measureSplit(draft, splitter);
  return draft.document;
}

/** The one whose answer counts: a ranker or a generator before its helpers. */
export const mainServer = (servers: readonly GraphNode[]): GraphNode | undefined =>
  servers.find((node) => hasRole(node, "ranker", "generator") && !hasRole(node, "pre-ranker")) ??
  servers[0];

/** Where the server, or what writes and passes on its prompts, is called: the edges into the first of them that is. */
function callsOf(server: GraphNode): readonly GraphEdge[] {
  const callees = [...reach(server, { kinds: ["prompt"], backward: true })];
  const calls = callees.map(({ in: edges }) => edges.filter((edge) => carries(edge, "request")));
  return calls.find((edges) => edges.length > 0) ?? [];
}

/** Whether there is a place for a splitter. */
export function canSplit(graph: Graph): boolean {
  const server = mainServer(userFacing(graph));
  if (!server) return false;
  const takesRequests = !server.component || passes(server.component.accepts, "request");
  return callsOf(server).length > 0 || (takesRequests && callerOf(graph, server) !== undefined);
}

/** Put a splitter where the server is called; `undefined` where nothing could call it. */
function splitBefore(draft: Draft, server: GraphNode): NodeId | undefined {
  const calls = callsOf(server);
  const [first] = calls;
  if (!first) return splitFromCaller(draft, server, callerOf(draft.graph, server));
  const splitter = insertSplitter(draft, first.target.id, first.source);
  for (const call of calls) draft.reroute(call, splitter);
  return splitter;
}

/** As many of it as of its caller, who has the same traffic. */
function insertSplitter(draft: Draft, before: NodeId, caller: GraphNode): NodeId {
  const splitter = draft.insert("ab-splitter", before, "left");
  const replicas = settingOf(caller, "replicas") ?? 1;
  if (replicas > 1) draft.become(setSetting(draft.document, splitter, "replicas", replicas));
  return splitter;
}

/** A ranker that only gets candidates may get the request as well, by way of the split. */
function splitFromCaller(
  draft: Draft,
  server: GraphNode,
  caller: GraphNode | undefined,
): NodeId | undefined {
  if (!caller) return undefined;
  const before = draft.document;
  const splitter = insertSplitter(draft, server.id, caller);
  const isSplit =
    draft.connect(caller.id, splitter, "request") && draft.connect(splitter, server.id, "request");
  if (isSplit) return splitter;
  draft.become(before);
  return undefined;
}

function doubleArm(draft: Draft, splitter: NodeId): void {
  const arm = armToDouble(draft.node(splitter));
  if (!arm) return;
  const clone = cloneNode(draft.document, draft.context, arm.id, secondLabel(arm.label));
  if (clone) draft.become(clone.document);
}

/** The one arm, or what the splitter feeds where that leads nowhere; a record of the traffic is no arm. */
export function armToDouble(splitter: GraphNode): GraphNode | undefined {
  const arms = armsOf(splitter);
  if (arms.length > 1) return undefined;
  return [...arms, ...consumers(splitter, "request", "cand", "config", "prompt")].find(
    (node) => !hasRole(node, "prediction-logger", "stream-log"),
  );
}

const secondLabel = (label: string): string =>
  label.endsWith(" A") ? `${label.slice(0, -1)}B` : `${label} B`;

/** Splitter → log → analysis → whoever rolls out or is told. */
function measureSplit(draft: Draft, splitter: NodeId): void {
  const log = draft.ensure(EVENT_LOG, splitter, "below");
  draft.connect(splitter, log, "event");
  const analysis = draft.ensure(EXPERIMENT_ANALYSIS, log, "right");
  draft.connect(log, analysis, "event");
  const [deployer] = draft.graph.withRole("deployer");
  if (deployer && draft.connect(analysis, deployer.id, "control")) return;
  const alerting = draft.find(ALERTING, analysis);
  if (alerting !== undefined) draft.connect(analysis, alerting, "metric");
}
