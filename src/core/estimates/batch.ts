/** How long a batch job runs. */
import { type GraphNode, settingOf } from "../graph/elements.ts";

/** Seconds are quotients; what is longer by less than this is as long. */
const ROUNDING = 1e-9;

export interface BatchRun {
  readonly seconds: number;
  readonly windowSec: number;
  /** Replicas that finish within the window. */
  readonly needed: number;
}

/**
 * One run over the rows: seconds = rows ÷ (rows per second × replicas), as in common
 * back-of-the-envelope practice. `undefined` while the job's rate or its window is not stated.
 */
export function batchRun(job: GraphNode, rows: number): BatchRun | undefined {
  const rowsPerSec = settingOf(job, "rowsPerSec");
  const windowSec = settingOf(job, "windowSec");
  const replicas = settingOf(job, "replicas") ?? 1;
  if (!rowsPerSec || !windowSec) return undefined;
  return {
    seconds: rows / (rowsPerSec * replicas),
    windowSec,
    needed: Math.max(1, Math.ceil((rows / (rowsPerSec * windowSec)) * (1 - ROUNDING))),
  };
}

export const isInTime = ({ seconds, windowSec }: BatchRun): boolean =>
  seconds * (1 - ROUNDING) <= windowSec;
