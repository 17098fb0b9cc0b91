/** Every rule there is; within a group they are reported in this order. */
import type { Rule } from "../rule.ts";
import { edgeTypeMismatch } from "./edge-type-mismatch.ts";
import { labelLeakageNoPit } from "./label-leakage-no-pit.ts";
import { noBaseline } from "./no-baseline.ts";
import { noLabelSource } from "./no-label-source.ts";
import { nodeDangling } from "./node-dangling.ts";
import { slowStoreOnPath } from "./slow-store-on-path.ts";
import { syncIntoBatch } from "./sync-into-batch.ts";

export const RULES: readonly Rule[] = [
  edgeTypeMismatch,
  nodeDangling,
  syncIntoBatch,
  slowStoreOnPath,
  noBaseline,
  noLabelSource,
  labelLeakageNoPit,
];
