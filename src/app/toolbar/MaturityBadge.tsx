/** The maturity of the design in a few words; what stands behind it is loaded when it is asked for. */
import { useState } from "react";
import { t } from "../../core/messages/index.ts";
import { useReview } from "../editor-context.tsx";
import { Apart } from "../ui/Guard.tsx";
import { latePart } from "../ui/late-part.ts";
import styles from "./Maturity.module.css";

const MaturityPopup = latePart(async () => (await import("./MaturityPopup.tsx")).MaturityPopup);

export function MaturityBadge() {
  const maturity = useReview((state) => state.maturity);
  const [wanted, setWanted] = useState(false);
  if (!maturity) return null;
  const { level } = maturity.google;
  const badge = level === undefined ? t("maturity.badgeNone") : t("maturity.badge", { level });
  const button = (
    <button
      type="button"
      className={styles.badge}
      title={t("maturity.hint")}
      onClick={() => setWanted(true)}
    >
      {badge}
    </button>
  );
  if (!wanted) return button;
  return (
    <Apart fallback={button}>
      <MaturityPopup maturity={maturity} badge={badge} />
    </Apart>
  );
}
