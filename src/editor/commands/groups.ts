/** The commands in the order in which a person reads them: for the command palette and the sheet of keys. */
import { compareDesigns } from "./compare-designs.ts";
import { takeAway } from "./take-away.ts";
import { practise } from "./practise.ts";
import { restyleSelection } from "./restyle-selection.ts";
import type { LateKey } from "../../core/messages/late.ts";
import type { Command } from "./command.ts";
import { commandOf } from "./index.ts";

export interface CommandGroup {
  readonly title: LateKey;
  /** Ids of commands. */
  readonly commands: readonly string[];
}

/** Every command of the registry is in exactly one of them. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  {
    title: "aids.groupDraw",
    commands: [
      "quick-add",
      "add-right",
      "add-left",
      "add-up",
      "add-down",
      "connect-selection",
      "lead-source",
      "lead-target",
      "cycle-edge-kind",
      "replace-component",
      "rename-selection",
      "focus-search",
    ],
  },
  {
    title: "aids.groupTools",
    commands: [
      "take-select",
      "take-hand",
      "take-text",
      "take-note",
      "take-rectangle",
      "take-ellipse",
      "take-arrow",
      "take-pen",
      "take-eraser",
    ],
  },
  {
    title: "aids.groupLooks",
    commands: restyleSelection.map(({ id }) => id),
  },
  {
    title: "aids.groupEdit",
    commands: [
      "undo-change",
      "redo-change",
      "copy-selection",
      "cut-selection",
      "paste",
      "duplicate-selection",
      "delete-selection",
    ],
  },
  {
    title: "aids.groupSelect",
    commands: [
      "select-all",
      "clear-selection",
      "walk-right",
      "walk-left",
      "walk-up",
      "walk-down",
      "open-menu",
    ],
  },
  {
    title: "aids.groupLines",
    commands: ["lines-orthogonal", "lines-straight", "lines-curved", "reset-route"],
  },
  {
    title: "aids.groupRead",
    commands: [
      "find",
      "show-feeds",
      "show-fed",
      "dim-parts",
      "show-everything",
      "toggle-words",
      "present",
      "play-tour",
      "open-outline",
    ],
  },
  {
    title: "numbers.tab",
    commands: [
      "toggle-figures",
      "what-if-fails",
      "what-if-slow",
      "what-if-traffic",
      "what-if-cold",
      "end-what-if",
    ],
  },
  {
    title: "aids.groupMove",
    commands: [
      "nudge-left",
      "nudge-right",
      "nudge-up",
      "nudge-down",
      "nudge-left-far",
      "nudge-right-far",
      "nudge-up-far",
      "nudge-down-far",
    ],
  },
  {
    title: "ordering.title",
    commands: [
      "tidy-diagram",
      "align-left",
      "align-centre",
      "align-right",
      "align-top",
      "align-middle",
      "align-bottom",
      "distribute-x",
      "distribute-y",
      "match-width",
      "match-height",
      "group-selection",
      "ungroup-selection",
      "toggle-fold",
      "toggle-lock",
      "bring-to-front",
      "send-to-back",
      "add-lane",
      "rename-lane",
      "move-lane-up",
      "move-lane-down",
      "delete-lane",
    ],
  },
  {
    title: "aids.groupView",
    commands: [
      "zoom-to-fit",
      "zoom-to-selection",
      "actual-size",
      "zoom-in",
      "zoom-out",
      "toggle-palette",
      "toggle-panel",
      "toggle-theme",
      "choose-language",
      "toggle-grid",
      "next-region",
      "previous-region",
    ],
  },
  {
    title: "aids.groupDesign",
    commands: [
      "new-design",
      "open-templates",
      "open-shelf",
      "open-history",
      "name-version",
      "open-file",
      "save-file",
      "keep-as-template",
      "backup-shelf",
      "restore-shelf",
      "share-link",
      "export-png",
      ...takeAway.map(({ id }) => id),
      "save-case-page",
      "print-case-page",
    ],
  },
  {
    title: "practice.group",
    commands: [...practise, ...compareDesigns].map(({ id }) => id),
  },
  {
    title: "aids.groupHelp",
    commands: ["open-commands", "show-shortcuts", "open-rules"],
  },
];

interface GroupedCommands {
  readonly title: LateKey;
  readonly commands: readonly Command[];
}

/** The commands themselves, in this order. */
export const groupedCommands = (): readonly GroupedCommands[] =>
  COMMAND_GROUPS.map(({ title, commands }) => ({ title, commands: commands.map(commandOf) }));
