/** The design itself: its requirements sheet, drawn from the registry of fields. */
import { setRequirement } from "../../core/document/edit.ts";
import { REQUIREMENT_FIELDS, type RequirementField } from "../../core/document/requirements.ts";
import { buildGraph } from "../../core/graph/graph.ts";
import { STEPS } from "../../core/document/steps.ts";
import type { Requirement } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { nameOf } from "../../core/messages/names.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { ChoiceField, ListField, NumberField, SwitchField, TextField } from "./fields.tsx";
import { DerivedFigures, figuresByField } from "./DerivedFigures.tsx";
import styles from "./Inspector.module.css";

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
  const value = requirement?.value;
  // A person's own figure is neither assumed nor anybody else's.
  const change = (next: Requirement["value"] | undefined) =>
    editor.change(
      (document) =>
        setRequirement(document, field.id, next === undefined ? undefined : { value: next }),
      { step: `requirement ${field.id}` },
    );
  const shared = {
    name: field.name,
    note: requirement?.assumed === true ? t("inspector.assumed") : requirement?.source,
  };
  const usual = field.default === undefined ? undefined : String(field.default);
  switch (field.type) {
    case "number":
      return (
        <NumberField
          {...shared}
          unit={field.unit}
          value={typeof value === "number" ? value : undefined}
          placeholder={usual}
          onChange={change}
        />
      );
    case "boolean":
      return (
        <SwitchField
          {...shared}
          value={value === true}
          onChange={(on) => change(on ? true : undefined)}
        />
      );
    case "choice":
      return (
        <ChoiceField
          {...shared}
          value={typeof value === "string" ? value : ""}
          empty={usual === undefined ? t("inspector.unset") : nameOf("choices", usual, usual)}
          choices={(field.choices ?? [])
            .filter((choice) => choice !== field.default)
            .map((id) => ({ id, name: nameOf("choices", id, id) }))}
          onChange={(id) => change(id === "" ? undefined : id)}
        />
      );
    case "list":
      return (
        <ListField
          {...shared}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={(list) => change(list.length === 0 ? undefined : list)}
        />
      );
    case "text":
      return (
        <TextField
          {...shared}
          value={typeof value === "string" ? value : ""}
          onChange={(text) => change(text === "" ? undefined : text)}
        />
      );
  }
}
