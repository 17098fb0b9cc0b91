/** What one can do with bands: choose one by its name, rename it, move it up or down, drag its sides, take it away. */
import { ArrowDown, ArrowUp, Pencil, Trash2 } from "lucide-react";
import { type KeyboardEvent, memo } from "react";
import type { LaneId, Lane } from "../../core/document/types.ts";
import type { OrderAction } from "../../core/messages/en/order.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor, useEditorState, useParts, useZoom } from "../editor-context.tsx";
import { LaneGrip } from "./LaneGrip.tsx";
import { LaneName } from "./LaneName.tsx";
import styles from "./LaneTools.module.css";

export function LaneTools() {
  const lanes = useEditorState(({ document }) => document.lanes);
  const chosen = useEditorState(({ lane }) => lane);
  return lanes.map((lane) => (
    <LaneTool
      key={lane.id}
      lane={lane}
      chosen={chosen?.id === lane.id}
      renaming={chosen?.id === lane.id && chosen.renaming}
    />
  ));
}

interface LaneToolProps {
  readonly lane: Lane;
  readonly chosen: boolean;
  readonly renaming: boolean;
}

const LaneTool = memo(function LaneTool({ lane, chosen, renaming }: LaneToolProps) {
  const editor = useEditor();
  const { id, name, position, size } = lane;
  const onKeyDown = useLaneKeys(id);
  return (
    <section
      className={`${styles.lane} nopan nodrag`}
      data-chosen={chosen}
      aria-label={t("ordering.laneTools", { name })}
      style={{ left: position.x, top: position.y, width: size.width, height: size.height }}
    >
      {renaming ? (
        <LaneName lane={lane} />
      ) : (
        <button
          type="button"
          className={styles.name}
          aria-pressed={chosen}
          onClick={() => editor.chooseLane(id)}
          onDoubleClick={() => editor.chooseLane(id, true)}
          onKeyDown={onKeyDown}
        >
          {name}
        </button>
      )}
      {chosen && !renaming && <Actions id={id} />}
      {(["left", "right", "bottom"] as const).map((side) => (
        <LaneGrip key={side} lane={lane} side={side} focusable={chosen} />
      ))}
    </section>
  );
});

/** On the name: F2 renames, Alt and an arrow moves the band, Delete takes it away. */
function useLaneKeys(id: LaneId): (event: KeyboardEvent) => void {
  const { shell } = useParts();
  return (event) => {
    const action = actionFor(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    shell.order(action, id);
  };
}

function actionFor({ key, altKey }: KeyboardEvent): OrderAction | undefined {
  if (key === "F2") return "rename-lane";
  if (key === "Delete" || key === "Backspace") return "delete-lane";
  if (altKey && key === "ArrowUp") return "move-lane-up";
  return altKey && key === "ArrowDown" ? "move-lane-down" : undefined;
}

const ACTIONS = [
  ["rename-lane", Pencil],
  ["move-lane-up", ArrowUp],
  ["move-lane-down", ArrowDown],
  ["delete-lane", Trash2],
] as const;

function Actions({ id }: { readonly id: LaneId }) {
  const { shell } = useParts();
  const zoom = useZoom();
  return (
    <span className={styles.actions} style={{ scale: 1 / zoom }}>
      {ACTIONS.map(([action, Icon]) => {
        const title = t(`order.${action}`);
        return (
          <button
            key={action}
            type="button"
            aria-label={title}
            title={title}
            onClick={() => shell.order(action, id)}
          >
            <Icon />
          </button>
        );
      })}
    </span>
  );
}
