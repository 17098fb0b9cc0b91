/** The back of the envelope: each figure with its formula and what went into it. */
import { REQUIREMENT_FIELDS } from "../../core/document/requirements.ts";
import {
  type EnvelopeFigure,
  type EnvelopeInput,
  envelopeOf,
} from "../../core/estimates/envelope/envelope.ts";
import { ENVELOPE_GROUPS } from "../../core/estimates/envelope/item.ts";
import type { Graph } from "../../core/graph/graph.ts";
import { t } from "../../core/messages/late.ts";
import { FillIn } from "./FillIn.tsx";
import styles from "./Numbers.module.css";
import { about, show } from "../../core/estimates/show.ts";

export function EnvelopeSection({ graph }: { readonly graph: Graph }) {
  const figures = envelopeOf(graph);
  if (figures.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t("envelope.title")}>
      <h3>{t("envelope.title")}</h3>
      {ENVELOPE_GROUPS.map((group) => {
        const members = figures.filter(({ item }) => item.group === group);
        return (
          members.length > 0 && (
            <div key={group} className={styles.group}>
              <h4>{t(`envelope.group_${group}`)}</h4>
              {members.map((figure) => (
                <Figure key={figure.item.id} figure={figure} />
              ))}
            </div>
          )
        );
      })}
    </section>
  );
}

function Figure({
  figure: { item, value, inputs, missing, assumed },
}: {
  readonly figure: EnvelopeFigure;
}) {
  return (
    <details className={styles.figure}>
      <summary>
        <span>{t(item.name)}</span>
        <b>{value === undefined ? "–" : about(show(value, item.unit), assumed)}</b>
      </summary>
      <p>{t(item.formula)}</p>
      <ul>
        {inputs.map((input) => (
          <li key={nameOf(input)}>
            <span>{nameOf(input)}</span>
            <b title={input.assumed ? t("numbers.assumed") : undefined}>
              {about(show(input.value, unitOf(input)), input.assumed)}
            </b>
          </li>
        ))}
      </ul>
      <FillIn fields={missing} />
    </details>
  );
}

const fieldOf = ({ field }: EnvelopeInput) => REQUIREMENT_FIELDS.find(({ id }) => id === field);

const nameOf = (input: EnvelopeInput): string =>
  fieldOf(input)?.name ?? (input.name ? t(input.name) : "");

const unitOf = (input: EnvelopeInput): string => input.unit ?? fieldOf(input)?.unit ?? "";
