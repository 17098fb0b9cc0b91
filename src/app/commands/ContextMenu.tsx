/** The menu of what is selected, where the pointer is or beside what is selected. */
import { Menu } from "@base-ui/react/menu";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Point } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { isEnabled } from "../../editor/commands/enabled.ts";
import { commandOf } from "../../editor/commands/index.ts";
import { MENUS, type MenuName, menuFor } from "../../editor/commands/menus.ts";
import { type AppParts, useParts } from "../editor-context.tsx";
import { CommandItems } from "../ui/CommandItems.tsx";
import styles from "../ui/CommandItems.module.css";
import { placeOf } from "./place-of.ts";

interface ContextMenuProps {
  /** In px of the page. */
  readonly at: Point | undefined;
  onClose(): void;
}

const NAMES = {
  box: "aids.menuBox",
  line: "aids.menuLine",
  several: "aids.menuSeveral",
  canvas: "aids.menuCanvas",
} as const;

export function ContextMenu({ at, onClose }: ContextMenuProps) {
  const parts = useParts();
  const [before] = useState(() => document.activeElement);
  const [menu] = useState(() => menuFor(parts.editor.store.getState()));
  const anchor = useMemo(() => {
    const place = placeOf(at, parts.editor.store.getState().selection);
    return { getBoundingClientRect: () => new DOMRect(place.x, place.y, 0, 0) };
  }, [at, parts]);
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Asked for with the keyboard, which goes on with the first entry.
    if (at !== undefined) return undefined;
    const frame = requestAnimationFrame(() =>
      popup.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [at]);
  const isClosed = useRef(false);
  // An entry closes the menu before it is run, and may open another in its place; then the menu closes itself.
  const close = () => {
    if (isClosed.current) return;
    isClosed.current = true;
    onClose();
    if (before instanceof HTMLElement || before instanceof SVGElement)
      before.focus({ preventScroll: true });
  };
  return (
    <Menu.Root open onOpenChange={(open) => !open && close()}>
      {/* Within a landmark, as all of the page. */}
      <Menu.Portal container={document.querySelector("main")}>
        <Menu.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          collisionPadding={8}
          // A long menu moves up rather than being cut off.
          collisionAvoidance={{ side: "shift", align: "shift" }}
          className={styles.positioner}
        >
          <Menu.Popup
            ref={popup}
            className={styles.menu}
            aria-label={t(NAMES[menu])}
            finalFocus={false}
          >
            <CommandItems
              entries={useful(parts, menu)}
              onRun={(id) => {
                close();
                commandOf(id).run(parts);
              }}
            />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** What would do something now; groups that are left empty go as well. */
function useful(parts: AppParts, menu: MenuName): readonly (readonly string[])[] {
  return MENUS[menu]
    .map((ids) => ids.filter((id) => isEnabled(commandOf(id), parts)))
    .filter((ids) => ids.length > 0);
}
