/** The menu of the commands that have no button of their own, open from the start: it is loaded by being asked for. */
import { Menu } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { t } from "../../core/messages/index.ts";
import { commandOf } from "../../editor/commands/index.ts";
import { showChord } from "../../editor/commands/shortcut.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { IS_MAC } from "../ui/platform.ts";
import styles from "./TopBar.module.css";

const ENTRIES = [
  ["new-design", "open-file", "save-file"],
  ["keep-as-template", "save-case-page", "print-case-page"],
  ["select-all", "duplicate-selection", "delete-selection"],
  ["zoom-to-fit", "zoom-in", "zoom-out", "actual-size"],
  ["open-rules", "toggle-theme"],
] as const;

export function MenuPopup({ children }: { readonly children: ReactNode }) {
  const parts = useParts();
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger
        render={<Button look="outline" aria-label={t("shell.more")} title={t("shell.more")} />}
      >
        {children}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className={styles.positioner}>
          <Menu.Popup className={styles.menu}>
            {ENTRIES.map((entries) => (
              <Menu.Group key={entries[0]} className={styles.menuGroup}>
                {entries.map((id) => {
                  const command = commandOf(id);
                  const keys = command.shortcuts?.[0];
                  return (
                    <Menu.Item
                      key={id}
                      className={styles.menuItem}
                      disabled={!(command.enabled?.(parts) ?? true)}
                      onClick={() => command.run(parts)}
                    >
                      {t(command.title)}
                      {keys !== undefined && <kbd>{showChord(keys, IS_MAC)}</kbd>}
                    </Menu.Item>
                  );
                })}
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
