/** A design on its canvas, to look at: panned, zoomed, searched and dimmed. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { isBeingRead } from "../editor/reading.ts";
import styles from "./App.module.css";
import { Canvas } from "./canvas/Canvas.tsx";
import { useParts } from "./editor-context.tsx";
import { listenToKeys } from "./keys.ts";
import { Apart } from "./ui/Guard.tsx";
import { latePart } from "./ui/late-part.ts";

const ReadingLayer = latePart(
  async () => (await import("./reading/ReadingLayer.tsx")).ReadingLayer,
);

export function LookingStage() {
  const parts = useParts();
  useEffect(() => listenToKeys(parts), [parts]);
  const isRead = useStore(parts.editor.reading, isBeingRead);
  return (
    <div className={styles.stage}>
      <Canvas onFile={() => undefined} />
      <Apart>{isRead && <ReadingLayer />}</Apart>
    </div>
  );
}
