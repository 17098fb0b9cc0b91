/** Data: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { activeLearningBiased } from "./active-learning-biased.ts";
import { datasetUnversioned } from "./dataset-unversioned.ts";
import { droppedDataPath } from "./dropped-data-path.ts";
import { exposureUnlogged } from "./exposure-unlogged.ts";
import { externalOnRequestPath } from "./external-on-request-path.ts";
import { featureStoreOfflineOnly } from "./feature-store-offline-only.ts";
import { featureStoreOnlineOnly } from "./feature-store-online-only.ts";
import { featureStoreUnread } from "./feature-store-unread.ts";
import { imbalanceIgnored } from "./imbalance-ignored.ts";
import { labelLeakageNoPit } from "./label-leakage-no-pit.ts";
import { noDataValidation } from "./no-data-validation.ts";
import { noExploration } from "./no-exploration.ts";
import { noLabelSource } from "./no-label-source.ts";
import { noRawRetention } from "./no-raw-retention.ts";
import { piiNoControl } from "./pii-no-control.ts";
import { randomSplitOnEvents } from "./random-split-on-events.ts";
import { rawSourceToTrainer } from "./raw-source-to-trainer.ts";
import { sampledNotCalibrated } from "./sampled-not-calibrated.ts";
import { schemaUncontrolled } from "./schema-uncontrolled.ts";
import { skewTwoFeatureCodes } from "./skew-two-feature-codes.ts";
import { splitDuplicates } from "./split-duplicates.ts";
import { streamNoReplay } from "./stream-no-replay.ts";
import { syntheticInTest } from "./synthetic-in-test.ts";
import { transformOnlyOnline } from "./transform-only-online.ts";

export const DATA_RULES: readonly Rule[] = [
  noLabelSource,
  noDataValidation,
  labelLeakageNoPit,
  randomSplitOnEvents,
  skewTwoFeatureCodes,
  transformOnlyOnline,
  featureStoreOfflineOnly,
  featureStoreOnlineOnly,
  featureStoreUnread,
  streamNoReplay,
  noRawRetention,
  schemaUncontrolled,
  datasetUnversioned,
  rawSourceToTrainer,
  imbalanceIgnored,
  sampledNotCalibrated,
  exposureUnlogged,
  noExploration,
  activeLearningBiased,
  externalOnRequestPath,
  droppedDataPath,
  splitDuplicates,
  syntheticInTest,
  piiNoControl,
];
