/** Requirements: what an empty field of the sheet should trip. */
import type { Role } from "../../catalogue/roles.ts";
import { setRequirement } from "../../document/edit.ts";
import type { RequirementId } from "../../document/requirements.ts";
import type { Diagram } from "../../document/types.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Mutation } from "./mutation.ts";

/** The design with these fields empty; `undefined` where they are. */
export function withoutFields(
  design: Diagram,
  ...fields: readonly RequirementId[]
): Diagram | undefined {
  const spoilt = fields.reduce(
    (changed, field) => setRequirement(changed, field, undefined),
    design,
  );
  return spoilt === design ? undefined : spoilt;
}

const always = (): boolean => true;

const forget = (
  rule: string,
  fields: readonly RequirementId[],
  asks: (graph: Graph) => boolean = always,
): Mutation => ({
  rule,
  spoil: (design, graph) => (asks(graph) ? withoutFields(design, ...fields) : undefined),
});

const has =
  (...roles: readonly Role[]) =>
  (graph: Graph): boolean =>
    graph.has(...roles);

export const FIELD_MUTATIONS: readonly Mutation[] = [
  forget("req-objective-missing", ["businessObjective"]),
  forget("req-scale-missing", ["dau", "peakQps", "itemsPerDay"]),
  forget("req-latency-missing", ["p99SloMs", "ttftMs"], ({ online }) => online.size > 0),
  forget("req-metrics-missing", ["offlineMetric"], has("trainer")),
  forget(
    "req-freshness-missing",
    ["freshnessSec"],
    has("feature-store-online", "feature-store-offline", "stream-processor", "index-builder"),
  ),
  forget("req-label-delay-missing", ["labelDelay"], has("label-join", "delayed-label")),
];
