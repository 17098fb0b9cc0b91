/** Boxes and lines of a large drawing that is seen from far away, on one canvas. */
import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useLayoutEffect, useRef } from "react";
import { useParts } from "../../editor-context.tsx";
import { useTheme } from "../../ui/theme.ts";
import { useCanvas } from "../canvas-context.ts";
import styles from "./FarLayer.module.css";
import { startHands } from "./hands.ts";
import { startPainting } from "./painting.ts";

export function FarLayer() {
  const ref = useRef<HTMLCanvasElement>(null);
  const { model, held } = useCanvas();
  const { editor, review } = useParts();
  const store = useStoreApi();
  const flow = useReactFlow();
  const theme = useTheme();
  // Before the elements go, so that nothing flickers.
  useLayoutEffect(() => {
    if (!ref.current) return undefined;
    const hands = startHands({ model, editor, held, store, flow });
    const stop = startPainting({
      canvas: ref.current,
      flow: store,
      onRest: () => hands.lookAgain(),
      model,
      editor,
      review,
      theme,
    });
    return () => {
      stop();
      hands.stop();
    };
  }, [model, editor, review, held, store, flow, theme]);
  return <canvas ref={ref} className={styles.painted} aria-hidden="true" />;
}
