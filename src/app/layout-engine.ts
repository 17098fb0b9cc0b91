/** ELK in a worker of its own: loaded when something is first laid out, and kept. */
import type { LayoutEngine } from "../core/layout/engine.ts";
import { ownScript } from "./ui/own-script.ts";

let engine: Promise<LayoutEngine> | undefined;

/** The engine. Rejects where it cannot be loaded; the next call tries again. */
export function layoutEngine(): Promise<LayoutEngine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(): Promise<LayoutEngine> {
  const [{ default: Elk }, { default: workerUrl }] = await Promise.all([
    import("elkjs/lib/elk-api.js"),
    import("elkjs/lib/elk-worker.min.js?url"),
  ]);
  return new Elk({ workerFactory: () => new Worker(ownScript(workerUrl)) });
}
