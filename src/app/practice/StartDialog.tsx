/** Choosing an interview: the case, the level and the length. */
import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { type LateKey, t } from "../../core/messages/late.ts";
import { type Level, LEVELS } from "../../core/lint/rule.ts";
import { type Length, LENGTHS } from "../../core/practice/session.ts";
import { loadTemplate, TEMPLATE_IDS } from "../assets.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import type { Conductor } from "./conductor.ts";
import styles from "./StartDialog.module.css";

interface Case {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

interface StartDialogProps {
  readonly conductor: Conductor;
  readonly onClose: () => void;
}

export function StartDialog({ conductor, onClose }: StartDialogProps) {
  const { notify } = useParts();
  const cases = useCases();
  const [chosen, setChosen] = useState<string>();
  const [level, setLevel] = useState<Level>("senior");
  const [minutes, setMinutes] = useState<Length>(45);
  const [words, setWords] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const found = (cases ?? []).filter(({ title, summary }) =>
    `${title} ${summary}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  const wanted = found.find(({ id }) => id === chosen) ?? found[0];
  const start = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!wanted) return;
    const { id, title } = wanted;
    onClose();
    const begun = await conductor.start({ caseId: id, title, level, minutes });
    const text = begun ? t("session.started", { title }) : t("session.notStarted");
    notify({ text, tone: begun ? "plain" : "error" });
  };
  return (
    <Modal title={t("session.title")} width={560} initialFocus={search} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void start(event)}>
        <p className={styles.lead}>{t("session.lead")}</p>
        <input
          ref={search}
          className={styles.find}
          type="search"
          aria-label={t("session.find")}
          placeholder={t("session.find")}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <fieldset className={styles.cases}>
          <legend className="offscreen">{t("session.case")}</legend>
          {found.map(({ id, title, summary }) => (
            <label key={id} className={styles.case}>
              <input
                type="radio"
                name="case"
                value={id}
                checked={id === wanted?.id}
                onChange={() => setChosen(id)}
              />
              <b>{title}</b>
              <small>{summary}</small>
            </label>
          ))}
          {found.length === 0 && (
            <p className={styles.lead} role="status">
              {t(cases ? "session.noCase" : "session.reading")}
            </p>
          )}
        </fieldset>
        <footer className={styles.foot}>
          <Choice<Level>
            legend="session.level"
            options={LEVELS}
            value={level}
            nameOf={(one) => t(`session.${one}`)}
            onChange={setLevel}
          />
          <Choice<Length>
            legend="session.length"
            options={LENGTHS}
            value={minutes}
            nameOf={(count) => t("session.minutes", { count })}
            onChange={setMinutes}
          />
          <Button type="submit" look="filled" disabled={!wanted}>
            {t("session.begin")}
          </Button>
        </footer>
      </form>
    </Modal>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly legend: LateKey;
  readonly options: readonly T[];
  readonly value: T;
  nameOf(option: T): string;
  onChange(option: T): void;
}

function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { legend, options, value, nameOf, onChange } = props;
  return (
    <fieldset className={styles.choice}>
      <legend>{t(legend)}</legend>
      <div>
        {options.map((option) => (
          <label key={option} data-checked={option === value}>
            <input
              type="radio"
              name={legend}
              className="offscreen"
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {nameOf(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The templates with something to rehearse; `undefined` until they are read. */
function useCases(): readonly Case[] | undefined {
  const [cases, setCases] = useState<readonly Case[]>();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const read = await Promise.all(
        TEMPLATE_IDS.map(async (id) => ({ id, template: await loadTemplate(id) })),
      );
      const all = read.flatMap(({ id, template }) => {
        if (!template.ok || !template.value.brief) return [];
        const { title, about } = template.value;
        return about?.level === "first-steps" ? [] : [{ id, title, summary: about?.summary ?? "" }];
      });
      if (!gone) setCases(all.toSorted((a, b) => a.title.localeCompare(b.title)));
    };
    void load();
    return () => {
      gone = true;
    };
  }, []);
  return cases;
}
