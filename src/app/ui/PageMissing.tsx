/** In place of a page whose parts could not be loaded. */
import { t } from "../../core/messages/index.ts";
import { Button } from "./Button.tsx";
import styles from "./Notices.module.css";

export const PageMissing = () => (
  <main className={styles.broken} role="alert">
    <p>{t("shell.pageMissing")}</p>
    <Button onClick={() => location.reload()}>{t("shell.reload")}</Button>
  </main>
);
