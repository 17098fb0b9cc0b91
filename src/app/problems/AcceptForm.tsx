/** Accepting a finding as a trade-off: where, and above all why. */
import { type SyntheticEvent, useId, useState } from "react";
import { addWaiver } from "../../core/document/edit.ts";
import type { Finding } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/index.ts";
import { useEditor } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Problems.module.css";

interface AcceptFormProps {
  readonly finding: Finding;
  readonly onDone: () => void;
}

export function AcceptForm({ finding: { rule, nodes, edges }, onDone }: AcceptFormProps) {
  const editor = useEditor();
  const [reason, setReason] = useState("");
  const [everywhere, setEverywhere] = useState(false);
  const field = useId();
  const element = nodes[0] ?? edges[0];
  const accept = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.trim() === "") return;
    const place = everywhere || element === undefined ? {} : { element };
    editor.change((document) => addWaiver(document, { rule, ...place, reason: reason.trim() }));
    onDone();
  };
  return (
    <form
      className={styles.accept}
      onSubmit={accept}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) accept(event);
      }}
    >
      <label htmlFor={field}>{t("review.acceptReason")}</label>
      <textarea
        id={field}
        rows={2}
        required
        ref={focus}
        placeholder={t("review.acceptHint")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {element !== undefined && (
        <label className={styles.everywhere}>
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(event) => setEverywhere(event.target.checked)}
          />
          {t("review.acceptEverywhere")}
        </label>
      )}
      <div className={styles.formActions}>
        <Button type="submit" look="filled" disabled={reason.trim() === ""}>
          {t("review.acceptDo")}
        </Button>
        <Button look="bare" onClick={onDone}>
          {t("general.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The form is there because it was asked for: the person writes on at once. */
const focus = (field: HTMLTextAreaElement | null): void => field?.focus();
