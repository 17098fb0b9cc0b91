/** All phrases by component; a file for each group of the palette. */
import { CLIENTS_EDGE } from "./clients-edge.ts";
import { DATA_QUALITY_LABELLING } from "./data-quality-labelling.ts";
import { DATA_SOURCES } from "./data-sources.ts";
import { EVALUATION_REGISTRY } from "./evaluation-registry.ts";
import { EXPERIMENTATION_ROLLOUT } from "./experimentation-rollout.ts";
import { FEATURES_STORES } from "./features-stores.ts";
import { GENERIC_SHAPES } from "./generic-shapes.ts";
import { INGESTION_STREAMING } from "./ingestion-streaming.ts";
import { LLM_GENAI } from "./llm-genai.ts";
import { MONITORING_FEEDBACK } from "./monitoring-feedback.ts";
import { ORCHESTRATION_GOVERNANCE } from "./orchestration-governance.ts";
import { PROCESSING } from "./processing.ts";
import { RETRIEVAL_RANKING } from "./retrieval-ranking.ts";
import { SERVING } from "./serving.ts";
import { STORAGE_LAKEHOUSE } from "./storage-lakehouse.ts";
import { TRAINING_TUNING } from "./training-tuning.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const VOCABULARY: Vocabulary = {
  ...CLIENTS_EDGE,
  ...DATA_QUALITY_LABELLING,
  ...DATA_SOURCES,
  ...EVALUATION_REGISTRY,
  ...EXPERIMENTATION_ROLLOUT,
  ...FEATURES_STORES,
  ...GENERIC_SHAPES,
  ...INGESTION_STREAMING,
  ...LLM_GENAI,
  ...MONITORING_FEEDBACK,
  ...ORCHESTRATION_GOVERNANCE,
  ...PROCESSING,
  ...RETRIEVAL_RANKING,
  ...SERVING,
  ...STORAGE_LAKEHOUSE,
  ...TRAINING_TUNING,
};
