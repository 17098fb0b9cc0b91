/** What every reader of strangers' drawings produces: boxes, arrows and groups in their words, before anything is recognised. */
import type { KindId, Mode } from "../catalogue/kinds.ts";
import type { Point, Size } from "../document/types.ts";
import type { Loss } from "./foreign-fault.ts";

/** What the outline of a box says about it. */
export type ForeignShape =
  | "box"
  | "store"
  | "decision"
  | "person"
  | "queue"
  | "document"
  | "picture"
  /** Words beside the system. */
  | "text"
  | "note";

export interface ForeignNode {
  readonly id: string;
  /** Plain text; lines are parted by `\n`. */
  readonly label: string;
  readonly shape?: ForeignShape;
  /** What the source calls it besides its label: a class, the name of a stencil or of a file of an icon. */
  readonly hint?: string;
  readonly position?: Point;
  readonly size?: Size;
  /** The id of the innermost group that holds it. */
  readonly group?: string;
  /** The component's id, where a file that we wrote says it; a stranger's never does. */
  readonly component?: string;
}

export interface ForeignEdge {
  readonly source: string;
  readonly target: string;
  readonly label?: string;
  /** Where the line has heads; `forward` is at the target. */
  readonly heads: "forward" | "back" | "both" | "none";
  readonly isDashed?: boolean;
  /** What a file that we wrote says of it besides its words. */
  readonly kind?: KindId;
  readonly mode?: Mode;
}

export interface ForeignGroup {
  readonly id: string;
  readonly label: string;
  readonly parent?: string;
  readonly position?: Point;
  readonly size?: Size;
  /** What it is, where a file that we wrote says it. */
  readonly own?: "lane" | "boundary";
}

export interface ForeignDrawing {
  readonly title: string;
  readonly nodes: readonly ForeignNode[];
  readonly edges: readonly ForeignEdge[];
  readonly groups: readonly ForeignGroup[];
  /** What the reader had to leave out. */
  readonly losses: readonly Loss[];
}

/** How much a stranger's drawing may hold: beyond that nobody looks at it as one picture. */
export const FOREIGN_LIMITS = {
  /** Characters of a text that is parsed by a grammar. */
  text: 400_000,
  nodes: 4_000,
  edges: 8_000,
  groups: 500,
  /** Levels of groups, elements or brackets inside each other. */
  depth: 64,
  label: 1_500,
} as const;
