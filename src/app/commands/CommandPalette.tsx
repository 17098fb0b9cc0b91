/** The command palette: everything that can be done now, by its words. */
import { useMemo } from "react";
import { t } from "../../core/messages/late.ts";
import type { Command } from "../../editor/commands/command.ts";
import { isEnabled } from "../../editor/commands/enabled.ts";
import { groupedCommands } from "../../editor/commands/groups.ts";
import { commandOf } from "../../editor/commands/index.ts";
import { showChord } from "../../editor/commands/shortcut.ts";
import { type AppParts, useParts } from "../editor-context.tsx";
import { Picker, type PickerItem } from "../ui/Picker.tsx";
import { IS_MAC } from "../ui/platform.ts";
import { ranked } from "./rank.ts";
import { noteCommand, recentCommands } from "./recent.ts";

interface Entry extends PickerItem {
  readonly keywords: readonly string[];
}

interface CommandPaletteProps {
  readonly typed: string;
  onClose(): void;
}

export function CommandPalette({ typed, onClose }: CommandPaletteProps) {
  const parts = useParts();
  const entries = useMemo(() => entriesOf(parts), [parts]);
  const find = (words: string) => {
    const found = ranked(entries, words);
    // Groups help who browses; who searches wants the best on top.
    return words.trim() === "" ? recentFirst(found) : found.map(withoutGroup);
  };
  return (
    <Picker
      typed={typed}
      label={t("aids.commandsLabel")}
      placeholder={t("aids.commandsHint")}
      find={find}
      tell={(count) => (count === 0 ? t("aids.commandsNone") : t("aids.commandsFound", { count }))}
      onPick={(id) => {
        noteCommand(id);
        commandOf(id).run(parts);
      }}
      onClose={onClose}
    />
  );
}

/** What would do something now. The palette itself is already open. */
function entriesOf(parts: AppParts): readonly Entry[] {
  return groupedCommands().flatMap(({ title, commands }) =>
    commands
      .filter((command) => command.id !== "open-commands" && isEnabled(command, parts))
      .map((command) => entryOf(command, t(title))),
  );
}

function entryOf({ id, title, keywords = [], shortcuts }: Command, group: string): Entry {
  const keys = shortcuts?.[0];
  return {
    id,
    title: t(title),
    keywords: [...keywords, group],
    group,
    aside: keys !== undefined && <kbd>{showChord(keys, IS_MAC)}</kbd>,
  };
}

function recentFirst(entries: readonly Entry[]): readonly PickerItem[] {
  const recent = recentCommands().flatMap((id) => entries.filter((entry) => entry.id === id));
  const group = t("aids.recent");
  return [
    ...recent.map((entry) => ({ ...entry, group })),
    ...entries.filter((entry) => !recent.includes(entry)),
  ];
}

const withoutGroup = ({ group: _group, ...item }: Entry): PickerItem => item;
