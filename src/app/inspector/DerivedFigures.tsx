/** What follows from a field of the requirements sheet: each figure beside the last field that goes into it, with its formula. */
import { REQUIREMENT_FIELDS, type RequirementId } from "../../core/document/requirements.ts";
import { type EnvelopeFigure, envelopeOf } from "../../core/estimates/envelope/envelope.ts";
import { about, show } from "../../core/estimates/show.ts";
import type { Graph } from "../../core/graph/graph.ts";
import { t } from "../../core/messages/late.ts";
import styles from "./Inspector.module.css";

/** By the field that completes them; figures that lack one are left to the panel of numbers. */
export function figuresByField(
  graph: Graph,
): ReadonlyMap<RequirementId, readonly EnvelopeFigure[]> {
  const places = new Map(REQUIREMENT_FIELDS.map(({ id }, place) => [id, place]));
  const found = new Map<RequirementId, EnvelopeFigure[]>();
  for (const figure of envelopeOf(graph)) {
    if (figure.value === undefined) continue;
    const fields = figure.inputs.flatMap(({ field }) =>
      field !== undefined && graph.requirements[field] !== undefined ? [field] : [],
    );
    const last = fields.toSorted((a, b) => (places.get(b) ?? 0) - (places.get(a) ?? 0))[0];
    if (last === undefined) continue;
    const known = found.get(last);
    if (known) known.push(figure);
    else found.set(last, [figure]);
  }
  return found;
}

export function DerivedFigures({ figures }: { readonly figures: readonly EnvelopeFigure[] }) {
  return figures.map(({ item, value = 0, assumed }) => (
    <details key={item.id} className={styles.derived}>
      <summary title={t(item.formula)}>
        {t(item.name)} <b>{about(show(value, item.unit), assumed)}</b>
      </summary>
      <p>{t(item.formula)}</p>
    </details>
  ));
}
