/** The entries of a menu, drawn from the registry of commands. */
import { Menu } from "@base-ui/react/menu";
import { t } from "../../core/messages/late.ts";
import { isEnabled } from "../../editor/commands/enabled.ts";
import { commandOf } from "../../editor/commands/index.ts";
import { showChord } from "../../editor/commands/shortcut.ts";
import { useParts } from "../editor-context.tsx";
import styles from "./CommandItems.module.css";
import { IS_MAC } from "./platform.ts";

interface CommandItemsProps {
  /** Ids of commands, in groups. */
  readonly entries: readonly (readonly string[])[];
  onRun(id: string): void;
}

export function CommandItems({ entries, onRun }: CommandItemsProps) {
  const parts = useParts();
  return entries.map((ids) => (
    <Menu.Group key={ids[0]} className={styles.group}>
      {ids.map((id) => {
        const command = commandOf(id);
        const keys = command.shortcuts?.[0];
        return (
          <Menu.Item
            key={id}
            className={styles.item}
            data-command={id}
            disabled={!isEnabled(command, parts)}
            onClick={() => onRun(id)}
          >
            {t(command.title)}
            {keys !== undefined && <kbd>{showChord(keys, IS_MAC)}</kbd>}
          </Menu.Item>
        );
      })}
    </Menu.Group>
  ));
}
