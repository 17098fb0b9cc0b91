/**
 * A drawing as a plan: the hops, lookups, circles, shares and stand-ins that load and latency know of.
 *
 * Each circle of boxes is unrolled into as many rounds as it takes. What nobody waits for (mirrors, queued
 * work, records) is on the plan for the load that it brings.
 */
import { answers, ends, isOnMain, isQueue, isStandIn } from "../estimates/answering.ts";
import { hopMs } from "../estimates/hop.ts";
import { ownCalls } from "../estimates/load.ts";
import { isHop, isOptional, origins } from "../estimates/request-path.ts";
import { roundsOf } from "../estimates/rounds.ts";
import { EVERYTHING, measure } from "../estimates/slices.ts";
import { cacheOf, divisions, isCall, missShare, shareOut } from "../estimates/split.ts";
import { closingEdges } from "../graph/closing-edges.ts";
import { stronglyConnected } from "../graph/cycles.ts";
import { type GraphEdge, type GraphNode, hasRole, settingOf } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";
import { type Circumstances, Draft, type Place } from "./drafting.ts";
import { addGuards } from "./guards.ts";
import { linkLookups } from "./lookups.ts";
import type { EdgeSpec, Plan, StepSpec } from "./plan.ts";

export interface Compiled {
  readonly plan: Plan;
  /** The box of each station. */
  readonly boxes: readonly GraphNode[];
}

/** `undefined` where no client calls anything. */
export function compile(graph: Graph, circumstances: Circumstances = {}): Compiled | undefined {
  const clients = new Set(origins(graph));
  if (clients.size === 0) return undefined;
  const draft = new Draft(graph, circumstances);
  const drawing = new Drawing(draft, clients);
  drawing.draw();
  if (drawing.places.size === clients.size) return undefined;
  const { stations, steps, edges, guards, entries, boxes } = draft;
  return { plan: { stations, steps, edges, guards, entries }, boxes };
}

class Drawing {
  readonly places = new Map<GraphNode, Place>();
  readonly #draft: Draft;
  readonly #clients: ReadonlySet<GraphNode>;
  /** Boxes that a client waits for, and where its answer is ready. */
  readonly #main: ReadonlySet<GraphNode>;
  readonly #ends: ReadonlySet<GraphNode>;

  constructor(draft: Draft, clients: ReadonlySet<GraphNode>) {
    this.#draft = draft;
    this.#clients = clients;
    const { graph, circumstances } = draft;
    const untilDone = circumstances.untilDone === true;
    this.#main = reach(clients, { edges: (edge) => this.#isMain(edge) });
    const isEnd = (node: GraphNode): boolean => answers(node) || (!untilDone && isQueue(node));
    this.#ends = new Set(ends(graph, this.#main, isEnd));
  }

