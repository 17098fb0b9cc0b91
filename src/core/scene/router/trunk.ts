/** Which ends of a line it shares with others. */
import type { Point } from "../../document/types.ts";
import type { Trunk } from "./route.ts";
import { extent, isUpright, type Spans } from "./spans.ts";

/** The ends at which another line lies on this one; `undefined` if at neither. */
export function trunkOf(points: readonly Point[], line: number, spans: Spans): Trunk | undefined {
  const start = isShared(points[0], points[1], line, spans);
  const end = isShared(points.at(-1), points.at(-2), line, spans);
  if (start && end) return "both";
  if (start) return "start";
  return end ? "end" : undefined;
}

function isShared(
  end: Point | undefined,
  next: Point | undefined,
  line: number,
  spans: Spans,
): boolean {
  if (!end || !next) return false;
  const at = isUpright(end, next) ? end.y : end.x;
  const own = extent(end, next);
  return spans
    .beside(end, next, line)
    .some(
      ({ from, to }) =>
        from <= at && at <= to && Math.min(to, own.to) - Math.max(from, own.from) > 0,
    );
}
