/** Has routes found by a worker of their own, which ends with the task. */
import type { RouteInput, Routes } from "../../core/scene/router/index.ts";
import { ownWorker } from "../ui/own-script.ts";
import { default as routeWorker } from "./route-worker.ts?worker&url";

/** What `routeEdges` gives. Rejects where there can be no worker; never answers once it is unwanted. */
export async function findRoutes(
  { nodes, edges, lanes = [] }: RouteInput,
  unwanted: AbortSignal,
): Promise<Routes> {
  const worker = ownWorker(routeWorker);
  unwanted.addEventListener("abort", () => worker.terminate());
  const answer = new Promise<Routes>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Routes>) => resolve(data));
    worker.addEventListener("error", () => reject(new Error("The worker for routes failed")));
  });
  worker.postMessage({ nodes, edges, lanes }, { transfer: [] });
  return answer.finally(() => worker.terminate());
}
