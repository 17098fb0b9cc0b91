/** What the sheet must say before a figure can be worked out; a click leads there. */
import { REQUIREMENT_FIELDS, type RequirementId } from "../../core/document/requirements.ts";
import { t } from "../../core/messages/late.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Numbers.module.css";

export function FillIn({ fields }: { readonly fields: readonly RequirementId[] }) {
  const { showField } = useParts();
  if (fields.length === 0) return null;
  return (
    <p className={styles.fill}>
      {t("numbers.missing")}
      {[...new Set(fields)].map((field) => (
        <Button key={field} look="link" onClick={() => showField(field)}>
          {REQUIREMENT_FIELDS.find(({ id }) => id === field)?.name ?? field}
        </Button>
      ))}
    </p>
  );
}
