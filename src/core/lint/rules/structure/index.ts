/** Structure: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { edgeTypeMismatch } from "./edge-type-mismatch.ts";
import { nodeDangling } from "./node-dangling.ts";
import { slowStoreOnPath } from "./slow-store-on-path.ts";
import { syncIntoBatch } from "./sync-into-batch.ts";
import { waiverUnused } from "./waiver-unused.ts";

export const STRUCTURE_RULES: readonly Rule[] = [
  edgeTypeMismatch,
  nodeDangling,
  syncIntoBatch,
  slowStoreOnPath,
  waiverUnused,
];
