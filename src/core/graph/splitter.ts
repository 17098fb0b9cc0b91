/** The arms of a traffic split. */
import { consumers, type GraphNode, hasRole } from "./elements.ts";

const ARM_KINDS = ["request", "cand", "config", "prompt"] as const;

/** How a splitter's choice reaches its arms. */
interface Split {
  /** The splitter, and what stands between it and more than one choice. */
  readonly passed: readonly GraphNode[];
  readonly arms: readonly GraphNode[];
}

/**
 * The variants that a splitter chooses between: what it feeds over request, cand, config or prompt.
 * Where that is one node and not a server (a prompt assembler before two models), the arms are what
 * that node feeds.
 */
export function splitOf(splitter: GraphNode): Split {
  const passed = new Set([splitter]);
  let arms = consumers(splitter, ...ARM_KINDS);
  for (;;) {
    const [only] = arms;
    if (!only || arms.length > 1 || hasRole(only, "server") || passed.has(only))
      return { passed: [...passed], arms };
    passed.add(only);
    arms = consumers(only, ...ARM_KINDS);
  }
}

export const armsOf = (splitter: GraphNode): readonly GraphNode[] => splitOf(splitter).arms;
