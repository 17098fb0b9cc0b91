/** The design itself: its requirements sheet, drawn from the registry of fields. */
import { setRequirement } from "../../core/document/edit.ts";
import { REQUIREMENT_FIELDS, type RequirementField } from "../../core/document/requirements.ts";
import { buildGraph } from "../../core/graph/graph.ts";
import { STEPS } from "../../core/document/steps.ts";
import type { Requirement } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { DerivedFigures, figuresByField } from "./DerivedFigures.tsx";
import styles from "./Inspector.module.css";
import { ValueField } from "./ValueField.tsx";

export function DesignDetails() {
  const { catalogue } = useEditor();
  const document = useEditorState((state) => state.document);
  const { about, tradeoffs } = document;
  const figures = figuresByField(buildGraph(document, catalogue));
  return (
    <div className={styles.details}>
      {about && (
        <p className={styles.about}>
          {about.summary}
          {about.source !== undefined && <small>{about.source}</small>}
        </p>
      )}
      {STEPS.map((step) => (
        <details key={step.id} className={styles.step} open={step.id === "clarify"}>
          <summary>{step.name}</summary>
          {REQUIREMENT_FIELDS.filter((field) => field.step === step.id).map((field) => (
            <div key={field.id} data-field={field.id}>
              <RequirementInput field={field} />
              <DerivedFigures figures={figures.get(field.id) ?? []} />
            </div>
          ))}
        </details>
      ))}
      {tradeoffs.length > 0 && (
        <section className={styles.group}>
          <h3>{t("inspector.tradeoffs")}</h3>
          <ul className={styles.tradeoffs}>
            {tradeoffs.map((tradeoff) => (
              <li key={tradeoff}>{tradeoff}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function RequirementInput({ field }: { readonly field: RequirementField }) {
  const editor = useEditor();
  const requirement = useEditorState(({ document }) => document.requirements[field.id]);
  // A person's own figure is neither assumed nor anybody else's.
  const change = (value: Requirement["value"] | undefined) =>
    editor.change(
      (document) => setRequirement(document, field.id, value === undefined ? undefined : { value }),
      { step: `requirement ${field.id}` },
    );
  return (
    <ValueField
      name={field.name}
      note={requirement?.assumed === true ? t("inspector.assumed") : requirement?.source}
      field={field}
      value={requirement?.value}
      usual={field.default}
      placeholder={field.default === undefined ? undefined : String(field.default)}
      onChange={change}
    />
  );
}
