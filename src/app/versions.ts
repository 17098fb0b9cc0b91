/** The versions that are kept of each design; the storage implements it, the history shows it. */
import type { Diagram } from "../core/document/types.ts";
import type { Result } from "../core/problem.ts";

export const ORIGINS = ["opened", "drawing", "replaced", "restored", "named"] as const;
/**
 * When a version was kept: as the design was opened, while drawing, before much of it was replaced,
 * before an older one was restored, or because the person said so.
 */
export type Origin = (typeof ORIGINS)[number];

export interface Version {
  /** Grows with every version of its design, whatever the clock says. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly origin: Origin;
  /** Empty where the person gave it none. One with a name stays until it is deleted by hand. */
  readonly name: string;
  /** Characters of its text. */
  readonly size: number;
}

export interface KeepOptions {
  readonly name?: string;
  /** Nothing is kept where the newest version is not as old as this (ms). */
  readonly apart?: number;
}

/** Nothing here throws; a fault is a Result. Designs go by their id on the shelf. */
export interface Versions {
  /** Newest first. */
  list(design: string): Promise<Result<readonly Version[]>>;
  read(design: string, number: number): Promise<Result<Diagram>>;
  /** `undefined` where there is nothing to keep: the newest version is the same, or too new. */
  keep(
    design: string,
    diagram: Diagram,
    origin: Origin,
    options?: KeepOptions,
  ): Promise<Result<Version | undefined>>;
  rename(design: string, number: number, name: string): Promise<Result<Version>>;
  remove(design: string, number: number): Promise<Result<undefined>>;
  /** Puts back what was removed, as it was. */
  putBack(design: string, version: Version, diagram: Diagram): Promise<Result<Version>>;
}
