/** A title while it is being renamed: Enter and leaving keep what was typed, Escape what was. */
import { useRef } from "react";
import styles from "./TitleField.module.css";

interface TitleFieldProps {
  readonly label: string;
  readonly title: string;
  /** `undefined`: left as it was. */
  readonly onDone: (title: string | undefined, how: "key" | "blur") => void;
}

export function TitleField({ label, title, onDone }: TitleFieldProps) {
  const left = useRef(false);
  /** Leaving by a key also blurs the field that goes. */
  const leave = (next: string | undefined, how: "key" | "blur"): void => {
    if (left.current) return;
    left.current = true;
    onDone(next?.trim(), how);
  };
  return (
    <input
      className={styles.field}
      aria-label={label}
      defaultValue={title}
      maxLength={200}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field takes the place of what was focused
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => leave(event.currentTarget.value, "blur")}
      onKeyDown={(event) => {
        // Escape leaves the field, not the dialog.
        event.stopPropagation();
        if (event.nativeEvent.isComposing || !["Enter", "Escape"].includes(event.key)) return;
        // The same Enter must not press the button that takes the field's place.
        event.preventDefault();
        if (event.key === "Enter") leave(event.currentTarget.value, "key");
        if (event.key === "Escape") leave(undefined, "key");
      }}
    />
  );
}
