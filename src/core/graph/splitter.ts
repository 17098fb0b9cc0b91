/** The arms of a traffic split. */
import { consumers, type GraphNode, hasRole } from "./elements.ts";

const ARM_KINDS = ["request", "cand", "config", "prompt"] as const;

/**
 * The variants that a splitter chooses between: what it feeds over request, cand, config or prompt.
 * Where that is one node and not a server (a prompt assembler before two models), the arms are what
 * that node feeds.
 */
export function armsOf(splitter: GraphNode): readonly GraphNode[] {
  const passed = new Set([splitter]);
  let arms = consumers(splitter, ...ARM_KINDS);
  for (;;) {
    const [only] = arms;
    if (!only || arms.length > 1 || hasRole(only, "server") || passed.has(only)) return arms;
    passed.add(only);
    arms = consumers(only, ...ARM_KINDS);
  }
}
