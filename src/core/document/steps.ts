/** The seven steps of an ML system design, in the order an interviewer expects them. */

import { named } from "../messages/names.ts";

const ROWS = [
  { id: "clarify", name: "Clarify requirements" },
  { id: "frame", name: "Frame the ML problem" },
  { id: "data", name: "Data" },
  { id: "model", name: "Model development" },
  { id: "evaluate", name: "Evaluation" },
  { id: "serve", name: "Serving" },
  { id: "monitor", name: "Monitoring" },
] as const;

export const STEPS = named("steps", ROWS);

export type StepId = (typeof ROWS)[number]["id"];
