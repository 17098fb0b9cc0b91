/** What can be chosen for a picture: scale, colours, background, title, legend. */
import { useId } from "react";
import { t } from "../../core/messages/late.ts";
import { THEMES } from "../../core/scene/tokens.ts";
import styles from "./Choices.module.css";
import { type ExportChoice, SCALES } from "./export-choice.ts";
import type { PartChoice } from "./use-part.ts";

interface ChoicesProps {
  readonly choice: ExportChoice;
  readonly onChoose: (change: Partial<ExportChoice>) => void;
  readonly parts: PartChoice;
  /** Only pixels have a scale to choose. */
  readonly hasScale: boolean;
}

export function Choices({ choice, onChoose, parts, hasScale }: ChoicesProps) {
  return (
    <>
      <PartChoices parts={parts} />
      {hasScale && (
        <Segments
          name={t("picture.scale")}
          options={SCALES.map((scale) => ({ value: scale, text: t("picture.times", { scale }) }))}
          chosen={choice.scale}
          onChoose={(scale) => onChoose({ scale })}
        />
      )}
      <Segments
        name={t("picture.theme")}
        options={THEMES.map((theme) => ({ value: theme, text: t(`picture.${theme}`) }))}
        chosen={choice.theme}
        onChoose={(theme) => onChoose({ theme })}
      />
      <div className={styles.switches}>
        {SWITCHES.map((id) => (
          <Switch
            key={id}
            name={t(NAMES[id])}
            on={choice[id]}
            onSwitch={(on) => onChoose({ [id]: on })}
          />
        ))}
      </div>
    </>
  );
}

const SWITCHES = ["transparent", "title", "legend", "words"] as const;
const NAMES = {
  transparent: "picture.transparent",
  title: "picture.with-title",
  legend: "picture.with-legend",
  words: "picture.with-words",
} as const;

/** How much of it; there is nothing to choose from one. */
function PartChoices({ parts }: { readonly parts: PartChoice }) {
  const { offered, chosen, choose, lanes, lane, chooseLane } = parts;
  const select = useId();
  if (offered.length < 2) return null;
  return (
    <div className={styles.parts}>
      <Segments
        name={t("picture.part")}
        options={offered.map((value) => ({ value, text: t(`picture.${value}`) }))}
        chosen={chosen}
        onChoose={choose}
      />
      {chosen === "lane" && (
        <>
          <label htmlFor={select}>{t("picture.whichLane")}</label>
          <select
            id={select}
            value={lane}
            onChange={(event) => chooseLane(event.currentTarget.value)}
          >
            {lanes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
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
