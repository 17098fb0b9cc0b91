/** The dot on a box's corner that says its worst finding. */
import { t } from "../../core/messages/index.ts";
import { useReview } from "../editor-context.tsx";
import styles from "./Card.module.css";

export function Badge({ id }: { readonly id: string }) {
  const severity = useReview((state) => state.worst.get(id));
  if (severity === undefined || severity === "next") return null;
  return (
    <span
      className={styles.badge}
      data-severity={severity}
      role="img"
      aria-label={t(`severity.${severity}`)}
    />
  );
}
