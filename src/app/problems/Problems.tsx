/** The review: findings by severity, each with its reason and its fixes, and what is accepted. */
import { useState } from "react";
import { SEVERITIES } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/late.ts";
import { useEditorState, useParts, useReview } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { AcceptedList } from "./AcceptedList.tsx";
import { FindingSection } from "./FindingSection.tsx";
import styles from "./Problems.module.css";

export function Problems() {
  const findings = useReview((state) => state.findings);
  const reviewed = useReview((state) => state.of !== undefined);
  const isEmpty = useEditorState(({ document }) => document.nodes.length === 0);
  const [open, setOpen] = useState<string>();

  const hushed = useReview((state) => state.hushed);

  if (hushed) return <Hushed />;
  if (!reviewed) return null;
  return (
    <div className={styles.problems}>
      <p className={styles.summary} role="status">
        {SEVERITIES.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          return count > 0 && <span key={severity}>{t(`review.${severity}`, { count })}</span>;
        })}
      </p>
      {findings.length === 0 && (
        <div className={styles.nothing}>
          <h3>{t(isEmpty ? "review.emptyTitle" : "review.clean")}</h3>
          <p>{t(isEmpty ? "review.emptyHint" : "review.cleanHint")}</p>
        </div>
      )}
      {SEVERITIES.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        return (
          group.length > 0 && (
            <FindingSection
              key={severity}
              severity={severity}
              findings={group}
              open={open}
              onOpen={setOpen}
            />
          )
        );
      })}
      <AcceptedList />
    </div>
  );
}

/** While an interview is rehearsed, what is found is only told when it is asked for. */
function Hushed() {
  const { review } = useParts();
  return (
    <div className={styles.nothing}>
      <h3>{t("session.hushed")}</h3>
      <p>{t("session.hushedHint")}</p>
      <Button look="link" onClick={() => review.hush(false)}>
        {t("session.unhush")}
      </Button>
    </div>
  );
}