  #isMain(edge: GraphEdge): boolean {
    const waits = this.#draft.circumstances.untilDone === true || !isQueue(edge.source);
    return isOnMain(edge) && waits && !this.#clients.has(edge.target);
  }

  /** Hops that lead to the box: those that somebody waits for, where anybody does. */
  readonly #passes = (edge: GraphEdge): boolean => {
    if (this.#main.has(edge.target)) return this.#main.has(edge.source) && this.#isMain(edge);
    return isHop(edge) && !isStandIn(edge.target) && !this.#clients.has(edge.target);
  };

  draw(): void {
    const draft = this.#draft;
    const whole = reach(this.#clients, { edges: this.#passes });
    const order = stronglyConnected([...whole], this.#passes).toReversed();
    for (const circle of order) {
      const members = circle.filter((node) => whole.has(node));
      const [node] = members;
      if (!node || draft.isFull) continue;
      if (this.#clients.has(node)) this.#enter(node);
      else if (members.length > 1) this.#goRound(members);
      else this.#add(node);
    }
    const shares = shareOut(draft.graph, EVERYTHING);
    for (const client of this.#clients) {
      const step = this.places.get(client)?.to;
      const weight = measure(shares.get(client) ?? []);
      if (step !== undefined) draft.entries.push({ step, weight });
    }
    addGuards(draft, this.places, (edge) => this.#main.has(edge.target) && this.#passes(edge));
  }

  #enter(client: GraphNode): void {
    const step = this.#draft.step(this.#routing(client));
    this.places.set(client, { from: step, to: step });
  }

  #add(node: GraphNode): void {
    const hops = node.in.filter((edge) => this.#passes(edge) && this.places.has(edge.source));
    const isEnd = this.#ends.has(node);
    const place = this.#visit(node, hops, { ...this.#routing(node), isEnd });
    this.places.set(node, place);
    for (const edge of hops) this.#link(edge, place.from);
  }

  /** A gate at which its callers meet, what it looks up, and its own work. */
  #visit(node: GraphNode, hops: readonly GraphEdge[], own: StepSpec): Place {
    const draft = this.#draft;
    const isAside = !this.#main.has(node);
    const needsCall = hops.some(isCall);
    const patience = settingOf(node, "timeoutMs");
    const from = draft.step({ needsCall, isAside, ...(patience !== undefined && { patience }) });
    const calls = ownCalls(node, draft.graph);
    const to = draft.visit(node, { ...own, calls, isAside });
    draft.link({ from, to, delay: 0 });
    linkLookups(draft, { node, calls, isAside, at: { from, to } });
    return { from, to };
  }

  /** From the caller's place to the step. Without anything that must come, all that may come must. */
  #link(edge: GraphEdge, to: number): void {
    const place = this.places.get(edge.source);
    if (!place) return;
    const { graph } = this.#draft;
    const required = edge.target.in.some(
      (other) => this.#passes(other) && this.places.has(other.source) && !isOptional(other),
    );
    const cache = cacheOf(edge.source, graph);
    const part = divisions(graph).get(edge.source)?.parts.indexOf(edge.target) ?? -1;
    const spec: EdgeSpec = {
      from: place.to,
      to,
      delay: hopMs(edge.source, edge.target, graph),
      isCall: isCall(edge),
      isOptional: required && isOptional(edge),
      onMiss: cache !== undefined && part < 0 && isCall(edge) && edge.target !== cache,
      ...(part >= 0 && { part }),
    };
    this.#draft.link(spec);
  }

  /** How the box divides what comes to it; who is down gets nothing where somebody else can be asked. */
  #routing(node: GraphNode): StepSpec {
    const draft = this.#draft;
    const division = divisions(draft.graph).get(node);
    const cache = cacheOf(node, draft.graph);
    const misses = cache && (draft.isDown(cache) ? 1 : missShare(cache, draft.graph));
    const asksWhoIsUp = hasRole(node, "load-balancer", "llm-gateway", "queue");
    const isLeftOut = (part: GraphNode): boolean => asksWhoIsUp && draft.isDown(part);
    const parts = division?.weights.map((weight, index) => {
      const part = division.parts[index];
      return part && isLeftOut(part) && !division.parts.every(isLeftOut) ? 0 : weight;
    });
    return { ...(parts && { parts }), ...(misses !== undefined && { missShare: misses }) };
  }

  /** The rounds of a circle, one after another; who is called by any of it is called when all are done. */
  #goRound(members: readonly GraphNode[]): void {
    const draft = this.#draft;
    const inside = new Set(members);
    const closing = new Set(closingEdges(members, this.#passes));
    const opened = (edge: GraphEdge): boolean =>
      this.#passes(edge) &&
      inside.has(edge.source) &&
      inside.has(edge.target) &&
      !closing.has(edge);
    const order = stronglyConnected(members, opened).flat().toReversed();
    const gate = draft.step({});
    for (const node of members)
      for (const edge of node.in)
        if (!inside.has(edge.source) && this.#passes(edge)) this.#link(edge, gate);
    let start = gate;
    const rounds = roundsOf(members);
    for (let round = 0; round < rounds && !draft.isFull; round += 1)
      start = this.#round(order, opened, start);
    const isEnd = members.some((node) => this.#ends.has(node));
    for (const node of members) {
      // Each leaves by its own share, when the circle is done.
      const leaves = draft.step({ ...this.#routing(node), isEnd });
      draft.link({ from: start, to: leaves, delay: 0 });
      this.places.set(node, { from: gate, to: leaves });
    }
  }

  /** One round; gives the step at which all of it is done. */
  #round(order: readonly GraphNode[], opened: (edge: GraphEdge) => boolean, start: number): number {
    const draft = this.#draft;
    const visits = new Map<GraphNode, Place>();
    for (const node of order) {
      const hops = node.in.filter((edge) => opened(edge) && visits.has(edge.source));
      const place = this.#visit(node, [], {});
      visits.set(node, place);
      if (hops.length === 0) draft.link({ from: start, to: place.from, delay: 0 });
      for (const { source } of hops)
        draft.link({
          from: visits.get(source)?.to ?? start,
          to: place.from,
          delay: hopMs(source, node, draft.graph),
        });
    }
    const done = draft.step({});
    for (const { to } of visits.values()) draft.link({ from: to, to: done, delay: 0 });
    return done;
  }
}
