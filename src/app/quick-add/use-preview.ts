/** Shows on the canvas what Enter would draw. */
import { useDeferredValue, useEffect, useMemo } from "react";
import { useParts } from "../editor-context.tsx";
import type { Asking } from "./asking.ts";
import type { Option } from "./stages.ts";

/** In a larger drawing finding the way of new lines would slow the typing. */
const MOST_BOXES = 300;

export function usePreview(asking: Asking, typed: string, option: Option | undefined): void {
  const { review } = useParts();
  const [words, chosen] = useDeferredValue(
    useMemo(() => [typed, option] as const, [typed, option]),
  );
  useEffect(() => {
    const isSmall = asking.document.nodes.length <= MOST_BOXES;
    review.preview(isSmall ? asking.plan(words, chosen)?.document : undefined);
    return () => review.preview(undefined);
  }, [review, asking, words, chosen]);
}
