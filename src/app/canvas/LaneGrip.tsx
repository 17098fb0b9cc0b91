/** A side of a band that can be dragged, or moved with the arrow keys while it has the keyboard. */
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { type LaneSide, resizeLane } from "../../core/document/lanes.ts";
import type { Lane } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { GRID } from "../../core/scene/geometry.ts";
import { useEditor, useParts } from "../editor-context.tsx";
import { glide } from "../ui/glide.ts";
import styles from "./LaneTools.module.css";

interface LaneGripProps {
  readonly lane: Lane;
  readonly side: LaneSide;
  readonly focusable: boolean;
}

export function LaneGrip({ lane, side, focusable }: LaneGripProps) {
  const editor = useEditor();
  const { zoom } = useParts();
  const [start, setStart] = useState<number>();
  const [by, setBy] = useState(0);
  const across = side === "bottom";
  const at = (event: PointerEvent) => (across ? event.clientY : event.clientX);
  const resize = (length: number, step?: string) => {
    if (length === 0) return;
    glide();
    editor.change(
      (document) => resizeLane(document, lane.id, side, length),
      step === undefined ? {} : { step },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const length = arrow(event.key, across) * (event.shiftKey ? 10 : 1);
    if (length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    resize(length * GRID, `lane ${lane.id} ${side}`);
  };
  return (
    <span
      className={styles.grip}
      data-side={side}
      role="separator"
      tabIndex={focusable ? 0 : -1}
      aria-label={t("ordering.resize")}
      aria-orientation={across ? "horizontal" : "vertical"}
      aria-valuenow={across ? lane.size.height : lane.size.width}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart(at(event));
      }}
      onPointerMove={(event) => {
        if (start === undefined) return;
        setBy(Math.round((at(event) - start) / zoom.getState() / GRID) * GRID);
      }}
      onPointerUp={() => {
        if (start !== undefined) resize(by);
        setStart(undefined);
        setBy(0);
      }}
      onPointerCancel={() => {
        setStart(undefined);
        setBy(0);
      }}
    >
      {by !== 0 && <i style={{ translate: across ? `0 ${by}px` : `${by}px 0` }} />}
    </span>
  );
}

/** -1, 0 or 1 along the side's way. */
const arrow = (key: string, across: boolean): number => {
  if (key === (across ? "ArrowDown" : "ArrowRight")) return 1;
  return key === (across ? "ArrowUp" : "ArrowLeft") ? -1 : 0;
};
