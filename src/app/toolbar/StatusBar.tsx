/** The status bar: is the loop closed, what the review says, how much is drawn, and the zoom. */
import { Infinity as Loop } from "lucide-react";
import { formatQuantity } from "../../core/document/quantity.ts";
import { SEVERITIES, type Severity } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/index.ts";
import { useEditorState, useParts, useReview, useZoom } from "../editor-context.tsx";
import { MaturityBadge } from "./MaturityBadge.tsx";
import styles from "./StatusBar.module.css";

const LOOP_WORDS = {
  none: "shell.loopNone",
  open: "shell.loopOpen",
  closed: "shell.loopClosed",
} as const;

interface StatusBarProps {
  onNumbers(): void;
  onReview(): void;
}

export function StatusBar({ onReview, onNumbers }: StatusBarProps) {
  const zoom = useZoom();
  const { view } = useParts();
  const nodes = useEditorState(({ document }) => document.nodes.length);
  const loop = useReview((state) => state.loop);
  const hushed = useReview((state) => state.hushed);
  const findings = useReview((state) => state.findings);
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return (
    <footer className={styles.status}>
      {!hushed && (
        <span className={styles.loop} data-loop={loop} title={t("shell.loopHint")}>
          <Loop />
          {t(LOOP_WORDS[loop])}
        </span>
      )}
      <MaturityBadge />
      {SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.count}
          data-severity={severity}
          title={t("shell.review")}
          onClick={onReview}
        >
          {t(`review.${severity}`, { count: count(severity) })}
        </button>
      ))}
      <span className={styles.space} />
      <Figures onNumbers={onNumbers} />
      <span className={styles.nodes}>{t("shell.nodes", { count: nodes })}</span>
      <button
        type="button"
        className={styles.zoom}
        title={t("commands.zoomToFit")}
        aria-label={`${t("commands.zoomToFit")}, ${t("shell.zoom", { percent: Math.round(zoom * 100) })}`}
        onClick={() => view.fit()}
      >
        {t("shell.zoom", { percent: Math.round(zoom * 100) })}
      </button>
    </footer>
  );
}

/** The time to the answer against its objective, and the peak. */
function Figures({ onNumbers }: { onNumbers(): void }) {
  const figures = useReview((state) => state.figures);
  if (!figures) return null;
  const { p99Ms, sloMs, peakQps } = figures;
  const inMs = (value: number) => formatQuantity(Math.round(value), "ms");
  return (
    <>
      {p99Ms !== undefined && p99Ms > 0 && (
        <button
          type="button"
          className={styles.figure}
          data-over={sloMs !== undefined && p99Ms > sloMs}
          title={t("shell.p99Hint")}
          onClick={onNumbers}
        >
          {sloMs === undefined
            ? t("shell.p99", { ms: inMs(p99Ms) })
            : t("shell.p99Of", { ms: inMs(p99Ms), slo: inMs(sloMs) })}
        </button>
      )}
      {peakQps !== undefined && (
        <button
          type="button"
          className={`${styles.figure} ${styles.peak}`}
          title={t("shell.peakHint")}
          onClick={onNumbers}
        >
          {t("shell.peak", { qps: formatQuantity(Number(peakQps.toPrecision(3)), undefined) })}
        </button>
      )}
    </>
  );
}
