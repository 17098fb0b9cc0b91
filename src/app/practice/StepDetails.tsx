/** One step in full: what is asked, the answer, what the drawing and the sheet hold for it, what the review found. */
import { STEPS } from "../../core/document/steps.ts";
import { REQUIREMENT_FIELDS } from "../../core/document/requirements.ts";
import type { Finding } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/late.ts";
import { PROMPTS } from "../../core/practice/prompts.ts";
import type { StepView } from "../../core/practice/step-views.ts";
import { useParts, useReview } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Answer } from "./Answer.tsx";
import styles from "./Steps.module.css";

/** More would push the answer of the next step out of sight. */
const MOST_FINDINGS = 4;
const MOST_FIELDS = 6;

interface StepDetailsProps {
  readonly view: StepView;
  /** The step's own name stands above it. */
  readonly titled: boolean;
}

export function StepDetails({ view, titled }: StepDetailsProps) {
  const name = STEPS.find(({ id }) => id === view.id)?.name ?? view.id;
  return (
    <section className={styles.details} aria-label={name}>
      {titled && <h2 className={styles.title}>{name}</h2>}
      <ul className={styles.prompts} aria-label={t("practice.asks")}>
        {PROMPTS[view.id].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <Answer step={view.id} name={name} />
      <Drawn view={view} />
      <Sheet view={view} />
      <Found findings={view.findings} />
    </section>
  );
}

interface PartProps {
  readonly view: StepView;
}

function Drawn({ view: { id, boxes } }: PartProps) {
  const { editor, view } = useParts();
  const isInWords = id === "clarify" || id === "frame";
  if (boxes.length === 0 && isInWords) return null;
  return (
    <div className={styles.part}>
      <h3>{t("practice.drawn")}</h3>
      {boxes.length === 0 && <p className={styles.quiet}>{t("practice.drawnNone")}</p>}
      <div className={styles.chips}>
        {boxes.map(({ id: node, label, component }) => (
          <button
            key={node}
            type="button"
            className={styles.chip}
            data-hue={component?.hue}
            onClick={() => {
              editor.select([node]);
              view.reveal([node]);
            }}
          >
            {label === "" ? (component?.name ?? node) : label}
          </button>
        ))}
      </div>
    </div>
  );
}

function Sheet({ view: { id, filled } }: PartProps) {
  const { showField } = useParts();
  const first = REQUIREMENT_FIELDS.find((field) => field.step === id && !filled.includes(field));
  return (
    <div className={styles.part}>
      <h3>{t("practice.sheet")}</h3>
      <div className={styles.chips}>
        {filled.slice(0, MOST_FIELDS).map((field) => (
          <button
            key={field.id}
            type="button"
            className={styles.chip}
            onClick={() => showField(field.id)}
          >
            {field.name}
          </button>
        ))}
        {filled.length > MOST_FIELDS && (
          <span className={styles.quiet}>
            {t("practice.more", { count: filled.length - MOST_FIELDS })}
          </span>
        )}
        {first && (
          <Button look="link" onClick={() => showField(first.id)}>
            {t("practice.sheetOpen")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Found({ findings }: { readonly findings: readonly Finding[] }) {
  const { editor, view, showField } = useParts();
  const hushed = useReview((state) => state.hushed);
  const show = ({ nodes, edges, field }: Finding) => {
    const ids = [...nodes, ...edges];
    if (ids.length === 0 && field) showField(field);
    editor.select(ids);
    view.reveal(ids);
  };
  return (
    <div className={styles.part}>
      <h3>{t("practice.found")}</h3>
      {findings.length === 0 && (
        <p className={styles.quiet}>{t(hushed ? "practice.foundHidden" : "practice.foundNone")}</p>
      )}
      {findings.slice(0, MOST_FINDINGS).map((finding) => (
        <button
          key={`${finding.rule} ${finding.nodes.join()} ${finding.edges.join()}`}
          type="button"
          className={styles.finding}
          data-severity={finding.severity}
          onClick={() => show(finding)}
        >
          <i aria-hidden="true" />
          <span className="offscreen">{t(`severity.${finding.severity}`)}: </span>
          {finding.title}
        </button>
      ))}
      {findings.length > MOST_FINDINGS && (
        <p className={styles.quiet}>
          {t("practice.more", { count: findings.length - MOST_FINDINGS })}
        </p>
      )}
    </div>
  );
}
