/** A dialog over the page: titled, closed by Escape, by its button or by a click beside it. */
import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { t } from "../../core/messages/index.ts";
import { Button } from "./Button.tsx";
import styles from "./Modal.module.css";

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Width in px; the height follows the content up to the window's. */
  readonly width: number;
  /** What has the keyboard first; the first thing that can have it when left out. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Stands right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Modal({ title, onClose, width, initialFocus, aside, children }: ModalProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          className={styles.popup}
          style={{ width }}
          {...(initialFocus ? { initialFocus } : {})}
        >
          <header className={styles.header}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <div className={styles.aside}>{aside}</div>
            <Dialog.Close render={<Button look="bare" aria-label={t("general.close")} />}>
              <X />
            </Dialog.Close>
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
