/** Structure: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { batchCycle } from "./batch-cycle.ts";
import { deadEnd } from "./dead-end.ts";
import { duplicateEdge } from "./duplicate-edge.ts";
import { duplicateNode } from "./duplicate-node.ts";
import { edgeTypeMismatch } from "./edge-type-mismatch.ts";
import { edgeUnlabelled } from "./edge-unlabelled.ts";
import { explainWhy } from "./explain-why.ts";
import { laneMisplaced } from "./lane-misplaced.ts";
import { noInput } from "./no-input.ts";
import { nodeDangling } from "./node-dangling.ts";
import { selfLoop } from "./self-loop.ts";
import { slowStoreOnPath } from "./slow-store-on-path.ts";
import { syncCycle } from "./sync-cycle.ts";
import { syncIntoBatch } from "./sync-into-batch.ts";
import { waiverUnused } from "./waiver-unused.ts";

export const STRUCTURE_RULES: readonly Rule[] = [
  edgeTypeMismatch,
  edgeUnlabelled,
  nodeDangling,
  deadEnd,
  noInput,
  duplicateEdge,
  duplicateNode,
  selfLoop,
  batchCycle,
  syncCycle,
  syncIntoBatch,
  slowStoreOnPath,
  laneMisplaced,
  explainWhy,
  waiverUnused,
];
