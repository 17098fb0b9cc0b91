/** Model development: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { compressedNotEvaluated } from "./compressed-not-evaluated.ts";
import { encoderMismatch } from "./encoder-mismatch.ts";
import { ensembleCascade } from "./ensemble-cascade.ts";
import { noModelRegistry } from "./no-model-registry.ts";
import { noRollback } from "./no-rollback.ts";
import { onlineLearnerUngated } from "./online-learner-ungated.ts";
import { pipelineUntested } from "./pipeline-untested.ts";
import { reindexMissing } from "./reindex-missing.ts";
import { serverWithoutModel } from "./server-without-model.ts";
import { trackingMissing } from "./tracking-missing.ts";
import { trainerNoTrigger } from "./trainer-no-trigger.ts";

export const MODEL_RULES: readonly Rule[] = [
  serverWithoutModel,
  noModelRegistry,
  noRollback,
  onlineLearnerUngated,
  compressedNotEvaluated,
  encoderMismatch,
  reindexMissing,
  trackingMissing,
  trainerNoTrigger,
  pipelineUntested,
  ensembleCascade,
];
