/** Serving: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { batchScoresNoStore } from "./batch-scores-no-store.ts";
import { cacheStaticMissing } from "./cache-static-missing.ts";
import { coldStartOpen } from "./cold-start-open.ts";
import { deployUnstaged } from "./deploy-unstaged.ts";
import { indexWithoutBuilder } from "./index-without-builder.ts";
import { noAutoscaling } from "./no-autoscaling.ts";
import { noCandidateGeneration } from "./no-candidate-generation.ts";
import { noFallback } from "./no-fallback.ts";
import { noGateway } from "./no-gateway.ts";
import { noPolicyLayer } from "./no-policy-layer.ts";
import { queueMissingLongJob } from "./queue-missing-long-job.ts";
import { rankerTooWide } from "./ranker-too-wide.ts";

export const SERVING_RULES: readonly Rule[] = [
  noFallback,
  noCandidateGeneration,
  rankerTooWide,
  indexWithoutBuilder,
  noPolicyLayer,
  coldStartOpen,
  cacheStaticMissing,
  batchScoresNoStore,
  noGateway,
  noAutoscaling,
  queueMissingLongJob,
  deployUnstaged,
];
