/** Has a drawing tidied by a worker of its own, which ends with the task. */
import type { Diagram, NodeId } from "../../core/document/types.ts";

export interface TidyTask {
  readonly document: Diagram;
  readonly ids: ReadonlySet<NodeId>;
}

/** Tidied, or why not; an empty reason where what lays out could not be loaded. */
export type TidyAnswer = { readonly document: Diagram } | { readonly reason: string };

/** `undefined` when the signal ends it; never rejects. */
export function runTidy(task: TidyTask, signal: AbortSignal): Promise<TidyAnswer | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./tidy-worker.ts", import.meta.url), { type: "module" });
    const end = (answer: TidyAnswer | undefined): void => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<TidyAnswer>) => end(data));
    worker.addEventListener("error", ({ message }) =>
      // A worker that cannot be loaded has no message.
      end({ reason: message ?? "" }),
    );
    signal.addEventListener("abort", () => end(undefined));
    worker.postMessage(task, { transfer: [] });
  });
}
