/** Move the selected boxes with the arrow keys: one grid step, or ten with Shift. */
import { carryBends } from "../../core/document/carry-bends.ts";
import { moveNodes } from "../../core/document/edit.ts";
import { GRID } from "../../core/scene/geometry.ts";
import { settle, withHeld } from "../../core/document/containment.ts";
import type { Command } from "./command.ts";
import { anyNodeSelected } from "./enabled.ts";

const DIRECTIONS = [
  {
    id: "nudge-left",
    title: "commands.nudgeLeft",
    far: "commands.nudgeLeftFar",
    key: "ArrowLeft",
    x: -1,
    y: 0,
  },
  {
    id: "nudge-right",
    title: "commands.nudgeRight",
    far: "commands.nudgeRightFar",
    key: "ArrowRight",
    x: 1,
    y: 0,
  },
  {
    id: "nudge-up",
    title: "commands.nudgeUp",
    far: "commands.nudgeUpFar",
    key: "ArrowUp",
    x: 0,
    y: -1,
  },
  {
    id: "nudge-down",
    title: "commands.nudgeDown",
    far: "commands.nudgeDownFar",
    key: "ArrowDown",
    x: 0,
    y: 1,
  },
] as const;

const nudge = (direction: (typeof DIRECTIONS)[number], steps: number, id: string): Command => ({
  id,
  title: steps === 1 ? direction.title : direction.far,
  shortcuts: [steps === 1 ? direction.key : `Shift+${direction.key}`],
  enabled: anyNodeSelected,
  run({ editor }) {
    const { document, selection } = editor.store.getState();
    const moved = withHeld(document, selection);
    const places = new Map(
      document.nodes
        .filter((node) => moved.has(node.id) && node.locked !== true)
        .map((node) => [
          node.id,
          {
            x: node.position.x + direction.x * GRID * steps,
            y: node.position.y + direction.y * GRID * steps,
          },
        ]),
    );
    editor.change((diagram) => settle(carryBends(diagram, moveNodes(diagram, places)), moved), {
      step: `nudge ${[...moved].join(" ")}`,
    });
  },
});

export const nudgeSelection: readonly Command[] = DIRECTIONS.flatMap((direction) => [
  nudge(direction, 1, direction.id),
  nudge(direction, 10, `${direction.id}-far`),
]);
