/** The interviews rehearsed on this device: how each went, how that changes over time, and what can be done with them. */
import { Download, PlayCircle, Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import { STEPS } from "../../core/document/steps.ts";
import { t } from "../../core/messages/late.ts";
import { clockText } from "../../core/practice/clock-text.ts";
import type { StepResult } from "../../core/practice/score.ts";
import { elapsed } from "../../core/practice/session.ts";
import type { Kept } from "../../core/practice/stored.ts";
import type { Sessions } from "../sessions.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { exactly } from "../ui/saved-when.ts";
import styles from "./History.module.css";
import { Trend } from "./Trend.tsx";

interface HistoryDialogProps {
  readonly sessions: Sessions;
  readonly onReplay: (kept: Kept) => void;
  readonly onOpen: (design: string) => void;
  readonly onExport: (list: readonly Kept[]) => void;
  readonly onClose: () => void;
}

export function HistoryDialog(props: HistoryDialogProps) {
  const { sessions, onReplay, onOpen, onExport, onClose } = props;
  const [list, remove] = useSessions(sessions);
  const [sure, setSure] = useState(false);
  const isEmpty = list?.length === 0;
  const removeAll = () => {
    if (sure) remove((list ?? []).map(({ session }) => session.id));
    setSure(!sure);
  };
  return (
    <Modal title={t("score.historyTitle")} width={720} onClose={onClose}>
      <div className={styles.body}>
        {isEmpty && <p className={styles.none}>{t("score.none")}</p>}
        {list && <Trend list={list} />}
        <ul className={styles.list}>
          {list?.map((kept) => (
            <Row
              key={kept.session.id}
              kept={kept}
              onReplay={() => onReplay(kept)}
              onOpen={() => onOpen(kept.session.design)}
              onRemove={() => remove([kept.session.id])}
            />
          ))}
        </ul>
      </div>
      <footer className={styles.foot}>
        <Button look="link" disabled={!list || isEmpty} onClick={removeAll}>
          {t(sure ? "score.deleteSure" : "score.deleteAll")}
        </Button>
        <Button disabled={!list || isEmpty} onClick={() => list && onExport(list)}>
          <Download />
          {t("score.export")}
        </Button>
      </footer>
    </Modal>
  );
}

/** `undefined` until they are read; what is deleted is gone for good. */
function useSessions(
  sessions: Sessions,
): readonly [list: readonly Kept[] | undefined, remove: (ids: readonly string[]) => void] {
  const [list, setList] = useState<readonly Kept[]>();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const read = await sessions.list();
      if (!gone) setList(read.ok ? read.value : []);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [sessions]);
  const remove = (ids: readonly string[]) => {
    void sessions.remove(ids);
    setList((before) => before?.filter(({ session }) => !ids.includes(session.id)));
  };
  return [list, remove];
}

interface RowProps {
  readonly kept: Kept;
  readonly onReplay: () => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function Row({ kept: { session, seenAt, result }, onReplay, onOpen, onRemove }: RowProps) {
  const { title, level, minutes, startedAt, end } = session;
  const time = clockText(elapsed(session, seenAt));
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <b>{title}</b>
        <small>
          {t("score.row", {
            when: exactly(startedAt),
            level: t(`session.${level}`),
            time,
            minutes,
          })}
        </small>
        {end ? <Verdicts result={result} /> : <small>{t("score.unfinished")}</small>}
      </div>
      <Button onClick={onOpen}>{t("score.openDesign")}</Button>
      <Button
        look="bare"
        aria-label={`${t("score.replay")}: ${title}`}
        title={t("score.replay")}
        onClick={onReplay}
      >
        <PlayCircle />
      </Button>
      <Button
        look="bare"
        aria-label={`${t("score.delete")}: ${title}`}
        title={t("score.delete")}
        onClick={onRemove}
      >
        <Trash2 />
      </Button>
    </li>
  );
}

function Verdicts({ result }: { readonly result: readonly StepResult[] | undefined }) {
  return (
    <ul className={styles.verdicts} aria-label={t("score.verdicts")}>
      {result?.map(({ step, verdict, there, of }) => {
        const name = STEPS.find(({ id }) => id === step)?.name ?? step;
        const said = `${name}: ${t(`score.${verdict}`)}, ${t("score.pieces", { there, count: of })}`;
        return (
          <li key={step} data-verdict={verdict} title={said}>
            <span className="offscreen">{said}</span>
          </li>
        );
      })}
    </ul>
  );
}
