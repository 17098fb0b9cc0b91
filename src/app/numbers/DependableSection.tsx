/** How often there is an answer, and how old what it rests on is. */
import { estimateAvailability } from "../../core/estimates/availability.ts";
import { featureAges, MODEL_AGES, modelAge } from "../../core/estimates/freshness.ts";
import { about, show } from "../../core/estimates/show.ts";
import type { Graph } from "../../core/graph/graph.ts";
import { t } from "../../core/messages/late.ts";
import styles from "./Numbers.module.css";

const SECONDS_A_MONTH = 30 * 86_400;
const DIGITS = 6;

const percent = (share: number): string =>
  t("whatIf.share", { share: Number((share * 100).toPrecision(DIGITS)) });

export function DependableSection({ graph }: { readonly graph: Graph }) {
  const found = estimateAvailability(graph);
  const ages = featureAges(graph);
  const model = MODEL_AGES.flatMap((age) => {
    const figure = modelAge(graph.requirements, age);
    return figure.known ? [{ id: age.id, figure }] : [];
  });
  const isGuess = found?.boxes.some(({ assumed }) => assumed) === true;
  return (
    <>
      {found && (
        <section className={styles.section} aria-label={t("whatIf.availability")}>
          <h3>{t("whatIf.availability")}</h3>
          <dl className={styles.others}>
            <Row name={t("whatIf.full")} value={about(percent(found.full), isGuess)} />
            <Row name={t("whatIf.answered")} value={about(percent(found.answered), isGuess)} />
            {found.wanted !== undefined && (
              <Row name={t("whatIf.wanted")} value={percent(found.wanted)} />
            )}
          </dl>
          <p className={styles.note}>
            {t("whatIf.downtime", { minutes: show((1 - found.answered) * SECONDS_A_MONTH, "s") })}
          </p>
        </section>
      )}
      {ages.length + model.length > 0 && (
        <section className={styles.section} aria-label={t("whatIf.freshness")}>
          <h3>{t("whatIf.freshness")}</h3>
          <dl className={styles.others}>
            {ages.map(({ store, way, usualSec, mostSec, assumed }) => (
              <Row
                key={store.id}
                name={store.label}
                tip={way.map(({ label }) => label).join(" → ")}
                value={`${about(show(usualSec, "s"), assumed.length > 0)} · ${t("whatIf.atMost")} ${show(mostSec, "s")}`}
              />
            ))}
            {model.map(({ id, figure }) => (
              <Row
                key={id}
                name={t(`whatIf.${id}`)}
                value={about(show(figure.value, "s"), figure.assumed.length > 0)}
              />
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: string;
  readonly tip?: string;
}

function Row({ name, value, tip }: RowProps) {
  return (
    <div title={tip}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
