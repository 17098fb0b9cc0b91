/** A title while it is being renamed. */
import styles from "./TitleField.module.css";
import { useWriting } from "./use-writing.ts";

interface TitleFieldProps {
  readonly label: string;
  readonly title: string;
  /** `undefined`: left as it was. */
  readonly onDone: (title: string | undefined, how: "key" | "blur") => void;
}

export function TitleField({ label, title, onDone }: TitleFieldProps) {
  const writing = useWriting((text, how) => onDone(text?.trim(), how));
  return (
    <input
      className={styles.field}
      aria-label={label}
      defaultValue={title}
      maxLength={200}
      {...writing}
    />
  );
}
