/** Has a drawing tidied by a worker of its own, which ends with the task. */
import { ownWorker } from "../ui/own-script.ts";
import type { TidyAnswer, TidyTask } from "./tidy-message.ts";
import { default as tidyWorker } from "./tidy-worker.ts?worker&url";

/** `undefined` when the signal ends it; never rejects. */
export function runTidy(task: TidyTask, signal: AbortSignal): Promise<TidyAnswer | undefined> {
  return new Promise((resolve) => {
    const worker = ownWorker(tidyWorker);
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
