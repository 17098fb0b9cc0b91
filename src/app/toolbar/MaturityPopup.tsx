/** How far the design has come on two public ladders of ML operations, and the next missing piece of each. */
import { Popover } from "@base-ui/react/popover";
import type { Maturity, MissingPiece } from "../../core/lint/maturity.ts";
import { t } from "../../core/messages/index.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Maturity.module.css";

interface MaturityPopupProps {
  readonly maturity: Maturity;
  /** The words of the button. */
  readonly badge: string;
}

export function MaturityPopup({ maturity: { google, azure }, badge }: MaturityPopupProps) {
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger className={styles.badge} title={t("maturity.hint")}>
        {badge}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={8} side="top" align="start" className={styles.positioner}>
          <Popover.Popup className={styles.popup} aria-label={t("maturity.hint")}>
            <Ladder
              name={t("maturity.google")}
              top={2}
              level={google.level}
              text={
                google.level === undefined
                  ? t("maturity.googleNone")
                  : t("maturity.googleLevel", { level: google.level })
              }
              next={google.next}
            />
            <Ladder
              name={t("maturity.azure")}
              top={4}
              level={azure.level}
              text={t("maturity.azureLevel", { level: azure.level })}
              next={azure.next}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface LadderProps {
  readonly name: string;
  readonly level: number | undefined;
  readonly top: number;
  readonly text: string;
  readonly next: MissingPiece | undefined;
}

function Ladder({ name, level, top, text, next }: LadderProps) {
  const { shell } = useParts();
  const [rule] = next?.rules ?? [];
  return (
    <section className={styles.ladder}>
      <header>
        <h3>{name}</h3>
        <span>{text}</span>
      </header>
      <div className={styles.rungs} aria-hidden="true">
        {Array.from({ length: top }, (_, rung) => (
          <i key={rung} data-reached={(level ?? 0) > rung} />
        ))}
      </div>
      <p>{next ? t("maturity.next", { text: next.text }) : t("maturity.top")}</p>
      {rule !== undefined && (
        <Button look="link" onClick={() => shell.openRules(rule)}>
          {t("maturity.about")}
        </Button>
      )}
    </section>
  );
}
