/** What quick-add can be asked for. */
import type { Side } from "../core/document/grid.ts";
import type { NodeId, Point } from "../core/document/types.ts";
import type { Direction } from "../core/suggest/index-neighbours.ts";

export interface QuickAddRequest {
  /** The box to go on from, to lead to, or to replace. */
  readonly node?: NodeId | undefined;
  /** Put something else in the place of the box. */
  readonly replace?: boolean;
  /** Behind the box or in front of it; whichever is usual and legal when left out. */
  readonly direction?: Direction;
  readonly side?: Side;
  /** The wanted middle of the first new box. */
  readonly at?: Point | undefined;
}
