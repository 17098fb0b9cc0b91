/** A picture of loose shapes and lines, as a drawing tool without a model keeps it. */
import type { Point, Size } from "../document/types.ts";
import type { OwnFlow } from "./own-flow.ts";
import type { ForeignEdge, ForeignShape } from "./foreign-drawing.ts";

export interface SketchShape {
  readonly id: string;
  readonly label: string;
  readonly kind: ForeignShape | "frame";
  readonly hint?: string;
  readonly position: Point;
  readonly size: Size;
  /** Where the source says which frame holds it; else the picture decides. */
  readonly parent?: string;
  /** What a file that we wrote says it is. */
  readonly component?: string;
  readonly own?: "lane" | "boundary";
}

export interface SketchLine {
  /** Shapes that the ends are bound to. */
  readonly from?: string;
  readonly to?: string;
  /** Where the ends are. */
  readonly start?: Point;
  readonly end?: Point;
  /** The middle, where a loose label would lie. */
  readonly middle?: Point;
  readonly label: string;
  readonly heads: ForeignEdge["heads"];
  readonly isDashed: boolean;
  /** What a file that we wrote says of it; `label` is then without the name of what flows. */
  readonly flow?: OwnFlow;
}
