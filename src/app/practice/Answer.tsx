/** The answer to a step: Markdown to read, and a field to write it in. */
import { Pencil } from "lucide-react";
import { useState } from "react";
import { setAnswer } from "../../core/document/edit.ts";
import { LIMITS } from "../../core/document/limits.ts";
import type { StepId } from "../../core/document/steps.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Markdown } from "./Markdown.tsx";
import styles from "./Steps.module.css";

interface AnswerProps {
  readonly step: StepId;
  readonly name: string;
}

export function Answer({ step, name }: AnswerProps) {
  const editor = useEditor();
  const answer = useEditorState(({ document }) => document.answers[step] ?? "");
  const [editing, setEditing] = useState(false);
  if (answer !== "" && !editing)
    return (
      <div className={styles.answer}>
        <Markdown text={answer} />
        <Button
          look="bare"
          aria-label={t("practice.edit")}
          title={t("practice.edit")}
          onClick={() => setEditing(true)}
        >
          <Pencil />
        </Button>
      </div>
    );
  return (
    <textarea
      className={styles.field}
      aria-label={t("practice.answerOf", { step: name })}
      placeholder={t("practice.answerHint")}
      rows={4}
      ref={editing ? takeKeyboard : undefined}
      maxLength={LIMITS.text}
      value={answer}
      onFocus={() => setEditing(true)}
      onChange={(event) => {
        const text = event.target.value;
        editor.change((document) => setAnswer(document, step, text), { step: `answer ${step}` });
      }}
      onBlur={() => {
        editor.endStep();
        setEditing(false);
      }}
    />
  );
}

/** The pencil that was pressed has gone. */
const takeKeyboard = (field: HTMLTextAreaElement | null): void => field?.focus();
