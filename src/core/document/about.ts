/** What a reference design is about: the words by which the gallery sorts and filters. */

import { named } from "../messages/names.ts";

const TASK_ROWS = [
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

/** What the system is for. */
export const TASKS = named("tasks", TASK_ROWS);
export type TaskId = (typeof TASK_ROWS)[number]["id"];

const LEVEL_ROWS = [
  { id: "first-steps", name: "First steps" },
  { id: "core", name: "Core" },
  { id: "advanced", name: "Advanced" },
] as const;

/** How much a design asks of its reader: a first step, what an interview expects, or more than that. */
export const DESIGN_LEVELS = named("levels", LEVEL_ROWS);
export type DesignLevel = (typeof LEVEL_ROWS)[number]["id"];
