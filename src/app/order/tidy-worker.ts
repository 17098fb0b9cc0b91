/** Tidies one drawing in a worker, ELK in another beneath it: the canvas stays in hand meanwhile. */
import { tidy } from "../../core/layout/tidy.ts";
import { layoutEngine } from "../layout-engine.ts";
import type { TidyAnswer, TidyTask } from "./tidy-message.ts";

self.addEventListener("message", ({ data }: MessageEvent<TidyTask>) => void work(data));

async function work({ document, ids }: TidyTask): Promise<void> {
  const answer = await tidied({ document, ids });
  self.postMessage(answer, { transfer: [] });
}

async function tidied({ document, ids }: TidyTask): Promise<TidyAnswer> {
  const engine = await layoutEngine().catch(() => undefined);
  if (!engine) return { reason: "" };
  try {
    return { document: await tidy(document, ids, engine) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
