/** The fields of the details panel. Each joins its typing into one undo step, which ends when it is left. */
import { type ReactNode, useId, useState } from "react";
import { formatQuantity, parseQuantity } from "../../core/document/quantity.ts";
import { t } from "../../core/messages/index.ts";
import { useEditor } from "../editor-context.tsx";
import styles from "./Inspector.module.css";

export interface FieldProps {
  readonly name: string;
  /** Beside the name: where a figure comes from, or that it is assumed. */
  readonly note?: string | undefined;
  /** A line beneath the field while it is used, and its tip. */
  readonly help?: string | undefined;
}

interface FrameProps extends FieldProps {
  /** The element to write or choose in, with what it is known and styled by. */
  children(given: { readonly id: string; readonly className: string | undefined }): ReactNode;
}

function Frame({ name, note, help, children }: FrameProps) {
  const id = useId();
  const editor = useEditor();
  return (
    <div className={styles.field} title={help} onBlur={() => editor.endStep()}>
      <label htmlFor={id}>
        {name}
        {note !== undefined && <small title={note}>{note}</small>}
      </label>
      {children({ id, className: styles.input })}
      {help !== undefined && <p className={styles.help}>{help}</p>}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** Whether it has lines. */
  readonly isLong?: boolean;
  onChange(value: string): void;
}

export function TextField(props: TextFieldProps) {
  const { value, placeholder, isLong = false, onChange, ...frame } = props;
  const given = {
    value,
    placeholder,
    maxLength: 2000,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  return (
    <Frame {...frame}>
      {(known) =>
        isLong ? <textarea rows={3} {...known} {...given} /> : <input {...known} {...given} />
      }
    </Frame>
  );
}

interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  /** What is wrong with a number; it is then not taken over. */
  readonly check?: ((value: number) => string | undefined) | undefined;
  onChange(value: number | undefined): void;
}

/** A unit typed with the number needs not stand beside it again. */
const NAMES_UNIT = /[a-zµ%]$/iu;

/** Takes numbers as people write them: "50M", "200ms", "0.1%". */
export function NumberField(props: NumberFieldProps) {
  const { value, unit, placeholder, check, onChange, ...frame } = props;
  // What is typed may not be a number yet; the document only ever sees numbers.
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (value === undefined ? "" : formatQuantity(value, unit));
  const faultIn = (candidate: string): string | undefined => {
    if (candidate.trim() === "") return undefined;
    const figure = parseQuantity(candidate, unit);
    return figure === undefined ? t("inspector.invalidNumber") : check?.(figure);
  };
  const fault = faultIn(text);
  return (
    <Frame {...frame} help={fault ?? frame.help}>
      {(given) => (
        <span className={styles.number}>
          <input
            {...given}
            inputMode="decimal"
            value={text}
            placeholder={placeholder}
            aria-invalid={fault !== undefined}
            onChange={(event) => {
              const next = event.target.value;
              setTyped(next);
              if (faultIn(next) === undefined)
                onChange(next.trim() === "" ? undefined : parseQuantity(next, unit));
            }}
            onBlur={() => setTyped(undefined)}
          />
          {unit !== undefined && !NAMES_UNIT.test(text) && (
            <span className={styles.unit}>{unit}</span>
          )}
        </span>
      )}
    </Frame>
  );
}

interface ListFieldProps extends FieldProps {
  readonly value: readonly string[];
  onChange(value: readonly string[]): void;
}

export function ListField({ value, onChange, ...frame }: ListFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <Frame {...frame}>
      {(given) => (
        <input
          {...given}
          value={typed ?? value.join(", ")}
          placeholder={t("inspector.listHint")}
          maxLength={2000}
          onChange={(event) => {
            const next = event.target.value;
            setTyped(next);
            onChange(
              next
                .split(",")
                .map((part) => part.trim())
                .filter((part) => part !== ""),
            );
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Frame>
  );
}

interface ChoiceFieldProps extends FieldProps {
  /** Empty while nothing is chosen. */
  readonly value: string;
  /** What the empty choice says. */
  readonly empty: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  onChange(id: string): void;
}

export function ChoiceField({ value, empty, choices, onChange, ...frame }: ChoiceFieldProps) {
  return (
    <Frame {...frame}>
      {(given) => (
        <select {...given} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{empty}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

interface SwitchFieldProps extends FieldProps {
  readonly value: boolean;
  onChange(value: boolean): void;
}

export function SwitchField({ name, note, help, value, onChange }: SwitchFieldProps) {
  return (
    <div className={styles.field} title={help}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={value}
          onChange={(event) => onChange(event.target.checked)}
        />
        {name}
        {note !== undefined && <small title={note}>{note}</small>}
      </label>
      {help !== undefined && <p className={styles.help}>{help}</p>}
    </div>
  );
}
