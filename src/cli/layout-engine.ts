/** ELK on the command line: large, so it is loaded by the commands that lay something out. */
import type { LayoutEngine } from "../core/layout/engine.ts";

export async function loadEngine(): Promise<LayoutEngine> {
  const { default: ELK } = await import("elkjs/lib/elk.bundled.js");
  return new ELK();
}
