/** A picture of loose shapes and lines, as a drawing tool without a model keeps it. */
import type { Point, Size } from "../document/types.ts";
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
}
