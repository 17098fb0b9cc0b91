/** Designs that a person keeps as templates on this device; the storage implements it, the gallery shows it. */
import type { Diagram } from "../core/document/types.ts";
import type { Result } from "../core/problem.ts";

export interface OwnTemplate {
  readonly id: string;
  readonly diagram: Diagram;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

export interface OwnList {
  /** Newest first. */
  readonly templates: readonly OwnTemplate[];
  /** How many more there are that cannot be read. */
  readonly unreadable: number;
}

/** Nothing here throws; a fault is a Result. */
export interface OwnTemplates {
  list(): Promise<Result<OwnList>>;
  keep(diagram: Diagram): Promise<Result<OwnTemplate>>;
  rename(id: string, title: string): Promise<Result<OwnTemplate>>;
  remove(id: string): Promise<Result<undefined>>;
  /** Puts back what was removed, as it was. */
  restore(template: OwnTemplate): Promise<Result<OwnTemplate>>;
  /** Into a file like that of any design; `undefined` when the person chose none, else its name. */
  exportFile(template: OwnTemplate): Promise<Result<string | undefined>>;
  /** Out of a file that the person chooses; `undefined` when they chose none. */
  importFile(): Promise<Result<OwnTemplate | undefined>>;
}
