/** What the worker that tidies is sent, and what it answers. */
import type { Diagram, NodeId } from "../../core/document/types.ts";

export interface TidyTask {
  readonly document: Diagram;
  readonly ids: ReadonlySet<NodeId>;
}

/** Tidied, or why not; an empty reason where what lays out could not be loaded. */
export type TidyAnswer = { readonly document: Diagram } | { readonly reason: string };
