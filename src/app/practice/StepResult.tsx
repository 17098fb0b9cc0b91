/** One step of a score: its verdict, what is open with a way to it, and what is there. */
import { Check, CircleDashed, CircleDot, Plus } from "lucide-react";
import type { ReactNode } from "react";
import type { RequirementId } from "../../core/document/requirements.ts";
import { type StepId, STEPS } from "../../core/document/steps.ts";
import type { Finding } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/late.ts";
import { type Point, type StepScore, thereOf, type Verdict } from "../../core/practice/score.ts";
import { besideSelection, insertComponent } from "../../editor/insert.ts";
import { useParts } from "../editor-context.tsx";
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
          <Missing points={points} step={step} onClose={onClose} />
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
  readonly points: readonly Point[];
  readonly step: StepId;
  readonly onClose: () => void;
}

/** What the reference has and the answer has not, each with the way to it. */
function Missing({ points, step, onClose }: MissingProps) {
  const { editor, view, shell, showField } = useParts();
  const write = () => {
    onClose();
    editor.practice.setState({ step });
    shell.toggleSteps(true);
  };
  const add = (component: string) => {
    onClose();
    const near = besideSelection(editor, view.centre());
    view.keepInView([insertComponent(editor, component, { near })]);
  };
  const fill = (field: RequirementId) => {
    onClose();
    showField(field);
  };
  const gaps = points.filter(({ there }) => !there);
  const fields = gaps.flatMap((point) => (point.kind === "field" ? [point] : []));
  const boxes = gaps.flatMap((point) => (point.kind === "box" ? [point] : []));
  return (
    <>
      {gaps.some(({ kind }) => kind === "answer") && (
        <Gap words={t("score.answerMissing")}>
          <Todo name={t("score.write")} onAct={write} />
        </Gap>
      )}
      {fields.length > 0 && (
        <Gap words={t("score.fieldMissing")}>
          {fields.map(({ field, name }) => (
            <Todo key={field} verb={t("score.fill")} name={name} onAct={() => fill(field)} />
          ))}
        </Gap>
      )}
      {boxes.length > 0 && (
        <Gap words={t("score.boxMissing")}>
          {boxes.map(({ component, name }) => (
            <Todo key={name} verb={t("score.add")} name={name} onAct={() => add(component)} />
          ))}
        </Gap>
      )}
    </>
  );
}

interface GapProps {
  readonly words: string;
  readonly children: ReactNode;
}

const Gap = ({ words, children }: GapProps) => (
  <div className={styles.gap}>
    <h4>{words}</h4>
    <div className={styles.chips}>{children}</div>
  </div>
);

interface TodoProps {
  readonly name: string;
  /** What is done with it; left out where the name says it. */
  readonly verb?: string;
  readonly onAct: () => void;
}

const Todo = ({ name, verb, onAct }: TodoProps) => (
  <button
    type="button"
    className={styles.todo}
    aria-label={verb === undefined ? name : `${verb}: ${name}`}
    onClick={onAct}
  >
    <Plus />
    {name}
  </button>
);

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
