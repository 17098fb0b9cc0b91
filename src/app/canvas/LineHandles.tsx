/** The handles of the one line that is selected: on its pieces to bend it, at its ends to lead it elsewhere. */
import { useReactFlow, useStore as useFlow } from "@xyflow/react";
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useState } from "react";
import type { DiagramEdge, Point } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import type { Route } from "../../core/scene/router/route.ts";
import { handlesOf, type LineHandle, withBends } from "../../editor/bends.ts";
import type { LineEnd } from "../../editor/connect.ts";
import { useParts } from "../editor-context.tsx";
import { useCanvas } from "./canvas-context.ts";
import { followPointer } from "./follow-pointer.ts";
import { leadTo, offerEnds } from "./lead-line.ts";
import styles from "./LineHandles.module.css";
import wires from "./Wires.module.css";

interface LineProps {
  readonly edge: DiagramEdge;
  readonly route: Route;
}

/** Canvas px an arrow key moves a piece by. */
const STEP = 8;

export function LineHandles(line: LineProps) {
  const { editor } = useParts();
  const unzoom = useFlow(({ transform }) => 1 / transform[2]);
  const edge = editor.document().edges.find(({ id }) => id === line.edge.id) ?? line.edge;
  return (
    <>
      {handlesOf(edge, line.route).map((handle, index) => (
        // A piece has no more identity than its place on the line.
        <BendHandle key={index} edge={edge} handle={handle} unzoom={unzoom} />
      ))}
      <EndHandle {...line} edge={edge} end="source" unzoom={unzoom} />
      <EndHandle {...line} edge={edge} end="target" unzoom={unzoom} />
    </>
  );
}

interface BendProps {
  readonly edge: DiagramEdge;
  readonly handle: LineHandle;
  readonly unzoom: number;
}

function BendHandle({ edge, handle, unzoom }: BendProps) {
  const { editor } = useParts();
  const { model } = useCanvas();
  const flow = useReactFlow();
  const remove = () => editor.change((document) => withBends(document, edge.id, handle.removed));
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    followPointer(event, {
      // Seen from where the drag began: the line under the hand is another one by now.
      move: (at) => model.bend(edge.id, handle.dragged(onCanvas(flow, at))),
      end: (kept) => model.endBend(kept),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ARROWS.get(event.key);
    const isRemoval = event.key === "Delete" || event.key === "Backspace";
    if (!by && !isRemoval) return;
    event.preventDefault();
    event.stopPropagation();
    if (!by) {
      remove();
      return;
    }
    const to = { x: handle.at.x + by.x * STEP, y: handle.at.y + by.y * STEP };
    editor.change((document) => withBends(document, edge.id, handle.dragged(to)), {
      step: `bend ${edge.id}`,
    });
  };
  return (
    <button
      type="button"
      className={`${styles.handle} nopan nodrag`}
      data-bend
      data-axis={handle.axis}
      data-by-hand={handle.byHand}
      style={placeOf(handle.at, unzoom)}
      aria-label={t(handle.byHand ? "lines.bend" : "lines.piece")}
      title={t(handle.byHand ? "lines.bend" : "lines.piece")}
      onPointerDown={onPointerDown}
      onDoubleClick={(event) => {
        event.stopPropagation();
        remove();
      }}
      onKeyDown={onKeyDown}
    />
  );
}

const ARROWS: ReadonlyMap<string, Point> = new Map([
  ["ArrowLeft", { x: -1, y: 0 }],
  ["ArrowRight", { x: 1, y: 0 }],
  ["ArrowUp", { x: 0, y: -1 }],
  ["ArrowDown", { x: 0, y: 1 }],
]);

function EndHandle({ edge, route, end, unzoom }: LineProps & { end: LineEnd; unzoom: number }) {
  const parts = useParts();
  const flow = useReactFlow();
  const [hand, setHand] = useState<Point>();
  const at = end === "source" ? route.points[0] : route.points.at(-1);
  const other = end === "source" ? route.points.at(-1) : route.points[0];
  if (!at || !other) return null;
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const stopOffering = offerEnds(parts.editor, edge, end);
    let last: Point | undefined;
    followPointer(event, {
      move: (place) => {
        last = onCanvas(flow, place);
        setHand(last);
      },
      end: (kept) => {
        stopOffering();
        setHand(undefined);
        if (kept && last) leadTo(parts, edge, end, last);
      },
    });
  };
  return (
    <>
      {hand && (
        <svg className={wires.wires}>
          <path className={wires.connection} d={`M${other.x} ${other.y}L${hand.x} ${hand.y}`} />
        </svg>
      )}
      <button
        type="button"
        tabIndex={-1}
        className={`${styles.end} nopan nodrag`}
        style={placeOf(hand ?? at, unzoom)}
        aria-label={t(`lines.${end}`)}
        title={t(`lines.${end}`)}
        onPointerDown={onPointerDown}
      />
    </>
  );
}

const placeOf = ({ x, y }: Point, unzoom: number): CSSProperties => ({
  left: x,
  top: y,
  scale: unzoom,
});

const onCanvas = (flow: ReturnType<typeof useReactFlow>, at: Point): Point =>
  flow.screenToFlowPosition(at, { snapToGrid: false });
