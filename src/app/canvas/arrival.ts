/** A large drawing that comes nearer: its boxes become elements a few at each frame, and stay painted until all have. */
import { useStoreApi } from "@xyflow/react";
import { useEffect, useState } from "react";
import { isNear } from "./elements.ts";
import type { CanvasModel } from "./model.ts";
import { nearArea } from "./use-visible.ts";

/** So many more at each frame: about what a frame has time for. */
const A_FEW = 48;

/** How many of the boxes near the screen may be elements now; all once they have arrived, none while they are far. */
export function useArrival(model: CanvasModel, isFar: boolean): number {
  const flow = useStoreApi();
  const [room, setRoom] = useState(Infinity);
  if (isFar && room !== 0) setRoom(0);
  useEffect(() => {
    if (isFar || room === Infinity) return undefined;
    const frame = requestAnimationFrame(() => {
      const area = nearArea(flow.getState());
      const near = model.store.getState().nodes.filter((node) => isNear(node, area));
      setRoom(room < near.length ? room + A_FEW : Infinity);
    });
    return () => cancelAnimationFrame(frame);
  }, [model, flow, isFar, room]);
  return isFar ? 0 : room;
}
