/** What to compare with: a reference architecture, a design of one's own, or a file. */
import { FileUp } from "lucide-react";
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Compare.module.css";
import { FROM_FILE, keyOf, type OtherModel } from "./use-other.ts";

export function OtherChoice({ other }: { readonly other: OtherModel }) {
  const { references, shelf, chosen, choose } = other;
  return (
    <>
      <select
        className={styles.other}
        aria-label={t("compare.other")}
        value={chosen?.key ?? ""}
        onChange={({ target: { value } }) => choose(value)}
      >
        <option value="" disabled>
          {t(references ? "compare.choose" : "compare.loading")}
        </option>
        {chosen?.key === FROM_FILE && <option value={FROM_FILE}>{chosen.diagram.title}</option>}
        <optgroup label={t("compare.templates")}>
          {references?.templates.map(({ id, diagram }) => (
            <option key={id} value={keyOf("template", id)}>
              {diagram.title}
            </option>
          ))}
        </optgroup>
        {shelf.length > 0 && (
          <optgroup label={t("compare.shelf")}>
            {shelf.map(({ id, title }) => (
              <option key={id} value={keyOf("shelf", id)}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <Button aria-label={t("compare.fromFile")} onClick={() => choose(FROM_FILE)}>
        <FileUp />
        <span className={styles.word}>{t("compare.fromFile")}</span>
      </Button>
    </>
  );
}
