/** Every formula of the envelope, in the order of the groups. */
import { FEATURES, STORAGE, TRAFFIC } from "./data-items.ts";
import type { EnvelopeItem } from "./item.ts";
import { LLM } from "./llm-items.ts";
import { EVALUATION, RETRIEVAL, SERVING } from "./model-items.ts";

export const ENVELOPE_ITEMS: readonly EnvelopeItem[] = [
  ...TRAFFIC,
  ...STORAGE,
  ...FEATURES,
  ...RETRIEVAL,
  ...SERVING,
  ...LLM,
  ...EVALUATION,
];
