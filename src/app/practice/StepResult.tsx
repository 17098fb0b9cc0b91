/** One step of a score: its verdict, what is open with a way to it, and what is there. */
import { Check, CircleDashed, CircleDot } from "lucide-react";
import { STEPS } from "../../core/document/steps.ts";
import type { StepId } from "../../core/document/steps.ts";
import type { Finding } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/late.ts";
import { type Point, type StepScore, thereOf, type Verdict } from "../../core/practice/score.ts";
import { besideSelection, insertComponent } from "../../editor/insert.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Score.module.css";

const MARKS: Readonly<Record<Verdict, typeof Check>> = {
  solid: Check,
  partly: CircleDot,
  missing: CircleDashed,
};

interface StepResultProps {
  readonly score: StepScore;
  readonly onClose: () => void;
}

export function StepResult({ score, onClose }: StepResultProps) {
  const { step, verdict, points, findings } = score;
  const Mark = MARKS[verdict];
  const missing = points.filter(({ there }) => !there);
  const there = points.filter((point) => point.there);
  const values = { there: thereOf(score), count: points.length };
  return (
    <li className={styles.step} data-verdict={verdict}>
      <details open={verdict !== "solid"}>
        <summary>
          <Mark />
          <b>{STEPS.find(({ id }) => id === step)?.name}</b>
          <span className={styles.verdict}>{t(`score.${verdict}`)}</span>
          <span className={styles.pieces}>{t("score.pieces", values)}</span>
        </summary>
        <div className={styles.points}>
          {missing.map((point) => (
            <Missing key={keyOf(point)} point={point} step={step} onClose={onClose} />
          ))}
          {findings.length > 0 && <h4>{t("score.findings")}</h4>}
          {findings.map((finding) => (
            <Found
              key={`${finding.rule} ${finding.nodes.join()} ${finding.edges.join()}`}
              finding={finding}
              onClose={onClose}
            />
          ))}
          {there.length > 0 && <There points={there} onClose={onClose} />}
        </div>
      </details>
    </li>
  );
}

const keyOf = (point: Point): string =>
  point.kind === "answer" ? point.kind : `${point.kind} ${point.name}`;

interface MissingProps {
  readonly point: Point;
  readonly step: StepId;
  readonly onClose: () => void;
}

function Missing({ point, step, onClose }: MissingProps) {
  const { editor, view, shell, showField } = useParts();
  const then = (go: () => void) => () => {
    onClose();
    go();
  };
  switch (point.kind) {
    case "answer":
      return (
        <Gap
          words={t("score.answerMissing")}
          action={t("score.write")}
          onAct={then(() => {
            editor.practice.setState({ step });
            shell.toggleSteps(true);
          })}
        />
      );
    case "field":
      return (
        <Gap
          words={t("score.fieldMissing", { name: point.name })}
          action={t("score.fill")}
          onAct={then(() => showField(point.field))}
        />
      );
    case "box":
      return (
        <Gap
          words={t("score.boxMissing", { name: point.name })}
          action={t("score.add")}
          onAct={then(() => {
            const near = besideSelection(editor, view.centre());
            view.keepInView([insertComponent(editor, point.component, { near })]);
          })}
        />
      );
  }
}

interface GapProps {
  readonly words: string;
  readonly action: string;
  readonly onAct: () => void;
}

function Gap({ words, action, onAct }: GapProps) {
  return (
    <p className={styles.gap}>
      <span>{words}</span>
      <Button aria-label={`${action}: ${words}`} onClick={onAct}>
        {action}
      </Button>
    </p>
  );
}

interface FoundProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

function Found({ finding, onClose }: FoundProps) {
  const { editor, view, showField } = useParts();
  const show = () => {
    onClose();
    const ids = [...finding.nodes, ...finding.edges];
    if (ids.length === 0 && finding.field) showField(finding.field);
    editor.select(ids);
    view.reveal(ids);
  };
  return (
    <button type="button" className={styles.found} data-severity={finding.severity} onClick={show}>
      <i aria-hidden="true" />
      <span>
        <b>{finding.title}</b>
        <small>{finding.message}</small>
      </span>
    </button>
  );
}

interface ThereProps {
  readonly points: readonly Point[];
  readonly onClose: () => void;
}

function There({ points, onClose }: ThereProps) {
  const { editor, view, showField } = useParts();
  const show = (point: Point) => {
    onClose();
    if (point.kind === "field") showField(point.field);
    if (point.kind !== "box") return;
    editor.select(point.nodes);
    view.reveal(point.nodes);
  };
  return (
    <div className={styles.there}>
      <h4>{t("score.there")}</h4>
      <div className={styles.chips}>
        {points.map((point) =>
          point.kind === "answer" ? (
            <span key="answer" className={styles.chip}>
              {t("score.answerThere")}
            </span>
          ) : (
            <button
              key={keyOf(point)}
              type="button"
              className={styles.chip}
              onClick={() => show(point)}
            >
              {point.name}
            </button>
          ),
        )}
      </div>
    </div>
  );
}
