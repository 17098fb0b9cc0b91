/** Recipe: what a loop has trained goes live only when it was measured. */
import type { Diagram } from "../../document/types.ts";
import { hasRole } from "../../graph/elements.ts";
import type { Loop } from "../../graph/loops.ts";
import { isGated, judgesOf, ungatedLoops } from "../gates.ts";
import { waysToServing } from "../models.ts";
import type { FixContext } from "../rule.ts";
import { evaluateReleases } from "./add-evaluation.ts";
import { Draft } from "./draft.ts";

export function gateReleases(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  for (const loop of ungatedLoops(draft.graph)) gate(draft, loop);
  return draft.document;
}

/** An evaluator that only looks on gets a say over the registry or the deployer; else one is put in the way. */
export function gate(draft: Draft, loop: Loop): void {
  const release = [...waysToServing(loop.trainers, loop.servers)].find((node) =>
    hasRole(node, "registry", "deployer"),
  );
  const [judge] = judgesOf(loop.trainers);
  if (release && judge && draft.connect(judge.id, release.id, "control")) return;
  if (!isGated(loop)) evaluateReleases(draft, loop.trainers);
}
