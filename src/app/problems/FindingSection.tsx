/** The findings of one severity under their heading, with one button for all their fixes. */
import { WandSparkles } from "lucide-react";
import type { Finding, Severity } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/index.ts";
import { takeOver } from "../../editor/apply-fix.ts";
import type { Wanted } from "../../editor/review.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { FindingItem } from "./FindingItem.tsx";
import styles from "./Problems.module.css";

/** A list longer than this is drawn in chunks; those out of view are not drawn at all. */
const MANY = 100;
const CHUNK = 25;

interface FindingSectionProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** The finding that is unfolded, by its key. */
  readonly open: string | undefined;
  onOpen(key: string | undefined): void;
}

export function FindingSection({ severity, findings, open, onOpen }: FindingSectionProps) {
  const { editor, review, view } = useParts();
  const fixable = editor.readOnly ? 0 : findings.filter(({ fixes }) => fixes.length > 0).length;
  const isWanted: Wanted = (finding) => finding.severity === severity;
  const endPreview = () => review.preview(undefined);
  const preview = () => review.preview(review.mended(isWanted));
  return (
    <section data-severity={severity} aria-label={t(`severity.${severity}`)}>
      <header className={styles.heading}>
        <h3>
          <i className={styles.dot} />
          {t(`review.${severity}Heading`)}
        </h3>
        <span>{findings.length}</span>
        {fixable > 1 && (
          <Button
            look="link"
            title={t("review.fixAllHint")}
            onClick={() => view.keepInView(takeOver(editor, review.mended(isWanted)))}
            onPointerEnter={preview}
            onPointerLeave={endPreview}
            onFocus={preview}
            onBlur={endPreview}
          >
            <WandSparkles />
            {t(severity === "next" ? "review.addAll" : "review.fixAll", { count: fixable })}
          </Button>
        )}
      </header>
      {chunksOf(findings).map((chunk, index) => (
        // A chunk has no more identity than its place in the list.
        <div key={index} className={findings.length > MANY ? styles.chunk : undefined}>
          {chunk.map((finding) => {
            const key = keyOf(finding);
            return (
              <FindingItem
                key={key}
                finding={finding}
                open={open === key}
                onToggle={() => onOpen(open === key ? undefined : key)}
              />
            );
          })}
        </div>
      ))}
    </section>
  );
}

/** A finding is the same one as long as it is of the same rule at the same place. */
const keyOf = ({ rule, nodes, edges, field }: Finding): string =>
  [rule, ...nodes, ...edges, field ?? ""].join(" ");

/** One of all where they are few: an open form must not move to another. */
function chunksOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const size = findings.length > MANY ? CHUNK : MANY;
  return Array.from({ length: Math.ceil(findings.length / size) }, (_, index) =>
    findings.slice(index * size, (index + 1) * size),
  );
}
