/** What a reference design is about: the words by which the gallery sorts and filters. */

/** What the system is for. */
export const TASKS = [
  { id: "recommendation", name: "Recommendation" },
  { id: "search", name: "Search" },
  { id: "ads", name: "Ads" },
  { id: "trust-and-safety", name: "Trust and safety" },
  { id: "vision", name: "Vision" },
  { id: "forecasting", name: "Forecasting" },
  { id: "language", name: "Language" },
  { id: "assistant", name: "Assistants" },
  { id: "generation", name: "Image and video generation" },
] as const;
export type TaskId = (typeof TASKS)[number]["id"];

/** How much a design asks of its reader: a first step, what an interview expects, or more than that. */
export const DESIGN_LEVELS = [
  { id: "first-steps", name: "First steps" },
  { id: "core", name: "Core" },
  { id: "advanced", name: "Advanced" },
] as const;
export type DesignLevel = (typeof DESIGN_LEVELS)[number]["id"];
