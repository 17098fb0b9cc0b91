/** What each word of a line was taken for. */
import { ChevronRight } from "lucide-react";
import type { Taken } from "../../core/suggest/take-words.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./QuickAdd.module.css";

interface ChainPreviewProps {
  readonly stages: readonly (readonly Taken[])[];
}

export function ChainPreview({ stages }: ChainPreviewProps) {
  return (
    <div className={styles.chain} role="status">
      {stages.map((stage, column) => (
        // A stage is known by its place alone: the same words may come twice.
        <span key={column} className={styles.stage}>
          {column > 0 && <ChevronRight aria-label=">" />}
          {stage.map(({ component, label, node }, row) => (
            <span
              key={row}
              className={styles.taken}
              data-hue={component.hue}
              data-plain={label !== undefined && node === undefined}
              data-drawn={node !== undefined}
            >
              <Icon name={component.icon} />
              {label ?? component.name}
            </span>
          ))}
        </span>
      ))}
    </div>
  );
}
