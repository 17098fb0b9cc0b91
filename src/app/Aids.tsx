/** What helps the hands and the ears, loaded once the canvas stands: menus, palette, keys, connecting, outline, live region. */
import { lazy, Suspense, useEffect } from "react";
import { Announcer } from "./access/Announcer.tsx";
import { keepFocus } from "./access/keep-focus.ts";
import { walkByTab } from "./access/tab-order.ts";
import type { OpenDialog } from "./Dialogs.tsx";
import { useParts } from "./editor-context.tsx";
import { listenForMenus } from "./touch/context-menu.ts";
import { selectPressed } from "./touch/select-pressed.ts";

const CommandPalette = lazy(async () => ({
  default: (await import("./commands/CommandPalette.tsx")).CommandPalette,
}));
const ContextMenu = lazy(async () => ({
  default: (await import("./commands/ContextMenu.tsx")).ContextMenu,
}));
const ShortcutSheet = lazy(async () => ({
  default: (await import("./commands/ShortcutSheet.tsx")).ShortcutSheet,
}));
const ConnectTo = lazy(async () => ({
  default: (await import("./access/ConnectTo.tsx")).ConnectTo,
}));
const Outline = lazy(async () => ({
  default: (await import("./access/Outline.tsx")).Outline,
}));

interface AidsProps {
  readonly dialog: OpenDialog | undefined;
  onClose(): void;
}

export function Aids({ dialog, onClose }: AidsProps) {
  const { editor, review, shell, view } = useParts();
  useEffect(() => keepFocus({ editor, review }), [editor, review]);
  useEffect(() => walkByTab(editor, view), [editor, view]);
  useEffect(
    () =>
      listenForMenus((target, at) => {
        selectPressed(editor, target);
        shell.openMenu(at);
      }),
    [editor, shell],
  );
  const name = dialog?.name;
  return (
    <>
      <Announcer />
      <Suspense>
        {name === "commands" && <CommandPalette onClose={onClose} />}
        {name === "menu" && (
          <ContextMenu
            key={`${dialog?.at?.x} ${dialog?.at?.y}`}
            at={dialog?.at}
            onClose={onClose}
          />
        )}
        {name === "shortcuts" && <ShortcutSheet onClose={onClose} />}
        {name === "connect" && <ConnectTo source={dialog?.about ?? ""} onClose={onClose} />}
        {name === "outline" && <Outline onClose={onClose} />}
      </Suspense>
    </>
  );
}
