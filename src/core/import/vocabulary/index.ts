/** All phrases by component. */
import { DATA } from "./data.ts";
import { EDGE_AND_CLIENTS } from "./edge-and-clients.ts";
import { MODELS } from "./models.ts";
import { OPERATIONS } from "./operations.ts";
import { SERVING } from "./serving.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const VOCABULARY: Vocabulary = {
  ...EDGE_AND_CLIENTS,
  ...DATA,
  ...MODELS,
  ...SERVING,
  ...OPERATIONS,
};
