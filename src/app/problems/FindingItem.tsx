/** One finding: what, where, the fix as a verb, and why. */
import { PencilLine, WandSparkles } from "lucide-react";
import { useState } from "react";
import { REQUIREMENT_FIELDS, type RequirementId } from "../../core/document/requirements.ts";
import type { Finding, Fix } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/index.ts";
import { applyFix, previewOf } from "../../editor/apply-fix.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { AcceptForm } from "./AcceptForm.tsx";
import styles from "./Problems.module.css";

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether the reason is shown. */
  readonly open: boolean;
  onToggle(): void;
}

/** Further fixes than these would crowd the panel. */
const MOST_FIXES = 3;

export function FindingItem({ finding, open, onToggle }: FindingItemProps) {
  const { editor, review, view, shell, showField } = useParts();
  const [accepting, setAccepting] = useState(false);
  const focus = () => {
    const ids = [...finding.nodes, ...finding.edges];
    if (ids.length === 0 && finding.field) showField(finding.field);
    editor.select(ids);
    view.reveal(ids);
  };
  const offered = open ? MOST_FIXES : 1;
  const fixes = editor.readOnly ? [] : finding.fixes.slice(0, offered);
  const preview = (fix: Fix | undefined) => review.preview(fix && previewOf(editor, fix));

  return (
    <article className={styles.finding} data-rule={finding.rule}>
      <button type="button" className={styles.where} onClick={focus}>
        <i className={styles.dot} />
        <span>
          <b className={styles.title}>{finding.title}</b>
          <span className={styles.message}>{finding.message}</span>
        </span>
      </button>
      <div className={styles.actions}>
        {fixes.map((fix) => (
          <Button
            key={fix.title}
            onClick={() => view.keepInView(applyFix(editor, fix))}
            onPointerEnter={() => preview(fix)}
            onPointerLeave={() => preview(undefined)}
            onFocus={() => preview(fix)}
            onBlur={() => preview(undefined)}
          >
            <WandSparkles />
            {fix.title}
          </Button>
        ))}
        {finding.field !== undefined && !editor.readOnly && (
          <FillIn field={finding.field} onClick={showField} />
        )}
        <span className={styles.links}>
          <Button look="link" aria-expanded={open} onClick={onToggle}>
            {t("review.why")}
          </Button>
          {!editor.readOnly && (
            <Button look="link" aria-expanded={accepting} onClick={() => setAccepting(!accepting)}>
              {t("review.accept")}
            </Button>
          )}
        </span>
      </div>
      {accepting && <AcceptForm finding={finding} onDone={() => setAccepting(false)} />}
      {open && (
        <div className={styles.why}>
          <p>{finding.why}</p>
          <p className={styles.source}>{t("review.source", { source: finding.source })}</p>
          {!editor.readOnly && (
            <Button look="link" onClick={() => shell.openRules(finding.rule)}>
              {t("review.about")}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

interface FillInProps {
  readonly field: RequirementId;
  onClick(field: RequirementId): void;
}

function FillIn({ field, onClick }: FillInProps) {
  const name = REQUIREMENT_FIELDS.find(({ id }) => id === field)?.name ?? field;
  return (
    <Button title={t("review.fillInField", { field: name })} onClick={() => onClick(field)}>
      <PencilLine />
      {t("review.fillIn")}
    </Button>
  );
}
