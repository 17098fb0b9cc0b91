/** The seven steps of an ML system design, in the order an interviewer expects them. */

export const STEPS = [
  { id: "clarify", name: "Clarify requirements" },
  { id: "frame", name: "Frame the ML problem" },
  { id: "data", name: "Data" },
  { id: "model", name: "Model development" },
  { id: "evaluate", name: "Evaluation" },
  { id: "serve", name: "Serving" },
  { id: "monitor", name: "Monitoring" },
] as const;

export type StepId = (typeof STEPS)[number]["id"];
