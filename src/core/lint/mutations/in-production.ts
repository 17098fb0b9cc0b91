/** A design that is said to run in production, of which more is asked. */
import { setRequirement } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";

export const inProduction = (design: Diagram): Diagram =>
  setRequirement(design, "stage", { value: "production" });

const MORE = "more is asked of a design in production";

/** Rules that speak of designs in production only, and rightly of most templates. */
export const ASKED_IN_PRODUCTION = {
  "dataset-unversioned": MORE,
  "deletion-path-missing": MORE,
  "freshness-unmonitored": MORE,
  "no-autoscaling": MORE,
  "pipeline-untested": MORE,
  "retrain-no-cooldown": MORE,
  "single-point": MORE,
  "skew-unmeasured": MORE,
  "tracking-missing": MORE,
} as const;

/** The list without one rule: the one that a mutation is for. */
export const askedBesides = (rule: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(ASKED_IN_PRODUCTION).filter(([id]) => id !== rule));
