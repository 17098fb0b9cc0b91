/** What goes into the router and what comes out. */
import type { DiagramEdge, DiagramNode, EdgeId, Lane, Point } from "../../document/types.ts";

export type RouteNode = Pick<DiagramNode, "id" | "component" | "collapsed" | "position" | "size">;
export type RouteEdge = Pick<
  DiagramEdge,
  "id" | "source" | "target" | "kind" | "waypoints" | "style"
>;

/** A diagram is one. */
export interface RouteInput {
  readonly nodes: readonly RouteNode[];
  readonly edges: readonly RouteEdge[];
  readonly lanes?: readonly Lane[];
}

/** The ends at which other lines lie on a line. */
export type Trunk = "start" | "end" | "both";

export interface Route {
  /** Both ends and every bend; every step is horizontal or vertical, but for those of a straight line. */
  readonly points: readonly Point[];
  /** The middle of a label: on the line, where it is longest and no other line lies on it. */
  readonly labelAt: Point;
  /** Unset where the line is alone at either end. */
  readonly trunk?: Trunk;
  /** How wide the bends of a curved line swing, in px. */
  readonly curve?: number;
}

/** Every edge whose two ends exist has a route. */
export type Routes = ReadonlyMap<EdgeId, Route>;
