/** A design on its canvas, to look at: panned, zoomed, searched and dimmed. */
import { lazy, Suspense, useEffect } from "react";
import { useStore } from "zustand";
import { isBeingRead } from "../editor/reading.ts";
import { Canvas } from "./canvas/Canvas.tsx";
import { useParts } from "./editor-context.tsx";
import { listenToKeys } from "./keys.ts";
import styles from "./share/Share.module.css";

const ReadingLayer = lazy(async () => ({
  default: (await import("./reading/ReadingLayer.tsx")).ReadingLayer,
}));

export function LookingStage() {
  const parts = useParts();
  useEffect(() => listenToKeys(parts), [parts]);
  const isRead = useStore(parts.editor.reading, isBeingRead);
  return (
    <div className={styles.stage}>
      <Canvas onFile={() => undefined} />
      <Suspense>{isRead && <ReadingLayer />}</Suspense>
    </div>
  );
}
