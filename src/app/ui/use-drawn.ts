/** A picture that is drawn beside the page's own work: not there yet, failed, or there. */
import { useCallback, useEffect, useState } from "react";
import type { PictureParts } from "../../core/diff/diff-picture.ts";
import { loadIcons } from "../assets.ts";
import { useEditor } from "../editor-context.tsx";
import { useTheme } from "./theme.ts";

export type Drawing<T> = { readonly kind: "drawing" | "failed" } | Drawn<T>;
interface Drawn<T> {
  readonly kind: "drawn";
  readonly picture: T;
}

/** `paint` makes the picture; another function, or another theme, makes another one. */
export function useDrawn<T>(paint: (parts: PictureParts) => T): Drawing<T> {
  const { catalogue, measure } = useEditor();
  const theme = useTheme();
  const draw = useCallback(
    async () => paint({ catalogue, measure, theme, icons: await loadIcons() }),
    [paint, catalogue, measure, theme],
  );
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
