/** Words on the lines, where they stand in pictures as well. */
import { useMemo, useRef } from "react";
import { useStore } from "zustand";
import { shownOf } from "../../core/document/fold.ts";
import type { Diagram, EdgeId } from "../../core/document/types.ts";
import { isSolid, kindOfBox } from "../../core/scene/box-text.ts";
import { placedLabels, type SceneLabel, wordsOn } from "../../core/scene/edge-labels.ts";
import type { Measure } from "../../core/scene/measure.ts";
import type { Route, Routes } from "../../core/scene/router/route.ts";
import { standing } from "../../editor/reading.ts";
import { tourStageOf } from "../../editor/tour.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import styles from "./Canvas.module.css";
import { useCanvas } from "./canvas-context.ts";
import { NO_GESTURE } from "./flow-nodes.ts";

interface Placed {
  readonly route: Route;
  readonly label: SceneLabel;
}

export function LineWords() {
  const editor = useEditor();
  const { measure, reading } = editor;
  const { model } = useCanvas();
  const document = useEditorState((state) => shownOf(state.document).document);
  // What a tour has not come to yet has no words either.
  const tour = useEditorState(({ tourStep }) => tourStep);
  const { routes, gesture } = useStore(model.store);
  const read = useStore(reading);
  const settled = useRef<ReadonlyMap<EdgeId, Placed>>(new Map());
  const isStill = gesture === NO_GESTURE;
  const placed = useMemo(() => {
    // Room is looked for when the hand lets go: until then words go with their own lines.
    if (isStill) settled.current = place(document, routes, measure);
    return settled.current;
  }, [isStill, document, routes, measure]);
  return [...placed].map(([id, { route, label }]) => {
    const now = routes.get(id);
    const isHidden = tour !== undefined && tourStageOf(editor.store.getState(), id) === "hidden";
    if (!now || isHidden) return null;
    const at = now === route ? label.at : now.labelAt;
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

function place(
  { nodes, edges, lanes }: Diagram,
  routes: Routes,
  measure: Measure,
): ReadonlyMap<EdgeId, Placed> {
  const routed = edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    return route ? [{ edge, route }] : [];
  });
  const labels = placedLabels(
    routed.map(({ edge, route }) => wordsOn(edge, route, measure)),
    nodes.filter((node) => isSolid(kindOfBox(node))),
    lanes,
  );
  return new Map(
    routed.flatMap(({ edge, route }, index): readonly [EdgeId, Placed][] => {
      const label = labels[index];
      return label ? [[edge.id, { route, label }]] : [];
    }),
  );
}
