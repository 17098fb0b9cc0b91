/** What the simulation says of the design as it is drawn now. */
import { useEffect, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import type { Graph } from "../../core/graph/graph.ts";
import { prepare, type Simulated } from "../../core/simulate/simulate.ts";
import { ask } from "../../core/simulate/what-if.ts";
import { useStore } from "zustand";
import { useEditor } from "../editor-context.tsx";
import { runPlans } from "./run-plans.ts";

/** A hand that is still changing things is waited for (ms). */
const REST = 250;

/** `undefined` until it is known, and where it cannot be. */
export function useSimulated(graph: Graph): Simulated | undefined {
  const [simulated, setSimulated] = useState<Simulated>();
  useEffect(
    () =>
      afterRest(async (isStale) => {
        const prepared = prepare(graph);
        const [told] = prepared ? await runPlans([prepared]) : [];
        if (!isStale()) setSimulated(told);
      }),
    [graph],
  );
  return simulated;
}

/** Keeps the answer to what is imagined beside the document that it is about. */
export function useWhatIf(document: Diagram): void {
  const { reading, catalogue } = useEditor();
  const asked = useStore(reading, (state) => state.asked);
  useEffect(() => {
    if (!asked) return undefined;
    return afterRest(async (isStale) => {
      const question = ask(document, catalogue, asked);
      const [before, after] = question ? await runPlans([question.before, question.after]) : [];
      if (isStale()) return;
      const what = question && before && after && question.answer(before, after);
      reading.setState({ told: what && { document, what } });
    });
  }, [asked, catalogue, document, reading]);
}

function afterRest(work: (isStale: () => boolean) => Promise<void>): () => void {
  let stale = false;
  const timer = setTimeout(() => {
    work(() => stale).catch((error: unknown) => reportError(error));
  }, REST);
  return () => {
    stale = true;
    clearTimeout(timer);
  };
}
