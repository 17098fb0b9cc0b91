/** How many steps were solid in each finished interview, the oldest first. */
import { t } from "../../core/messages/late.ts";
import type { Kept } from "../../core/practice/stored.ts";
import { exactly } from "../ui/saved-when.ts";
import styles from "./History.module.css";

/** As many as can be told apart. */
const MOST = 24;
const STEPS = 7;

interface TrendProps {
  /** Newest first. */
  readonly list: readonly Kept[];
}

export function Trend({ list }: TrendProps) {
  const finished = list.filter(({ result }) => result !== undefined).slice(0, MOST);
  if (finished.length < 2) return null;
  return (
    <figure className={styles.trend}>
      <figcaption>{t("score.trend")}</figcaption>
      <ol>
        {finished.toReversed().map(({ session, result }) => {
          const solid = result?.filter(({ verdict }) => verdict === "solid").length ?? 0;
          const said = t("score.trendOf", { when: exactly(session.startedAt), solid });
          return (
            <li key={session.id} title={said}>
              <span className="offscreen">{said}</span>
              <i style={{ height: `${(100 * solid) / STEPS}%` }} />
              <small aria-hidden="true">{solid}</small>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
