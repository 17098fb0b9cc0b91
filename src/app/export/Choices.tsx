/** What can be chosen for a picture: scale, colours, background, title, legend. */
import { useId } from "react";
import { t } from "../../core/messages/late.ts";
import { THEMES } from "../../core/scene/tokens.ts";
import styles from "./Export.module.css";
import { type ExportChoice, type ExportPart, SCALES } from "./export-choice.ts";

interface ChoicesProps {
  readonly choice: ExportChoice;
  readonly onChoose: (change: Partial<ExportChoice>) => void;
  /** How much can be drawn now; there is nothing to choose from one. */
  readonly parts: readonly ExportPart[];
  readonly part: ExportPart;
  readonly onPart: (part: ExportPart) => void;
}

export function Choices({ choice, onChoose, parts, part, onPart }: ChoicesProps) {
  return (
    <>
      {parts.length > 1 && (
        <Segments
          name={t("picture.part")}
          options={parts.map((value) => ({ value, text: t(`picture.${value}`) }))}
          chosen={part}
          onChoose={onPart}
        />
      )}
      <Segments
        name={t("picture.scale")}
        options={SCALES.map((scale) => ({ value: scale, text: t("picture.times", { scale }) }))}
        chosen={choice.scale}
        onChoose={(scale) => onChoose({ scale })}
      />
      <Segments
        name={t("picture.theme")}
        options={THEMES.map((theme) => ({ value: theme, text: t(`picture.${theme}`) }))}
        chosen={choice.theme}
        onChoose={(theme) => onChoose({ theme })}
      />
      <div className={styles.switches}>
        <Switch
          name={t("picture.transparent")}
          on={choice.transparent}
          onSwitch={(transparent) => onChoose({ transparent })}
        />
        <Switch
          name={t("picture.with-title")}
          on={choice.title}
          onSwitch={(title) => onChoose({ title })}
        />
        <Switch
          name={t("picture.with-legend")}
          on={choice.legend}
          onSwitch={(legend) => onChoose({ legend })}
        />
        <Switch
          name={t("picture.with-words")}
          on={choice.words}
          onSwitch={(words) => onChoose({ words })}
        />
      </div>
    </>
  );
}

interface SegmentsProps<T extends string | number> {
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { name, options, chosen, onChoose } = props;
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <div className={styles.segments}>
        {options.map(({ value, text }) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ name, on, onSwitch }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <span>{name}</span>
    </label>
  );
}
