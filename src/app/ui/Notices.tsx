/** Short messages at the foot of the canvas; each goes by itself after a while. */
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { t } from "../../core/messages/index.ts";
import type { Notice } from "../editor-context.tsx";
import { Button } from "./Button.tsx";
import styles from "./Notices.module.css";

const LASTS_MS = 7000;

interface NoticesProps {
  /** The latest message; a new object shows a new message. */
  readonly notice: Notice | undefined;
}

export function Notices({ notice }: NoticesProps) {
  const [shown, setShown] = useState(notice);
  useEffect(() => {
    setShown(notice);
    if (!notice || notice.tone === "error") return;
    const timer = setTimeout(() => setShown(undefined), LASTS_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  return (
    <div className={styles.place} role={shown?.tone === "error" ? "alert" : "status"}>
      {shown && (
        <div className={styles.notice} data-tone={shown.tone ?? "plain"}>
          <span className={styles.text}>{shown.text}</span>
          {shown.action && (
            <Button
              onClick={() => {
                shown.action?.run();
                setShown(undefined);
              }}
            >
              {shown.action.title}
            </Button>
          )}
          <Button look="bare" aria-label={t("general.close")} onClick={() => setShown(undefined)}>
            <X />
          </Button>
        </div>
      )}
    </div>
  );
}
