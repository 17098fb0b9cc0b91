/** The design at hand held against another one: two pictures or one over the other, and what differs in words. */
import { useMemo, useState } from "react";
import { compareDiagrams, MOST_BOXES } from "../../core/compare/compare.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./Compare.module.css";
import { ComparisonView } from "./ComparisonView.tsx";
import { OtherChoice } from "./OtherChoice.tsx";
import type { OtherDesigns } from "./other-designs.ts";
import { useOther } from "./use-other.ts";

interface CompareDialogProps {
  readonly others: OtherDesigns;
  /** Whether it opens with the reference, or asks what to compare with. */
  readonly withReference: boolean;
  readonly onClose: () => void;
}

export function CompareDialog({ others, withReference, onClose }: CompareDialogProps) {
  const { catalogue, store } = useEditor();
  const document = useEditorState((state) => state.document);
  const [atHand] = useState(() => ({
    diagram: store.getState().document,
    practised: others.practised(),
  }));
  const other = useOther(others, { atHand, catalogue, withReference });
  const reference = other.chosen?.diagram;
  const comparison = useMemo(
    () => reference && compareDiagrams(document, reference, catalogue),
    [document, reference, catalogue],
  );
  return (
    <Modal
      title={t("compare.title")}
      width={1320}
      aside={<OtherChoice other={other} />}
      onClose={onClose}
    >
      <div className={styles.body}>
        {other.problem && (
          <p className={styles.problem} role="alert">
            {other.problem.message} {other.problem.hint}
          </p>
        )}
        {comparison && <ComparisonView comparison={comparison} />}
        {!comparison && (
          <p className={styles.empty} role="status">
            {emptyText(reference !== undefined, withReference && !other.references)}
          </p>
        )}
      </div>
    </Modal>
  );
}

function emptyText(isTooLarge: boolean, isLoading: boolean): string {
  if (isTooLarge) return t("compare.tooLarge", { most: MOST_BOXES });
  return t(isLoading ? "compare.loading" : "compare.nothing");
}
