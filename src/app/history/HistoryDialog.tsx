/** The versions of the open design: a list on the left, on the right the chosen one or what it changed. */
import { useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { News } from "../ui/News.tsx";
import type { Versions } from "../versions.ts";
import styles from "./History.module.css";
import type { HistoryNews } from "./history-actions.ts";
import type { Moment } from "./moments.ts";
import { NameForm } from "./NameForm.tsx";
import { type HistoryModel, useHistory } from "./use-history.ts";
import { VersionList } from "./VersionList.tsx";
import { VersionView } from "./VersionView.tsx";

interface HistoryDialogProps {
  readonly versions: Versions;
  /** The id of the design at hand. */
  readonly design: string;
  /** Whether it was opened to give the present a name. */
  readonly naming: boolean;
  readonly onCopy: (copy: Diagram) => void;
  readonly onClose: () => void;
}

export function HistoryDialog({ versions, design, naming, onCopy, onClose }: HistoryDialogProps) {
  const { model, news } = useHistory({ versions, design, onCopy, onClose });
  const [number, setNumber] = useState<number>();
  const [other, setOther] = useState<Moment>();
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
          <VersionView
            key={chosen.number}
            version={chosen}
            model={model}
            // Not with itself.
            other={other === chosen.number ? "now" : other}
            onOther={setOther}
          />
        )}
        {model && !chosen && <p className={styles.empty}>{t("history.empty")}</p>}
      </div>
      {news && <LastNews news={news} model={model} />}
    </Modal>
  );
}

interface LastNewsProps {
  readonly news: HistoryNews;
  readonly model: HistoryModel | undefined;
}

function LastNews({ news, model }: LastNewsProps) {
  if (news.kind !== "deleted") return <News of={news.problem} />;
  return (
    <News of={t("history.deleted")}>
      {news.diagram && (
        <Button
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- what had the keyboard is gone
          autoFocus
          onClick={() => void model?.actions.putBack(news)}
        >
          {t("general.undo")}
        </Button>
      )}
    </News>
  );
}
