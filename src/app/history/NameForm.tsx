/** Gives the design as it is now a name, under which it is kept for good. */
import { type SyntheticEvent, useState } from "react";
import { t } from "../../core/messages/late.ts";
import { useEditorState } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./History.module.css";

interface NameFormProps {
  /** Whether it has the keyboard first. */
  readonly isFirst: boolean;
  onName(name: string): void;
}

export function NameForm({ isFirst, onName }: NameFormProps) {
  const [name, setName] = useState("");
  const isEmpty = useEditorState(({ document }) => document.nodes.length === 0);
  const keep = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    onName(name.trim());
    setName("");
  };
  return (
    <form className={styles.form} onSubmit={keep}>
      <input
        aria-label={t("history.name-field")}
        placeholder={t("history.name-field")}
        value={name}
        maxLength={100}
        disabled={isEmpty}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by its command
        autoFocus={isFirst}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={isEmpty || name.trim() === ""}>
        {t("history.keep")}
      </Button>
    </form>
  );
}
