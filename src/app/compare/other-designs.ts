/** What the design at hand can be held against: templates, the shelf, a file. The composition hands it in. */
import type { Diagram } from "../../core/document/types.ts";
import type { Result } from "../../core/problem.ts";

export interface Listed {
  readonly id: string;
  readonly title: string;
}

/** Nothing here throws; a fault is a Result. */
export interface OtherDesigns {
  /** Those on the shelf, without the one at hand. */
  list(): Promise<readonly Listed[]>;
  read(id: string): Promise<Result<Diagram>>;
  /** Let the person choose a file; `undefined` when they chose none. */
  choose(): Promise<Result<Diagram | undefined>>;
  /** The id of the template that is being practised, where one is. */
  practised(): string | undefined;
}
