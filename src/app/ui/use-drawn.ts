/** A picture that is drawn beside the page's own work: not there yet, failed, or there. */
import { useEffect, useState } from "react";

export type Drawing<T> = { readonly kind: "drawing" | "failed" } | Drawn<T>;
interface Drawn<T> {
  readonly kind: "drawn";
  readonly picture: T;
}

/** `draw` makes the picture; another function draws another one. */
export function useDrawn<T>(draw: () => Promise<T>): Drawing<T> {
  const [last, setLast] = useState<{ readonly of: typeof draw; readonly drawing: Drawing<T> }>();
  useEffect(() => {
    let gone = false;
    const show = (drawing: Drawing<T>): void => {
      if (!gone) setLast({ of: draw, drawing });
    };
    draw().then(
      (picture) => show({ kind: "drawn", picture }),
      () => show({ kind: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [draw]);
  return last?.of === draw ? last.drawing : { kind: "drawing" };
}
