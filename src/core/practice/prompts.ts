/** What an interviewer wants to hear at each step: keys of messages. */
import type { StepId } from "../document/steps.ts";
import type { LateKey } from "../messages/late.ts";

export const PROMPTS: Readonly<Record<StepId, readonly LateKey[]>> = {
  clarify: [
    "practice.clarifyGoal",
    "practice.clarifyScale",
    "practice.clarifyLatency",
    "practice.clarifyConstraints",
  ],
  frame: ["practice.frameTask", "practice.frameInput", "practice.frameBaseline"],
  data: [
    "practice.dataSources",
    "practice.dataLabels",
    "practice.dataFeatures",
    "practice.dataLeakage",
  ],
  model: ["practice.modelFirst", "practice.modelLoss", "practice.modelRetrain"],
  evaluate: [
    "practice.evaluateOffline",
    "practice.evaluateSlices",
    "practice.evaluateOnline",
    "practice.evaluateGuard",
  ],
  serve: [
    "practice.servePath",
    "practice.serveLookups",
    "practice.serveFailure",
    "practice.serveScale",
  ],
  monitor: [
    "practice.monitorDrift",
    "practice.monitorLabels",
    "practice.monitorLoop",
    "practice.monitorOwner",
  ],
};
