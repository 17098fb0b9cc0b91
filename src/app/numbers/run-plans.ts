/** The simulation's worker: made when something is first simulated, and kept. */
import type { Outcome } from "../../core/simulate/engine.ts";
import { type Prepared, type Simulated, summed } from "../../core/simulate/simulate.ts";
import { ownWorker } from "../ui/own-script.ts";
import { default as simulationWorker } from "./simulation-worker.ts?worker&url";

interface Done {
  readonly id: number;
  readonly outcomes: readonly Outcome[];
}

let worker: Worker | undefined;
let last = 0;

/** What each run says. Rejects where the worker cannot be loaded; the next call tries again. */
export function runPlans(prepared: readonly Prepared[]): Promise<readonly Simulated[]> {
  worker ??= ownWorker(simulationWorker);
  const running = worker;
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    running.addEventListener(
      "message",
      ({ data }: MessageEvent<Done>) => {
        if (data.id !== id) return;
        stop.abort();
        resolve(
          prepared.flatMap((one, index) => {
            const outcome = data.outcomes[index];
            return outcome ? [summed(one, outcome)] : [];
          }),
        );
      },
      { signal },
    );
    running.addEventListener(
      "error",
      () => {
        stop.abort();
        worker = undefined;
        reject(new Error("The simulation could not be run"));
      },
      { signal },
    );
    const runs = prepared.map(({ compiled, traffic }) => ({ plan: compiled.plan, traffic }));
    // A worker has no origin to name, and nothing is handed over for good.
    running.postMessage({ id, runs }, []);
  });
}
