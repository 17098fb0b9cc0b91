/** The strip above the canvas while an interview is on: the steps by their budget, the clock, and what can be done. */
import { Flag, Lightbulb, MessageCircle, Pause, Play } from "lucide-react";
import { useStore } from "zustand";
import { STEPS } from "../../core/document/steps.ts";
import { t } from "../../core/messages/late.ts";
import { clockText } from "../../core/practice/clock-text.ts";
import { budgetOf, isOver, isOverBudget, remaining } from "../../core/practice/pace.ts";
import { type Session, spentAt } from "../../core/practice/session.ts";
import { commandOf } from "../../editor/commands/index.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./SessionStrip.module.css";

export function SessionStrip() {
  const parts = useParts();
  const { practice } = parts.editor;
  const { session, now, talking } = useStore(practice);
  if (!session) return null;
  const isPaused = session.since === undefined;
  const run = (command: string) => () => commandOf(command).run(parts);
  return (
    <aside className={styles.strip} aria-label={t("session.bar")}>
      <p className={styles.case}>
        <b>{session.title}</b>
        <span>{t(`session.${session.level}`)}</span>
      </p>
      <Pace session={session} now={now} />
      <Clock session={session} now={now} />
      <div className={styles.actions}>
        <Button
          aria-pressed={talking}
          title={t("session.interviewer")}
          aria-label={t("session.interviewer")}
          onClick={() => practice.setState({ talking: !talking })}
        >
          <MessageCircle />
          <span>{t("session.interviewer")}</span>
        </Button>
        <Button
          title={t("practice.takeHint")}
          aria-label={t("session.hint")}
          onClick={run("take-hint")}
        >
          <Lightbulb />
          <span>{t("session.hint")}</span>
        </Button>
        <Button
          title={t("practice.pausePractice")}
          aria-label={t(isPaused ? "session.goOn" : "session.pause")}
          onClick={run("pause-practice")}
        >
          {isPaused ? <Play /> : <Pause />}
        </Button>
        <Button look="filled" aria-label={t("session.finish")} onClick={run("end-practice")}>
          <Flag />
          <span>{t("session.finish")}</span>
        </Button>
      </div>
    </aside>
  );
}

interface TimedProps {
  readonly session: Session;
  /** Ms since 1970. */
  readonly now: number;
}

function Clock({ session, now }: TimedProps) {
  const left = remaining(session, now);
  const time = clockText(Math.abs(left));
  return (
    <p className={styles.clock} data-over={isOver(session, now)} role="timer">
      {session.since === undefined && <span>{t("session.paused")}</span>}
      {t(left < 0 ? "session.over" : "session.left", { time })}
    </p>
  );
}

const inMinutes = (ms: number): number => Math.round(ms / 60_000);

/** Each step as wide as its share of the time, filled by what was spent on it. */
function Pace({ session, now }: TimedProps) {
  const { practice } = useParts().editor;
  return (
    <div className={styles.pace}>
      {STEPS.map(({ id, name }) => {
        const [spent, budget] = [spentAt(session, id, now), budgetOf(session, id)];
        const isHere = session.step === id;
        const told = t("session.budget", {
          step: name,
          spent: inMinutes(spent),
          budget: inMinutes(budget),
        });
        return (
          <button
            key={id}
            type="button"
            className={styles.step}
            data-over={isOverBudget(session, id, now)}
            aria-current={isHere ? "step" : undefined}
            aria-label={told}
            title={told}
            style={{ flexGrow: budget }}
            onClick={() => practice.setState({ step: id })}
          >
            <span>{name}</span>
            <i>
              <i style={{ width: `${Math.min(100, (100 * spent) / budget)}%` }} />
            </i>
          </button>
        );
      })}
    </div>
  );
}
