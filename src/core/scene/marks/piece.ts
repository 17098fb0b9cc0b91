/** What a mark is drawn from: the canvas makes elements of it, exports text, both from the same pieces. */
import type { TextStyle } from "../measure.ts";
import type { Paint } from "../tokens.ts";

/** Lengths are px from the mark's upper left corner. */
export interface PathPiece {
  readonly kind: "path";
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly dash?: string;
}

export interface TextRun {
  readonly text: string;
  readonly size: number;
  readonly weight: TextStyle["weight"];
  readonly italic: boolean;
  readonly mono: boolean;
  readonly line: "underline" | "line-through" | undefined;
  readonly paint: Paint;
  /** Shown as a link; only the canvas follows it. */
  readonly href: string | undefined;
}

/** One line of text, its baseline at `y`. */
export interface TextPiece {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly rightToLeft: boolean;
  readonly runs: readonly TextRun[];
}

export interface ImagePiece {
  readonly kind: "image";
  /** A data URL of pixels. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
  readonly opacity: number;
}

export type Piece = PathPiece | TextPiece | ImagePiece;

/** The family of code, in the app and in pictures: what the system has. */
export const MONO_FAMILY = "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace";
