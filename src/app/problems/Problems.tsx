/** The review: findings by severity, each with its reason and its fixes. */
import { useMemo, useState } from "react";
import { type Finding, SEVERITIES, type Severity } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/index.ts";
import { useEditorState, useReview } from "../editor-context.tsx";
import { FindingItem } from "./FindingItem.tsx";
import styles from "./Problems.module.css";

export function Problems() {
  const findings = useReview((state) => state.findings);
  const reviewed = useReview((state) => state.of !== undefined);
  const isEmpty = useEditorState(({ document }) => document.nodes.length === 0);
  const [open, setOpen] = useState<string>();
  const keyed = useMemo(() => withKeys(findings), [findings]);

  if (!reviewed) return null;
  if (findings.length === 0) return <Nothing isEmpty={isEmpty} />;
  return (
    <div className={styles.problems}>
      <Summary findings={findings} />
      {SEVERITIES.map((severity) => {
        const group = keyed.filter(({ finding }) => finding.severity === severity);
        return (
          group.length > 0 && (
            <section key={severity} data-severity={severity} aria-label={t(`severity.${severity}`)}>
              {severity === "next" && (
                <header className={styles.nextTitle}>
                  <h3>{t("review.nextTitle")}</h3>
                  <span>{group.length}</span>
                </header>
              )}
              {group.map(({ finding, key }) => (
                <FindingItem
                  key={key}
                  finding={finding}
                  open={open === key}
                  onToggle={() => setOpen(open === key ? undefined : key)}
                />
              ))}
            </section>
          )
        );
      })}
    </div>
  );
}

/** A finding is the same one as long as it is of the same rule at the same place. */
function withKeys(findings: readonly Finding[]): readonly { finding: Finding; key: string }[] {
  return findings.map((finding) => ({
    finding,
    key: [finding.rule, ...finding.nodes, ...finding.edges, finding.field ?? ""].join(" "),
  }));
}

function Summary({ findings }: { readonly findings: readonly Finding[] }) {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return (
    <p className={styles.summary} role="status">
      {SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => (
        <span key={severity} data-severity={severity}>
          <i className={styles.dot} />
          {t(`review.${severity}`, { count: count(severity) })}
        </span>
      ))}
    </p>
  );
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <div className={styles.nothing} role="status">
      <h3>{t(isEmpty ? "review.emptyTitle" : "review.clean")}</h3>
      <p>{t(isEmpty ? "review.emptyHint" : "review.cleanHint")}</p>
    </div>
  );
}
