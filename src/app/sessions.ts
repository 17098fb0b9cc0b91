/** Rehearsed interviews that are kept on this device; the storage implements it, practice shows them. */
import type { Recording } from "../core/practice/recording.ts";
import type { Kept } from "../core/practice/stored.ts";
import type { Result } from "../core/problem.ts";

/** The mark of who has rehearsed an interview on this device. */
export const PRACTISED = "loopboard.practised";

/** Nothing here throws; a fault is a Result. */
export interface Sessions {
  /** Newest first; what cannot be read is left out. */
  list(): Promise<Result<readonly Kept[]>>;
  keep(kept: Kept): Promise<Result<undefined>>;
  /** Empty where there is none. */
  recording(id: string): Promise<Result<Recording>>;
  keepRecording(id: string, recording: Recording): Promise<Result<undefined>>;
  /** The sessions with their recordings. */
  remove(ids: readonly string[]): Promise<Result<undefined>>;
}
