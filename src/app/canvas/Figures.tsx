/** Figures on the drawing: load on the lines, replicas and time at the boxes, the critical path, and who is hit by what is imagined. */
import { memo, useCallback } from "react";
import { useStore } from "zustand";
import type { DiagramEdge } from "../../core/document/types.ts";
import { type BoxFigures, canvasFigures } from "../../core/estimates/on-canvas.ts";
import { buildGraph } from "../../core/graph/graph.ts";
import { t } from "../../core/messages/late.ts";
import { wordsOn } from "../../core/scene/edge-labels.ts";
import type { Route } from "../../core/scene/router/route.ts";
import { routePath } from "../../core/scene/route-path.ts";
import type { WhatIf } from "../../core/simulate/what-if.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { useCanvas } from "./canvas-context.ts";
import styles from "./Figures.module.css";
import { usePlacedWords } from "./placed-words.ts";

export function Figures() {
  const { catalogue, reading } = useEditor();
  const { model, far } = useCanvas();
  // Worked out when the document changes, which it does not while a hand is moving something.
  const document = useEditorState((state) => state.document);
  const figures = canvasFigures(buildGraph(document, catalogue));
  const told = useStore(reading, (state) => state.told);
  const what = told?.document === document ? told.what : undefined;
  const nodes = useStore(model.store, (state) => state.nodes);
  if (far) return null;
  return (
    <>
      <CriticalLines critical={figures.critical} />
      <Rates lines={figures.lines} />
      {nodes.map(({ id, position, width = 0, height = 0, data }) => (
        <BoxChip
          key={id}
          {...{ x: position.x, y: position.y, width, height }}
          label={data.node.label}
          figures={figures.boxes.get(id)}
          isCritical={figures.critical.has(id)}
          state={what && stateOf(what, id)}
        />
      ))}
    </>
  );
}

type Hit = "onDown" | "onStalled" | "onOverloaded";

function stateOf({ down, stalled, overloaded }: WhatIf, id: string): Hit | undefined {
  if (down.includes(id)) return "onDown";
  if (stalled.includes(id)) return "onStalled";
  return overloaded.includes(id) ? "onOverloaded" : undefined;
}

interface BoxChipProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly figures: BoxFigures | undefined;
  readonly isCritical: boolean;
  readonly state: Hit | undefined;
}

const BoxChip = memo(function BoxChip(props: BoxChipProps) {
  const { x, y, width, height, label, figures, isCritical, state } = props;
  if (!figures && !state) return null;
  const short = figures?.isShort === true;
  const said = [
    figures?.time,
    figures?.replicas && (short ? `▲ ${figures.replicas}` : figures.replicas),
    state && t(`whatIf.${state}`),
  ].filter((text) => text !== undefined);
  return (
    <>
      {(isCritical || state) && (
        <div
          className={styles.frame}
          data-state={state}
          style={{ left: x, top: y, width, height }}
        />
      )}
      {said.length > 0 && (
        <span
          className={styles.chip}
          role="note"
          aria-label={t("whatIf.stage", { box: label, figures: said.join(", ") })}
          data-short={short}
          data-state={state}
          style={{ left: x + width / 2, top: y + height }}
        >
          {said.join(" · ")}
        </span>
      )}
    </>
  );
});

function CriticalLines({ critical }: { readonly critical: ReadonlySet<string> }) {
  const { model } = useCanvas();
  const routes = useStore(model.store, (state) => state.routes);
  return (
    <svg className={styles.lines} aria-hidden="true">
      {[...routes].map(
        ([id, { points, curve }]) =>
          critical.has(id) && <path key={id} d={routePath(points, curve)} />,
      )}
    </svg>
  );
}

function Rates({ lines }: { readonly lines: ReadonlyMap<string, string> }) {
  const { measure } = useEditor();
  const wordsFor = useCallback(
    (edge: DiagramEdge, route: Route) => {
      const rate = lines.get(edge.id);
      return rate === undefined ? undefined : wordsOn({ ...edge, label: rate }, route, measure);
    },
    [lines, measure],
  );
  return usePlacedWords(wordsFor).map(({ id, label, at }) => (
    <span
      key={id}
      className={styles.rate}
      style={{ left: at.x, top: at.y, height: label.height, width: label.width }}
    >
      {label.text}
    </span>
  ));
}
