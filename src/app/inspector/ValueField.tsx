/** A value that a registry describes, in the field that its type asks for. */
import type { FieldShape } from "../../core/document/requirement-shape.ts";
import type { SettingValue } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { nameOf } from "../../core/messages/names.ts";
import {
  ChoiceField,
  type FieldProps,
  ListField,
  NumberField,
  SwitchField,
  TextField,
} from "./fields.tsx";

interface ValueFieldProps extends FieldProps {
  readonly field: Pick<FieldShape, "type" | "unit" | "choices">;
  readonly value: SettingValue | undefined;
  /** What holds while nothing is stated; to choose it is to state nothing. */
  readonly usual: SettingValue | undefined;
  /** Of a number. */
  readonly placeholder: string | undefined;
  /** What is wrong with a number; it is then not taken over. */
  readonly check?: (value: number) => string | undefined;
  onChange(value: SettingValue | undefined): void;
}

export function ValueField(props: ValueFieldProps) {
  const { field, value, usual, placeholder, check, onChange, ...frame } = props;
  const text = typeof value === "string" ? value : "";
  const onText = (next: string) => onChange(next === "" ? undefined : next);
  switch (field.type) {
    case "number":
      return (
        <NumberField
          {...frame}
          unit={field.unit}
          value={typeof value === "number" ? value : undefined}
          placeholder={placeholder}
          check={check}
          onChange={onChange}
        />
      );
    case "boolean":
      return (
        <SwitchField
          {...frame}
          value={typeof value === "boolean" ? value : usual === true}
          onChange={(on) => onChange(on === (usual ?? false) ? undefined : on)}
        />
      );
    case "choice":
      return (
        <ChoiceField
          {...frame}
          value={text}
          empty={typeof usual === "string" ? choiceName(usual) : t("inspector.unset")}
          choices={(field.choices ?? [])
            .filter((choice) => choice !== usual)
            .map((id) => ({ id, name: choiceName(id) }))}
          onChange={onText}
        />
      );
    case "list":
      return (
        <ListField
          {...frame}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={(list) => onChange(list.length === 0 ? undefined : list)}
        />
      );
    case "text":
      return <TextField {...frame} value={text} onChange={onText} />;
  }
}

const choiceName = (id: string): string => nameOf("choices", id, id);
