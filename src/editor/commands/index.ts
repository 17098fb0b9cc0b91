/** The registry of commands. */
import { changeView } from "./change-view.ts";
import { clearSelection } from "./clear-selection.ts";
import type { Command } from "./command.ts";
import { compareDesigns } from "./compare-designs.ts";
import { connectSelection, leadLine } from "./connect-selection.ts";
import { cycleEdgeKind } from "./cycle-edge-kind.ts";
import { deleteSelection } from "./delete-selection.ts";
import { duplicateSelection } from "./duplicate-selection.ts";
import { takeAway } from "./take-away.ts";
import { keepAsTemplate } from "./keep-as-template.ts";
import { nudgeSelection } from "./nudge-selection.ts";
import { openAids } from "./open-aids.ts";
import { openPanels } from "./open-panels.ts";
import { playTour } from "./play-tour.ts";
import { practise } from "./practise.ts";
import { putInOrder } from "./put-in-order.ts";
import { backUpShelf } from "./back-up-shelf.ts";
import { quickAdd } from "./add-boxes.ts";
import { readDrawing } from "./read-drawing.ts";
import { redoChange } from "./redo-change.ts";
import { renameSelection } from "./rename-selection.ts";
import { restyleSelection } from "./restyle-selection.ts";
import { selectAll } from "./select-all.ts";
import { shapeLines } from "./shape-lines.ts";
import { sharePage } from "./share-page.ts";
import { takeTools } from "./take-tools.ts";
import { workOutNumbers } from "./work-out-numbers.ts";
import { undoChange } from "./undo-change.ts";
import { clipboard } from "./use-clipboard.ts";

export const COMMANDS: readonly Command[] = [
  undoChange,
  redoChange,
  ...clipboard,
  deleteSelection,
  duplicateSelection,
  selectAll,
  clearSelection,
  renameSelection,
  ...nudgeSelection,
  connectSelection,
  ...leadLine,
  cycleEdgeKind,
  ...shapeLines,
  ...changeView,
  ...openPanels,
  ...openAids,
  ...quickAdd,
  ...putInOrder,
  keepAsTemplate,
  ...backUpShelf,
  ...sharePage,
  ...takeAway,
  playTour,
  ...practise,
  ...compareDesigns,
  ...readDrawing,
  ...workOutNumbers,
  ...takeTools,
  ...restyleSelection,
];

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/** The command of that id; throws on an id that no command has, which is a slip in the program. */
export function commandOf(id: string): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`No such command: ${id}`);
  return command;
}
