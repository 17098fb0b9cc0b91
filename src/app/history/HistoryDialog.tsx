/** The versions of the open design: a list on the left, on the right the chosen one or what it changed. */
import { useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import type { Problem } from "../../core/problem.ts";
import { Modal } from "../ui/Modal.tsx";
import type { Versions } from "../versions.ts";
import styles from "./History.module.css";
import { NameForm } from "./NameForm.tsx";
import { useHistory } from "./use-history.ts";
import { VersionList } from "./VersionList.tsx";
import { VersionView } from "./VersionView.tsx";

interface HistoryDialogProps {
  readonly load: () => Promise<Versions>;
  /** The id of the design at hand. */
  readonly design: string;
  /** Whether it was opened to give the present a name. */
  readonly naming: boolean;
  readonly onCopy: (copy: Diagram) => void;
  readonly onClose: () => void;
}

export function HistoryDialog({ load, design, naming, onCopy, onClose }: HistoryDialogProps) {
  const { model, trouble } = useHistory({ load, design, onCopy, onClose });
  const [number, setNumber] = useState<number>();
  const chosen = model?.list.find((version) => version.number === number) ?? model?.list[0];
  return (
    <Modal title={t("history.title")} width={1120} onClose={onClose}>
      <div className={styles.body}>
        <div className={styles.side}>
          <NameForm isFirst={naming} onName={(name) => void model?.actions.name(name)} />
          {model && (
            <VersionList
              list={model.list}
              reader={model.reader}
              now={model.readAt}
              chosen={chosen?.number}
              onChoose={setNumber}
            />
          )}
        </div>
        {model && chosen && (
          // Another version is looked at from the start.
          <VersionView key={chosen.number} version={chosen} model={model} />
        )}
        {model && !chosen && <p className={styles.empty}>{t("history.empty")}</p>}
      </div>
      {trouble && <Trouble problem={trouble} />}
    </Modal>
  );
}

const Trouble = ({ problem }: { readonly problem: Problem }) => (
  <footer className={styles.trouble} role="alert">
    {problem.message} {problem.hint}
  </footer>
);
