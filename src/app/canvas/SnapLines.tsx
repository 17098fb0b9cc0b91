/** What a box under the hand is in line with: the lines, and the ways between boxes in px. */
import { useStore } from "zustand";
import type { Line } from "../../core/snap/lines.ts";
import type { Gap } from "../../core/snap/gaps.ts";
import type { Guides } from "../../core/snap/snap.ts";
import { useZoom } from "../editor-context.tsx";
import { useCanvas } from "./canvas-context.ts";
import styles from "./SnapLines.module.css";
import wires from "./Wires.module.css";

/** A length to be told, with its middle. */
interface Way {
  readonly axis: "x" | "y";
  readonly from: number;
  readonly until: number;
  readonly at: number;
}

export function SnapLines() {
  const { model } = useCanvas();
  const guides = useStore(model.store, (state) => state.guides);
  return guides && <Lines guides={guides} />;
}

function Lines({ guides: { lines, gaps } }: { readonly guides: Guides }) {
  const zoom = useZoom();
  const ways = [...(["x", "y"] as const).flatMap((axis) => nearestWay(lines, axis)), ...gaps];
  return (
    <>
      <svg className={`${wires.wires} ${styles.guides}`} aria-hidden="true">
        {lines.map((line) => (
          <path key={`${line.axis} ${line.at}`} d={pathOf(line)} />
        ))}
        {gaps.map((gap) => (
          <path key={`${gap.axis} ${gap.from} ${gap.at}`} d={barOf(gap, 4 / zoom)} />
        ))}
      </svg>
      {ways.map(({ axis, from, until, at }) => {
        const middle = (from + until) / 2;
        const [left, top] = axis === "x" ? [middle, at] : [at, middle];
        return (
          <span
            key={`${axis} ${from} ${at}`}
            className={styles.distance}
            style={{ left, top, scale: 1 / zoom }}
          >
            {Math.round(until - from)}
          </span>
        );
      })}
    </>
  );
}

/** Lines of one axis run beside each other: one length tells for all. */
function nearestWay(lines: readonly Line[], axis: "x" | "y"): readonly Way[] {
  const ways = lines.flatMap((line): readonly Way[] =>
    line.axis === axis && line.way
      ? [{ axis: axis === "x" ? "y" : "x", ...line.way, at: line.at }]
      : [],
  );
  return ways.sort((a, b) => a.until - a.from - (b.until - b.from)).slice(0, 1);
}

const pathOf = ({ axis, at, from, until }: Line): string =>
  axis === "x" ? `M${at} ${from}V${until}` : `M${from} ${at}H${until}`;

/** The gap as a bar between two ticks. */
const barOf = ({ axis, from, until, at }: Gap, tick: number): string =>
  axis === "x"
    ? `M${from} ${at - tick}v${2 * tick}M${from} ${at}H${until}M${until} ${at - tick}v${2 * tick}`
    : `M${at - tick} ${from}h${2 * tick}M${at} ${from}V${until}M${at - tick} ${until}h${2 * tick}`;
