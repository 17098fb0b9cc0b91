/** The buttons that fold boundaries up into cards and open them again, each at the right of its own. */
import { ChevronDown, ChevronRight } from "lucide-react";
import { useStore } from "zustand";
import { t } from "../../core/messages/late.ts";
import { useParts } from "../editor-context.tsx";
import { useCanvas } from "./canvas-context.ts";
import type { BoxNode } from "./flow-nodes.ts";
import styles from "./Folds.module.css";

export function Folds() {
  const { model, far } = useCanvas();
  const nodes = useStore(model.store, (state) => state.nodes);
  if (far) return null;
  return nodes
    .filter(({ data }) => data.node.component === "boundary")
    .map((box) => <Fold key={box.id} box={box} />);
}

/** From the corner of an open boundary to the middle of the button; on a card it sits on the corner, clear of the words. */
const INSET = 18;

function Fold({ box }: { readonly box: BoxNode }) {
  const { shell } = useParts();
  const { position, width = 0, height = 0, data } = box;
  const { label, collapsed = false } = data.node;
  const title = t("order.toggle-fold");
  return (
    <button
      type="button"
      className={`${styles.fold} nopan nodrag`}
      aria-expanded={!collapsed}
      aria-label={`${title}: ${label}`}
      title={title}
      data-collapsed={collapsed}
      style={{
        left: position.x + width - (collapsed ? 0 : INSET),
        top: position.y + (collapsed ? height : INSET),
      }}
      onClick={() => shell.order("toggle-fold", box.id)}
    >
      {collapsed ? <ChevronRight /> : <ChevronDown />}
    </button>
  );
}
