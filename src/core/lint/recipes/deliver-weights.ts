/** Recipe: serving boxes get their weights from whoever hands them out, measured and under version. */
import { passes } from "../../catalogue/catalogue.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import { carries, type GraphNode } from "../../graph/elements.ts";
import { reach } from "../../graph/walk.ts";
import { unjudgedWays } from "../gates.ts";
import type { FixContext } from "../rule.ts";
import { evaluateReleases } from "./add-evaluation.ts";
import { versionReleases, weightOrigins } from "./add-registry.ts";
import { Draft } from "./draft.ts";
import { gateReleases } from "./gate-releases.ts";
import { DEPLOYER, REGISTRY } from "./parts.ts";

export function deliverWeights(
  document: Diagram,
  context: FixContext,
  servers: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  const waiting = servers.filter((id) => draft.graph.node(id));
  const [first] = waiting;
  const source = first === undefined ? undefined : delivererFor(draft, first);
  if (source === undefined) return document;
  draft.wire(waiting.map((target) => ({ source, target, kinds: "model" })));
  settleReleases(draft);
  return draft.document;
}

/** What has come to serving by new ways passes a registry and an evaluator like everything else. */
export function settleReleases(draft: Draft): void {
  versionReleases(draft);
  const { graph } = draft;
  for (const origins of [graph.train, graph.withRole("compressor")])
    if (unjudgedWays(draft.graph, origins).size > 0) evaluateReleases(draft, origins);
  draft.become(gateReleases(draft.document, draft.context));
}

/** The deployer or the registry, else a new registry behind the training, else the pretrained model itself. */
function delivererFor(draft: Draft, server: NodeId): NodeId | undefined {
  const drawn = draft.find(DEPLOYER, server) ?? draft.find(REGISTRY, server);
  if (drawn !== undefined) return drawn;
  const trained = lastTrained(draft);
  if (!trained) return draft.graph.withRole("pretrained")[0]?.id;
  const registry = draft.insert(REGISTRY.component, trained.id, "right");
  draft.connect(trained.id, registry, "model");
  return registry;
}

/** Where the weights of the training have come to: a quantizer or an evaluator behind the trainer. */
function lastTrained({ graph }: Draft): GraphNode | undefined {
  const trained = [...reach(weightOrigins(graph), { kinds: ["model"] })];
  const ends = trained.filter(
    (node) =>
      !graph.serving.has(node) &&
      !node.out.some((edge) => carries(edge, "model")) &&
      node.component !== undefined &&
      passes(node.component.emits, "model"),
  );
  return ends.at(-1);
}
