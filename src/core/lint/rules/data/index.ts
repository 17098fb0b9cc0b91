/** Data: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { featureStoreOfflineOnly } from "./feature-store-offline-only.ts";
import { imbalanceIgnored } from "./imbalance-ignored.ts";
import { labelLeakageNoPit } from "./label-leakage-no-pit.ts";
import { noLabelSource } from "./no-label-source.ts";
import { sampledNotCalibrated } from "./sampled-not-calibrated.ts";
import { skewTwoFeatureCodes } from "./skew-two-feature-codes.ts";

export const DATA_RULES: readonly Rule[] = [
  noLabelSource,
  labelLeakageNoPit,
  skewTwoFeatureCodes,
  featureStoreOfflineOnly,
  imbalanceIgnored,
  sampledNotCalibrated,
];
