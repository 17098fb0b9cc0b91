/** The page for the day of the interview: time, prompts and questions step by step, to read here or on paper. */
import { useMemo, useState } from "react";
import { type ChecklistStep, checklistFor } from "../../core/checklist/checklist.ts";
import { LEVELS, type Level } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/late.ts";
import { LENGTHS } from "../../core/practice/session.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./Checklist.module.css";

interface ChecklistDialogProps {
  readonly onPrint: (level: Level) => void;
  readonly onClose: () => void;
}

export function ChecklistDialog({ onPrint, onClose }: ChecklistDialogProps) {
  const [level, setLevel] = useState<Level>("senior");
  const steps = useMemo(() => checklistFor(level), [level]);
  const print = <Button onClick={() => onPrint(level)}>{t("checklist.print")}</Button>;
  return (
    <Modal title={t("checklist.title")} width={860} aside={print} onClose={onClose}>
      <div className={styles.body}>
        <div className={styles.levels} role="group" aria-label={t("checklist.level")}>
          {LEVELS.map((each) => (
            <Button key={each} aria-pressed={each === level} onClick={() => setLevel(each)}>
              {t(`checklist.level_${each}`)}
            </Button>
          ))}
          <span className={styles.lead}>{t(`rules.level_${level}`)}</span>
        </div>
        <TimeTable steps={steps} />
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </div>
    </Modal>
  );
}

function TimeTable({ steps }: { readonly steps: readonly ChecklistStep[] }) {
  return (
    <table className={styles.time}>
      <caption>{t("checklist.time")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("checklist.step")}</th>
          {LENGTHS.map((minutes) => (
            <th key={minutes} scope="col">
              {t("checklist.minutes", { count: minutes })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ id, name, minutes }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {minutes.map((each, at) => (
              <td key={LENGTHS[at]}>{each}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Step({ step: { name, prompts, questions } }: { readonly step: ChecklistStep }) {
  return (
    <section className={styles.step}>
      <h3>{name}</h3>
      <h4>{t("checklist.say")}</h4>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <h4>{t("checklist.asked")}</h4>
      {questions.length === 0 && <p className={styles.lead}>{t("checklist.none")}</p>}
      <ul>
        {questions.map(({ rule, asks, level }) => (
          <li key={rule}>
            {asks} <small>{t(`checklist.level_${level}`)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
