/** A rectangle of the canvas in the words that open a dialog with it. */
import type { Box } from "../../core/document/grid.ts";

const PATTERN = /^region (-?\d+) (-?\d+) (\d+) (\d+)$/;

export const regionText = ({ position: { x, y }, size: { width, height } }: Box): string =>
  `region ${[x, y, width, height].map(Math.round).join(" ")}`;

/** `undefined` for any other words. */
export function regionIn(text: string | undefined): Box | undefined {
  const [x, y, width, height] =
    PATTERN.exec(text ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  return { position: { x, y }, size: { width, height } };
}
