/** The trade-offs that the design accepts, each with its reason. */
import { removeWaiver } from "../../core/document/edit.ts";
import { t } from "../../core/messages/index.ts";
import { useEditor, useParts, useReview } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Problems.module.css";

export function AcceptedList() {
  const editor = useEditor();
  const { view } = useParts();
  const accepted = useReview((state) => state.accepted);
  if (accepted.length === 0) return null;
  return (
    <details className={styles.accepted}>
      <summary>
        <h3>{t("review.accepted")}</h3>
        <span>{accepted.length}</span>
      </summary>
      <ul>
        {accepted.map(({ finding, waiver }) => {
          const ids = [...finding.nodes, ...finding.edges];
          return (
            <li key={[finding.rule, ...ids, finding.field ?? ""].join(" ")}>
              <button
                type="button"
                className={styles.acceptedTitle}
                onClick={() => {
                  editor.select(ids);
                  view.reveal(ids);
                }}
              >
                {finding.title}
              </button>
              <p>{waiver.reason}</p>
              {!editor.readOnly && (
                <Button
                  look="link"
                  onClick={() => editor.change((document) => removeWaiver(document, waiver))}
                >
                  {t("review.takeBack")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
