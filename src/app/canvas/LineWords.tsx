/** Words on the lines, where they stand in pictures as well. */
import { useCallback } from "react";
import { useStore } from "zustand";
import type { DiagramEdge } from "../../core/document/types.ts";
import { wordsOn } from "../../core/scene/edge-labels.ts";
import type { Route } from "../../core/scene/router/route.ts";
import { standing } from "../../editor/reading.ts";
import { tourStageOf } from "../../editor/tour.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import styles from "./LineWords.module.css";
import { usePlacedWords } from "./placed-words.ts";

export function LineWords() {
  const editor = useEditor();
  const { measure, reading } = editor;
  const wordsFor = useCallback(
    (edge: DiagramEdge, route: Route) => wordsOn(edge, route, measure),
    [measure],
  );
  // What a tour has not come to yet has no words either.
  const tour = useEditorState(({ tourStep }) => tourStep);
  const read = useStore(reading);
  return usePlacedWords(wordsFor).map(({ id, label, at }) => {
    const isHidden = tour !== undefined && tourStageOf(editor.store.getState(), id) === "hidden";
    if (isHidden) return null;
    return (
      <span
        key={id}
        className={`${styles.lineWords} ${standing(read, id, false)}`}
        style={{ left: at.x, top: at.y, height: label.height, width: label.width }}
      >
        {label.text}
      </span>
    );
  });
}
