/** The formats to choose from, in groups. */
import { useId } from "react";
import { t } from "../../core/messages/late.ts";
import { formatGroups } from "./export-formats.ts";
import styles from "./FormatList.module.css";

interface FormatListProps {
  readonly chosen: string;
  readonly onChoose: (format: string) => void;
}

export function FormatList({ chosen, onChoose }: FormatListProps) {
  const name = useId();
  return (
    <div className={styles.formats} role="radiogroup" aria-label={t("writing.format")}>
      {formatGroups().map(({ id, formats }) => (
        <div key={id} className={styles.formatGroup}>
          <h3>{t(`writing.group-${id}`)}</h3>
          {formats.map((format) => (
            <label key={format.id} className={styles.format}>
              <input
                type="radio"
                name={name}
                checked={format.id === chosen}
                onChange={() => onChoose(format.id)}
              />
              <span>
                {t(format.name)}
                <small>{format.extensions[0]}</small>
              </span>
            </label>
          ))}
        </div>
      ))}
    </div>
  );
}
