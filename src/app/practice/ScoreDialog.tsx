/** What an interview came to: each step against the reference and the rules of the level, in words to act on. */
import { useState } from "react";
import { useStore } from "zustand";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { clockText } from "../../core/practice/clock-text.ts";
import { type StepScore, VERDICTS } from "../../core/practice/score.ts";
import { elapsed, type Session } from "../../core/practice/session.ts";
import { useEditor, useEditorState, useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import type { Conductor } from "./conductor.ts";
import styles from "./Score.module.css";
import { StepResult } from "./StepResult.tsx";

interface ScoreDialogProps {
  readonly conductor: Conductor;
  onReference(reference: Diagram): void;
  readonly onClose: () => void;
}

export function ScoreDialog({ conductor, onReference, onClose }: ScoreDialogProps) {
  const { editor, shell } = useParts();
  const session = useStore(editor.practice, (state) => state.session);
  // As it stands when it is asked for.
  const [score] = useState(() => conductor.score());
  const reference = conductor.known?.reference;
  if (!session || !score || !reference)
    return (
      <Modal title={t("score.title")} width={480} onClose={onClose}>
        <p className={styles.none}>{t("score.notNow")}</p>
      </Modal>
    );
  const then = (go: () => void) => () => {
    onClose();
    go();
  };
  return (
    <Modal title={t("score.title")} width={760} onClose={onClose}>
      <div className={styles.body}>
        <Summary session={session} score={score} />
        <ol className={styles.steps}>
          {score.map((step) => (
            <StepResult key={step.step} score={step} onClose={onClose} />
          ))}
        </ol>
        <Mistakes reference={reference} score={score} />
        <NotAsked reference={reference} session={session} />
      </div>
      <footer className={styles.foot}>
        <Button onClick={() => shell.practise("replay")}>{t("score.replay")}</Button>
        <Button onClick={() => shell.openCompare("reference")}>{t("score.compare")}</Button>
        <Button onClick={then(() => onReference(reference))}>{t("score.openReference")}</Button>
        <Button look="filled" onClick={() => shell.practise("start")}>
          {t("score.again")}
        </Button>
      </footer>
    </Modal>
  );
}

interface SummaryProps {
  readonly session: Session;
  readonly score: readonly StepScore[];
}

function Summary({ session, score }: SummaryProps) {
  const answers = useEditorState(({ document }) => Object.keys(document.answers).length);
  const { now } = useEditor().practice.getState();
  const [solid = 0, partly = 0, missing = 0] = VERDICTS.map(
    (verdict) => score.filter((step) => step.verdict === verdict).length,
  );
  const { asked, hints, raised, title, minutes } = session;
  return (
    <div className={styles.summary}>
      <p>
        {t("score.summary", {
          title,
          minutes,
          level: t(`session.${session.level}`),
          time: clockText(elapsed(session, now)),
        })}
        {session.end?.late === true && <span>{t("score.overTime")}</span>}
      </p>
      <h3>{t("score.steps", { solid, partly, missing })}</h3>
      <ul>
        <li>{t("score.asked", { count: asked.length })}</li>
        <li>{t("score.answers", { count: answers })}</li>
        <li>{t("score.hints", { count: hints.length })}</li>
        {raised.length > 0 && (
          <li>
            {t("score.followUps", {
              answered: raised.filter(({ answered }) => answered).length,
              count: raised.length,
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

interface MistakesProps {
  readonly reference: Diagram;
  readonly score: readonly StepScore[];
}

/** What the case warns of and the drawing shows. */
function Mistakes({ reference, score }: MistakesProps) {
  const found = new Set(score.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const made = (reference.brief?.mistakes ?? []).filter(
    ({ rule }) => rule !== undefined && found.has(rule),
  );
  if (made.length === 0) return null;
  return (
    <section className={styles.mistakes}>
      <h3>{t("score.mistakes")}</h3>
      <ul>
        {made.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

interface NotAskedProps {
  readonly reference: Diagram;
  readonly session: Session;
}

/** What the interviewer would have told. */
function NotAsked({ reference, session }: NotAskedProps) {
  const told = new Set(session.asked.map(({ answer }) => answer));
  const left = (reference.brief?.facts ?? []).filter(({ answer }) => !told.has(answer));
  if (left.length === 0) return null;
  return (
    <section className={styles.mistakes}>
      <h3>{t("score.notAsked")}</h3>
      <div className={styles.chips}>
        {left.map(({ asks }) => (
          <span key={asks} className={styles.chip}>
            {asks}
          </span>
        ))}
      </div>
    </section>
  );
}
