/** Asks what a design is about and keeps a copy of it as a template. */
import { type ReactNode, type SyntheticEvent, useId, useRef, useState } from "react";
import { DESIGN_LEVELS, TASKS } from "../../core/document/about.ts";
import { setAbout, setTitle } from "../../core/document/edit.ts";
import { LIMITS } from "../../core/document/limits.ts";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { useParts } from "../editor-context.tsx";
import type { OwnTemplates } from "../own-templates.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./KeepTemplate.module.css";

interface KeepTemplateProps {
  readonly own: OwnTemplates;
  readonly onClose: () => void;
}

export function KeepTemplate({ own, onClose }: KeepTemplateProps) {
  const { editor, shell, notify } = useParts();
  // As it stands when it is asked for.
  const [{ title, about }] = useState(editor.document);
  const [trouble, setTrouble] = useState<string>();
  const summary = useRef<HTMLTextAreaElement>(null);
  const keep = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const kept = await own.keep(described(editor.document(), new FormData(event.currentTarget)));
    if (!kept.ok) {
      const [problem] = kept.problems;
      setTrouble(problem && `${problem.message} ${problem.hint}`);
      return;
    }
    onClose();
    const text = t("gallery.kept", { title: kept.value.diagram.title });
    notify({ text, action: { title: t("gallery.keptShow"), run: shell.openTemplates } });
  };
  return (
    <Modal title={t("gallery.keepTitle")} width={480} initialFocus={summary} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void keep(event)}>
        <p className={styles.lead}>{t("gallery.keepLead")}</p>
        <Field name={t("gallery.keepName")}>
          {(id) => <input id={id} name="title" defaultValue={title} maxLength={200} required />}
        </Field>
        <Field name={t("gallery.keepSummary")}>
          {(id) => (
            <textarea
              id={id}
              ref={summary}
              name="summary"
              rows={2}
              defaultValue={about?.summary}
              maxLength={LIMITS.label}
            />
          )}
        </Field>
        <div className={styles.pair}>
          <Choice name="task" title={t("gallery.keepTask")} value={about?.task} choices={TASKS} />
          <Choice
            name="level"
            title={t("gallery.keepLevel")}
            value={about?.level}
            choices={DESIGN_LEVELS}
          />
        </div>
        <Field name={t("gallery.keepSource")}>
          {(id) => (
            <input id={id} name="source" defaultValue={about?.source} maxLength={LIMITS.label} />
          )}
        </Field>
        {trouble !== undefined && <p role="alert">{trouble}</p>}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t("general.cancel")}</Button>
          <Button type="submit" look="filled">
            {t("gallery.keep")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The design with what the form says of it. */
function described(diagram: Diagram, form: FormData): Diagram {
  const said = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const about = {
    summary: said("summary"),
    source: said("source") || undefined,
    task: TASKS.find(({ id }) => id === said("task"))?.id,
    level: DESIGN_LEVELS.find(({ id }) => id === said("level"))?.id,
  };
  return setAbout(setTitle(diagram, said("title") || diagram.title), about);
}

interface FieldProps {
  readonly name: string;
  children(id: string): ReactNode;
}

function Field({ name, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly title: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

function Choice({ name, title, value, choices }: ChoiceProps) {
  return (
    <Field name={title}>
      {(id) => (
        <select id={id} name={name} defaultValue={value ?? ""}>
          <option value="">{t("gallery.keepNone")}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
