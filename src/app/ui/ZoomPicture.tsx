/** A drawing of our own to look around in: closer, farther, moved by hand, and led to a place in it. */
import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Box } from "../../core/document/grid.ts";
import type { Point } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { Button } from "./Button.tsx";
import { ownDrawing } from "./own-markup.ts";
import { nearby, pointIn, readViewBox, scaled, shifted, viewBoxOf } from "./view-box.ts";
import styles from "./ZoomPicture.module.css";

interface ZoomPictureProps {
  /** Markup made by `core/scene`, which escapes whatever labels hold. */
  readonly svg: string;
  readonly label: string;
  /** What to show; a new object shows it again. */
  readonly place?: Box | undefined;
  /** What is ringed just now, px of the picture. */
  readonly marked?: readonly Box[];
  /** The point under the mouse, px of the picture; `undefined` once it is elsewhere. */
  readonly onPoint?: (at: Point | undefined) => void;
}

const STEP = 1.4;

/** Where the person went, from that place in that picture. */
interface Moved {
  readonly svg: string;
  readonly place: Box | undefined;
  readonly view: Box;
}

export function ZoomPicture({ svg, label, place, marked, onPoint }: ZoomPictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<Moved>();
  const drawing = useMemo(() => ownDrawing(svg), [svg]);
  const whole = useMemo(() => readViewBox(drawing.getAttribute("viewBox")), [drawing]);
  const isMoved = moved?.svg === svg && moved.place === place;
  const start = place ? nearby(place) : whole;
  const view = isMoved ? moved.view : start;
  const look = useCallback(
    (at: Box | undefined) => {
      if (at) setMoved({ svg, place, view: at });
    },
    [svg, place],
  );
  const zoom = (by: number): void => {
    if (view && whole) look(scaled(view, by, whole));
  };
  useEffect(() => {
    holder.current?.replaceChildren(drawing);
  }, [drawing]);
  useEffect(() => {
    if (view) drawing.setAttribute("viewBox", viewBoxOf(view));
  }, [view, drawing]);
  useEffect(() => {
    const element = holder.current;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      if (view && whole) look(scaled(view, 1.0015 ** event.deltaY, whole));
    };
    // React listens passively, and the page would scroll along.
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [view, whole, look]);

  useEffect(() => ringed(drawing, marked), [drawing, marked]);

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!view) return;
    const frame = event.currentTarget.getBoundingClientRect();
    if ((event.buttons & 1) === 0) {
      onPoint?.(pointIn(view, frame, { x: event.clientX, y: event.clientY }));
      return;
    }
    const scale = Math.max(view.size.width / frame.width, view.size.height / frame.height);
    look(shifted(view, -event.movementX * scale, -event.movementY * scale));
  };
  return (
    <div className={styles.frame}>
      <div
        ref={holder}
        role="img"
        aria-label={label}
        className={styles.picture}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onPointerLeave={() => onPoint?.(undefined)}
      />
      <div className={styles.buttons}>
        <Button look="bare" aria-label={t("history.zoom-in")} onClick={() => zoom(1 / STEP)}>
          <ZoomIn />
        </Button>
        <Button look="bare" aria-label={t("history.zoom-out")} onClick={() => zoom(STEP)}>
          <ZoomOut />
        </Button>
        <Button
          look="bare"
          aria-label={t("history.show-all")}
          title={t("history.show-all")}
          onClick={() => look(whole)}
        >
          <Maximize />
        </Button>
      </div>
    </div>
  );
}

const SVG = "http://www.w3.org/2000/svg";
/** px from a box to the ring around it. */
const RING = 7;

/** Rings around the boxes; gives the way to take them off again. */
function ringed(drawing: HTMLElement, boxes: readonly Box[] = []): () => void {
  const rings = boxes.map(({ position, size }) => {
    const ring = document.createElementNS(SVG, "rect");
    ring.setAttribute("x", String(position.x - RING));
    ring.setAttribute("y", String(position.y - RING));
    ring.setAttribute("width", String(size.width + 2 * RING));
    ring.setAttribute("height", String(size.height + 2 * RING));
    ring.setAttribute("rx", String(2 * RING));
    ring.setAttribute("class", styles.ring ?? "");
    return ring;
  });
  drawing.append(...rings);
  return () => rings.forEach((ring) => ring.remove());
}
