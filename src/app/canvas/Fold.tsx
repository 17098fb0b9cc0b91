/** The button that folds a boundary up into a card, and opens it again. */
import { ChevronDown, ChevronRight } from "lucide-react";
import { t } from "../../core/messages/index.ts";
import { useEditorState, useParts } from "../editor-context.tsx";
import styles from "./Box.module.css";

export function Fold({ id }: { readonly id: string }) {
  const { shell } = useParts();
  const folded = useEditorState(
    ({ document }) => document.nodes.find((node) => node.id === id)?.collapsed === true,
  );
  const title = t("order.toggle-fold");
  return (
    <button
      type="button"
      className={`nodrag ${styles.fold}`}
      aria-expanded={!folded}
      aria-label={title}
      title={title}
      onClick={() => shell.order("toggle-fold", id)}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {folded ? <ChevronRight /> : <ChevronDown />}
    </button>
  );
}
