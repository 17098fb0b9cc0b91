/** Colour and emphasis of whatever is selected: each choice is a command. */
import { HUES } from "../../core/catalogue/component.ts";
import { t } from "../../core/messages/late.ts";
import { commandOf } from "../../editor/commands/index.ts";
import { selectedEdges, selectedNodes } from "../../editor/selection.ts";
import { useEditorState, useParts } from "../editor-context.tsx";
import styles from "./Looks.module.css";

export function Looks() {
  const document = useEditorState((state) => state.document);
  const selection = useEditorState((state) => state.selection);
  const chosen = [...selectedNodes(document, selection), ...selectedEdges(document, selection)];
  return (
    <div className={styles.looks}>
      <fieldset className={styles.row}>
        <legend>{t("marks.colour")}</legend>
        {["usual", ...HUES].map((hue) => (
          <Choice
            key={hue}
            command={`colour-${hue}`}
            hue={hue}
            chosen={chosen.every(({ colour = "usual" }) => colour === hue)}
          />
        ))}
      </fieldset>
      <fieldset className={styles.row} data-words>
        <legend>{t("marks.emphasis")}</legend>
        {["faint", "usual", "strong"].map((emphasis) => (
          <Choice
            key={emphasis}
            command={`emphasis-${emphasis}`}
            chosen={chosen.every(({ emphasis: its = "usual" }) => its === emphasis)}
          />
        ))}
      </fieldset>
    </div>
  );
}

interface ChoiceProps {
  readonly command: string;
  /** A swatch of this colour; words where there is none. */
  readonly hue?: string;
  readonly chosen: boolean;
}

function Choice({ command: id, hue, chosen }: ChoiceProps) {
  const parts = useParts();
  const command = commandOf(id);
  const title = t(command.title);
  return (
    <button
      type="button"
      className={hue === undefined ? styles.word : styles.swatch}
      data-command={id}
      data-hue={hue === "usual" ? undefined : hue}
      aria-pressed={chosen}
      aria-label={title}
      title={title}
      onClick={() => command.run(parts)}
    >
      {/* The title is "Emphasis: faint"; the row has said the first half. */}
      {hue === undefined && (title.split(": ").at(-1) ?? title)}
    </button>
  );
}
