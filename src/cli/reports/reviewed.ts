/** What reports are made of: the outcome of each file, and what could not be used. */
import type { Diagram } from "../../core/document/types.ts";
import type { Accepted } from "../../core/lint/engine.ts";
import type { Finding, Rule } from "../../core/lint/rule.ts";
import type { Problem } from "../../core/problem.ts";

export interface Reviewed {
  /** As the person named it; `-` for standard input. */
  readonly file: string;
  readonly diagram: Diagram;
  /** What remains; after `--fix`, of the mended design. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** What `--fix` mended, or `--fix-dry-run` would; `undefined` where neither was asked. */
  readonly fixed?: readonly Finding[];
  /** The folder's own rules. */
  readonly rules: readonly Rule[];
  /** The text of a JSON file, as it is on the disk now. */
  readonly source?: string;
}

export interface Unusable {
  readonly file: string;
  readonly problems: readonly Problem[];
}

export interface Review {
  readonly reviewed: readonly Reviewed[];
  readonly unusable: readonly Unusable[];
  /** Whether more than one file was asked for, so that each entry must say which it is of. */
  readonly several: boolean;
  /** With `--fix-dry-run`: what is said to be mended is not. */
  readonly isDryRun: boolean;
}
