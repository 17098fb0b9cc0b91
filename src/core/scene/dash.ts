/** Where the dashes of a line fall, so that lines on one trunk are dashed as one. */
import { drawnLength } from "./route-path.ts";
import type { Route } from "./router/index.ts";

export interface DashPhase {
  /** `stroke-dashoffset`, in px. */
  readonly offset?: number;
  /** `pathLength`: the path counts as so long, to hold whole dashes. */
  readonly length?: number;
}

/**
 * A dash begins with the line, which suits a trunk at its source. At a trunk into its target the
 * dashes must end together; a line with a trunk at either end is stretched to whole dashes.
 * `dash` is that of `edgeLook`.
 */
export function dashPhase({ points, trunk }: Route, dash: string | undefined): DashPhase {
  if (dash === undefined || trunk === undefined || trunk === "start") return {};
  const parts = dash.split(" ").map(Number);
  const [first = 0] = parts;
  const period = parts.reduce((sum, part) => sum + part, 0);
  const length = drawnLength(points);
  if (trunk === "end") return { offset: period + first - (length % period) };
  return { length: Math.max(1, Math.round((length - first) / period)) * period + first };
}
