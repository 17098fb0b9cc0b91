/** Short messages at the foot of the canvas; each goes by itself after a while. */
import { X } from "lucide-react";
import { useEffect } from "react";
import { t } from "../../core/messages/index.ts";
import type { Notice } from "../editor-context.tsx";
import { Button } from "./Button.tsx";
import styles from "./Notices.module.css";

const LASTS_MS = 7000;

interface NoticesProps {
  /** The latest message; a new object shows a new message. */
  readonly notice: Notice | undefined;
  onGone(): void;
}

export function Notices({ notice, onGone }: NoticesProps) {
  useEffect(() => {
    if (!notice || notice.tone === "error" || notice.stays) return;
    const timer = setTimeout(onGone, LASTS_MS);
    return () => clearTimeout(timer);
  }, [notice, onGone]);

  return (
    <div className={styles.place} role={notice?.tone === "error" ? "alert" : "status"}>
      {notice && (
        <div className={styles.notice} data-tone={notice.tone ?? "plain"}>
          <span className={styles.text}>{notice.text}</span>
          {notice.action && (
            <Button
              onClick={() => {
                onGone();
                notice.action?.run();
              }}
            >
              {notice.action.title}
            </Button>
          )}
          <Button look="bare" aria-label={t("general.close")} onClick={onGone}>
            <X />
          </Button>
        </div>
      )}
    </div>
  );
}
