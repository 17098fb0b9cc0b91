/** Framing: the smallest edits that should trip each rule. */
import { mapNodes, removeElements, setRequirement } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import type { GraphNode } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { path, reach } from "../../graph/walk.ts";
import { type Mutation, without } from "./mutation.ts";
import { withoutFields } from "./requirements-fields.ts";

/** The pure baselines go; what is more than that (a popularity list) only stops being one. */
function withoutBaselines(design: Diagram, graph: Graph): Diagram | undefined {
  const isMeasured = path(graph.withRole("pretrained"), graph.withRole("evaluator"), {
    kinds: ["model"],
    avoiding: graph.train,
  });
  if (graph.train.length === 0 || isMeasured) return undefined;
  const baselines = graph.withRole("baseline");
  const isPure = (node: GraphNode): boolean => node.roles.size === 1;
  const pure = new Set(baselines.filter(isPure).map(({ id }) => id));
  const others = new Set(baselines.filter((node) => !isPure(node)).map(({ id }) => id));
  const drawn = mapNodes(removeElements(design, pure), (node) =>
    others.has(node.id)
      ? { ...node, rolesRemoved: [...(node.rolesRemoved ?? []), "baseline" as const] }
      : node,
  );
  return withoutFields(drawn, "baseline") ?? (drawn === design ? undefined : drawn);
}

function withoutComparison(design: Diagram, graph: Graph): Diagram | undefined {
  const judges = reach(graph.withRole("evaluator", "gate", "experiment-metrics"), {
    backward: true,
  });
  const baselines = graph.withRole("baseline").filter((node) => node.roles.size === 1);
  if (!graph.has("evaluator")) return undefined;
  return without(
    design,
    baselines.flatMap((node) => node.out.filter((edge) => judges.has(edge.target))),
  );
}

/** A person who reviews or approves for the training, too, cannot be cut off without more harm. */
function withHighStakes(design: Diagram, graph: Graph): Diagram | undefined {
  const isModel = (node: GraphNode): boolean =>
    node.roles.has("server") && !node.roles.has("encoder");
  const decides =
    graph.has("decision") || (!graph.isBatchOnly && graph.withRole("server").some(isModel));
  if (!decides || graph.has("human-review", "human-approval")) return undefined;
  const stakes = setRequirement(design, "highStakes", { value: true });
  return (
    without(
      stakes,
      graph.withRole("human").flatMap((node) => node.in),
    ) ?? stakes
  );
}

export const FRAMING_MUTATIONS: readonly Mutation[] = [
  {
    rule: "framing-missing",
    spoil: (design, graph) =>
      graph.train.length > 0 ? withoutFields(design, "mlTask") : undefined,
  },
  { rule: "no-baseline", spoil: withoutBaselines },
  { rule: "baseline-unmeasured", spoil: withoutComparison },
  {
    rule: "objective-single-guardrail",
    spoil: (design, graph) =>
      graph.has("ranker") && graph.has("experiment-splitter")
        ? withoutFields(
            setRequirement(design, "onlineMetric", { value: ["click-through rate"] }),
            "guardrailMetrics",
          )
        : undefined,
  },
  {
    rule: "human-loop-missing-high-stakes",
    spoil: withHighStakes,
    also: {
      "no-slice-evaluation": "high stakes ask for quality by group as well",
      "no-audit-high-stakes": "high stakes ask for a record as well",
    },
  },
];
