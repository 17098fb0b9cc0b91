/** The menu of the commands that have no button of their own, open from the start: it is loaded by being asked for. */
import { Menu } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { t } from "../../core/messages/index.ts";
import { commandOf } from "../../editor/commands/index.ts";
import { MENUS } from "../../editor/commands/menus.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { CommandItems } from "../ui/CommandItems.tsx";
import styles from "../ui/CommandItems.module.css";

/** The top bar has no room for its buttons then; see `TopBar.module.css`. */
const NARROW = matchMedia("(max-width: 700px)");

export function MenuPopup({ children }: { readonly children: ReactNode }) {
  const parts = useParts();
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger
        render={<Button look="outline" aria-label={t("shell.more")} title={t("shell.more")} />}
      >
        {children}
      </Menu.Trigger>
      {/* Within a landmark, as all of the page. */}
      <Menu.Portal container={document.querySelector("header")}>
        <Menu.Positioner sideOffset={6} align="end" className={styles.positioner}>
          <Menu.Popup className={styles.menu}>
            <CommandItems
              entries={NARROW.matches ? [...MENUS.bar, ...MENUS.more] : MENUS.more}
              onRun={(id) => commandOf(id).run(parts)}
            />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
