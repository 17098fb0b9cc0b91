/** What the shelf says where it has nothing to show, and how full the storage is. */
import { useEffect, useState } from "react";
import { t } from "../../core/messages/late.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { askForRoom, isNearlyFull, type Room, roomInWords } from "./room.ts";
import styles from "./Shelf.module.css";

export function Empty({ onClose }: { readonly onClose: () => void }) {
  const { shell } = useParts();
  return (
    <div className={styles.empty}>
      <b>{t("shelf.empty")}</b>
      <p>{t("shelf.empty-hint")}</p>
      <div className={styles.ways}>
        <Button onClick={shell.openTemplates}>{t("shelf.from-template")}</Button>
        <Button
          onClick={() => {
            onClose();
            shell.openFile();
          }}
        >
          {t("shelf.from-file")}
        </Button>
      </div>
    </div>
  );
}

interface NothingFoundProps {
  readonly query: string;
  readonly onAll: () => void;
}

export function NothingFound({ query, onAll }: NothingFoundProps) {
  return (
    <div className={styles.empty} role="status">
      <b>{t("shelf.nothing-found", { query })}</b>
      <p>{t("shelf.nothing-found-hint")}</p>
      <div className={styles.ways}>
        <Button onClick={onAll}>{t("shelf.show-all")}</Button>
      </div>
    </div>
  );
}

/** Asked anew when it is mounted anew. */
export function RoomLine() {
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    let gone = false;
    void askForRoom(navigator.storage).then((told) => {
      if (!gone) setRoom(told);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (!room) return null;
  return (
    <p className={styles.room} data-full={isNearlyFull(room)}>
      {roomInWords(room)}
    </p>
  );
}

/** All of it into one file and back. */
export function BackupLine({ onClose }: { readonly onClose: () => void }) {
  const { shell } = useParts();
  const run = (how: "back-up" | "restore") => () => {
    onClose();
    shell.keepShelf(how);
  };
  return (
    <div className={styles.backup}>
      <Button look="link" onClick={run("back-up")}>
        {t("backup.back-up")}
      </Button>
      <Button look="link" onClick={run("restore")}>
        {t("backup.restore")}
      </Button>
    </div>
  );
}
