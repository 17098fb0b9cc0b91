/** Who waits for what lies behind it no longer than its time-out, asks again, or has somebody who stands in. */
import { isStandIn } from "../estimates/answering.ts";
import { hopMs } from "../estimates/hop.ts";
import { isCall } from "../estimates/split.ts";
import { type GraphEdge, type GraphNode, settingOf } from "../graph/elements.ts";
import { reach } from "../graph/walk.ts";
import type { Draft, Place } from "./drafting.ts";

/** In the order of the steps, so that the innermost comes last. */
export function addGuards(
  draft: Draft,
  places: ReadonlyMap<GraphNode, Place>,
  passes: (edge: GraphEdge) => boolean,
): void {
  const byStep = stepsBehind(draft);
  for (const [node, { to: step }] of [...places].toSorted((a, b) => a[1].to - b[1].to)) {
    const timeoutMs = settingOf(node, "timeoutMs");
    const retries = settingOf(node, "retries") ?? 0;
    const standIn = node.out.find((edge) => isCall(edge) && isStandIn(edge.target))?.target;
    if (timeoutMs === undefined && retries === 0 && !standIn) continue;
    const called = [...reach(node, { edges: passes })].filter((other) => other !== node);
    const targets = new Set(called.flatMap((other) => places.get(other)?.from ?? []));
    const behind = byStep(step, targets);
    if (behind.length === 0) continue;
    draft.guards.push({
      step,
      timeoutMs,
      retries,
      behind,
      ...(standIn && {
        fallback: draft.visit(standIn, { isEnd: true }),
        fallbackDelay: hopMs(node, standIn, draft.graph),
      }),
    });
  }
}

/** The steps that lead on from the step by way of those of the targets that it leads to, in their order. */
function stepsBehind(draft: Draft): (step: number, targets: ReadonlySet<number>) => number[] {
  const out = new Map<number, number[]>();
  for (const { from, to } of draft.edges) {
    const known = out.get(from);
    if (known) known.push(to);
    else out.set(from, [to]);
  }
  return (step, targets) => {
    const found = new Set((out.get(step) ?? []).filter((next) => targets.has(next)));
    for (const at of found)
      for (const next of out.get(at) ?? [])
        if (draft.steps[next]?.isAside !== true) found.add(next);
    return [...found].toSorted((a, b) => a - b);
  };
}
