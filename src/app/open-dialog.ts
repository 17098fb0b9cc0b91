/** Which dialog is open, and what it is about. */
import type { Point } from "../core/document/types.ts";

export type DialogName =
  | "templates"
  | "keep-template"
  | "shelf"
  | "history"
  | "doubts"
  | "export"
  | "region"
  | "share"
  | "rules"
  | "compare"
  | "checklist"
  | "practice"
  | "language"
  | "commands"
  | "menu"
  | "shortcuts"
  | "connect"
  | "lead-source"
  | "lead-target"
  | "outline";

/** A dialog, and what it is to open at. */
export interface OpenDialog {
  readonly name: DialogName;
  readonly about?: string | undefined;
  /** Where a menu was asked for, px of the page. */
  readonly at?: Point | undefined;
}
