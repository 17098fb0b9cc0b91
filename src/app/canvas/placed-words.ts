/** Where words stand on the lines: room is looked for when nothing moves, and meanwhile they go with their lines. */
import { useMemo, useRef } from "react";
import { useStore } from "zustand";
import { shownOf } from "../../core/document/fold.ts";
import type { Diagram, DiagramEdge, EdgeId, Point } from "../../core/document/types.ts";
import { isSolid, kindOfBox } from "../../core/scene/box-text.ts";
import { placedLabels, type SceneLabel, type Unplaced } from "../../core/scene/edge-labels.ts";
import type { Route, Routes } from "../../core/scene/router/route.ts";
import { useEditorState } from "../editor-context.tsx";
import { useCanvas } from "./canvas-context.ts";
import { NO_GESTURE } from "./flow-nodes.ts";

interface Placed {
  readonly route: Route;
  readonly label: SceneLabel;
}

export interface PlacedWords {
  readonly id: EdgeId;
  readonly label: SceneLabel;
  readonly at: Point;
}

/** What is written on an edge; the function stays the same until it would say something else. */
type WordsFor = (edge: DiagramEdge, route: Route) => Unplaced | undefined;

export function usePlacedWords(wordsFor: WordsFor): readonly PlacedWords[] {
  const { model } = useCanvas();
  const document = useEditorState((state) => shownOf(state.document).document);
  const { routes, gesture } = useStore(model.store);
  const settled = useRef<ReadonlyMap<EdgeId, Placed>>(new Map());
  const isStill = gesture === NO_GESTURE;
  const placed = useMemo(() => {
    if (isStill) settled.current = place(document, routes, wordsFor);
    return settled.current;
  }, [isStill, document, routes, wordsFor]);
  return [...placed].flatMap(([id, { route, label }]) => {
    const now = routes.get(id);
    return now ? [{ id, label, at: now === route ? label.at : now.labelAt }] : [];
  });
}

function place(
  { nodes, edges, lanes }: Diagram,
  routes: Routes,
  wordsFor: WordsFor,
): ReadonlyMap<EdgeId, Placed> {
  const routed = edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    return route ? [{ edge, route }] : [];
  });
  const labels = placedLabels(
    routed.map(({ edge, route }) => wordsFor(edge, route)),
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
