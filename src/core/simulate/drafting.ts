/** A plan while it is being drawn up. */
import { type CapacityFigures, capacityFigures } from "../estimates/capacity.ts";
import { callOf } from "../estimates/call.ts";
import type { NodeId } from "../document/types.ts";
import type { GraphNode } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { fitted, meanOf } from "./distribution.ts";
import type { EdgeSpec, EntrySpec, GuardSpec, StepSpec } from "./plan.ts";
import type { StationSpec } from "./stations.ts";

/** What differs from the drawing as it stands. */
export interface Circumstances {
  /** Boxes that do not work. */
  readonly down?: ReadonlySet<GraphNode>;
  /** Every service time is its p99, as the critical path has it, and nobody queues. */
  readonly isCertain?: boolean;
  /** Replicas by box, in place of those that are set or needed. */
  readonly sizes?: ReadonlyMap<NodeId, number>;
  /** Measured is the time until queued work is done, rather than its receipt. */
  readonly untilDone?: boolean;
}

/** Where a box is on the plan: what comes to it comes to the first, what leaves it leaves the second. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Steps of one plan at most: a drawing of circles within circles is cut short. */
const MOST_STEPS = 2000;

export class Draft {
  readonly stations: StationSpec[] = [];
  readonly steps: StepSpec[] = [];
  readonly edges: EdgeSpec[] = [];
  readonly guards: GuardSpec[] = [];
  readonly entries: EntrySpec[] = [];
  /** The box of each station, and the station of each box. */
  readonly boxes: GraphNode[] = [];
  readonly graph: Graph;
  readonly circumstances: Circumstances;
  readonly #stationOf = new Map<GraphNode, number>();
  readonly #figures: CapacityFigures;

  constructor(graph: Graph, circumstances: Circumstances) {
    this.graph = graph;
    this.circumstances = circumstances;
    this.#figures = capacityFigures(graph);
  }

  get isFull(): boolean {
    return this.steps.length >= MOST_STEPS;
  }

  isDown(node: GraphNode): boolean {
    return this.circumstances.down?.has(node) === true;
  }

  step(spec: StepSpec): number {
    this.steps.push(spec);
    return this.steps.length - 1;
  }

  /** A visit to the box. */
  visit(node: GraphNode, spec: StepSpec): number {
    const fails = this.isDown(node);
    return this.step({ ...spec, station: this.#station(node), ...(fails && { fails }) });
  }

  link(edge: EdgeSpec): void {
    this.edges.push(edge);
  }

  #station(node: GraphNode): number {
    let station = this.#stationOf.get(node);
    if (station === undefined) {
      station = this.stations.length;
      this.#stationOf.set(node, station);
      this.boxes.push(node);
      this.stations.push(this.#specOf(node));
    }
    return station;
  }

  /**
   * A replica works on as many calls at a time as its rate times its mean service time comes to, rounded
   * up (Little's law), and keeps each a little longer where rounding would let it do more than stated.
   */
  #specOf(node: GraphNode): StationSpec {
    const { p50Ms, p99Ms } = callOf(node, this.graph);
    if (this.circumstances.isCertain === true)
      return { servers: 0, hold: 1, service: { kind: "constant", ms: p99Ms } };
    const service = fitted(p50Ms, p99Ms);
    const mean = meanOf(service);
    const figures = this.#figures(node);
    if (!figures || mean === 0) return { servers: 0, hold: 1, service };
    const atATime = Math.max(1, Math.ceil((figures.qpsPerReplica * mean) / 1000));
    const replicas = this.circumstances.sizes?.get(node.id) ?? figures.replicas;
    const servers = Math.min(MOST_SERVERS, replicas * atATime);
    return { servers, hold: (atATime * 1000) / (figures.qpsPerReplica * mean), service };
  }
}

const MOST_SERVERS = 200_000;
