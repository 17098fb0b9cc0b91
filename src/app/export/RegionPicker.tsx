/** Asks for a rectangle of the canvas: dragged with the pointer, or moved and sized by keys. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Box } from "../../core/document/grid.ts";
import type { Point } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import type { ViewPort } from "../../editor/ports.ts";
import { useParts } from "../editor-context.tsx";
import styles from "./RegionPicker.module.css";

interface RegionPickerProps {
  readonly onPick: (region: Box) => void;
  readonly onClose: () => void;
}

/** px of the page. */
interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A shorter drag was a slip of the hand. */
const LEAST = 12;
const STEP = 16;

export function RegionPicker({ onPick, onClose }: RegionPickerProps) {
  const { view } = useParts();
  const ground = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<Point>();
  const [rect, setRect] = useState(middleOfPage);
  useEffect(() => {
    const before = document.activeElement;
    ground.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const take = (chosen: Rect): void => {
    if (chosen.width >= LEAST && chosen.height >= LEAST) onPick(onCanvas(chosen, view));
  };
  const drag = (event: PointerEvent): void => {
    if (start) setRect(between(start, { x: event.clientX, y: event.clientY }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = byKey(event, rect);
    if (next) setRect(next);
    else if (event.key === "Enter") take(rect);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={ground}
      className={styles.ground}
      role="application"
      aria-label={t("writing.regionHow")}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart({ x: event.clientX, y: event.clientY });
      }}
      onPointerMove={drag}
      onPointerUp={(event) => {
        if (start) take(between(start, { x: event.clientX, y: event.clientY }));
        setStart(undefined);
      }}
      onPointerCancel={() => setStart(undefined)}
    >
      <div
        className={styles.rect}
        style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
      />
      <p className={styles.how}>{t("writing.regionHow")}</p>
    </div>
  );
}

/** Half of the page to begin with, for those who have no pointer. */
function middleOfPage(): Rect {
  const [width, height] = [window.innerWidth / 2, window.innerHeight / 2];
  return { x: width / 2, y: height / 2, width, height };
}

const between = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

const ARROWS: ReadonlyMap<string, Point> = new Map([
  ["ArrowLeft", { x: -STEP, y: 0 }],
  ["ArrowRight", { x: STEP, y: 0 }],
  ["ArrowUp", { x: 0, y: -STEP }],
  ["ArrowDown", { x: 0, y: STEP }],
]);

/** Arrows move it, and with Shift its lower right corner. */
function byKey({ key, shiftKey }: KeyboardEvent, rect: Rect): Rect | undefined {
  const by = ARROWS.get(key);
  if (!by) return undefined;
  if (!shiftKey) return { ...rect, x: rect.x + by.x, y: rect.y + by.y };
  return {
    ...rect,
    width: Math.max(STEP, rect.width + by.x),
    height: Math.max(STEP, rect.height + by.y),
  };
}

/** From the page to the canvas, whose view knows the other way. */
function onCanvas({ x, y, width, height }: Rect, view: ViewPort): Box {
  const [origin, unit] = [view.toScreen({ x: 0, y: 0 }), view.toScreen({ x: 100, y: 0 })];
  const zoom = (unit.x - origin.x) / 100 || 1;
  return {
    position: { x: (x - origin.x) / zoom, y: (y - origin.y) / zoom },
    size: { width: width / zoom, height: height / zoom },
  };
}
