/** What helps the hands and the ears, loaded once the canvas stands: menus, palette, keys, connecting, outline, live region. */
import { lazy, Suspense, useEffect, useState } from "react";
import { useStore } from "zustand";
import { Announcer } from "./access/Announcer.tsx";
import { keepFocus } from "./access/keep-focus.ts";
import { CommandPalette } from "./commands/CommandPalette.tsx";
import { ContextMenu } from "./commands/ContextMenu.tsx";
import { ConnectTo } from "./access/ConnectTo.tsx";
import { walkByTab } from "./access/tab-order.ts";
import { pageQuestion } from "./import/page-choice.ts";
import type { OpenDialog } from "./open-dialog.ts";
import { useParts } from "./editor-context.tsx";
import { listenForMenus } from "./touch/context-menu.ts";
import { selectPressed } from "./touch/select-pressed.ts";
import { isCoarse, listenForHandles } from "./touch/tap-handle.ts";
import { passOnFingers } from "./touch/two-fingers.ts";

// What is typed into comes with this: a quick hand goes on typing, and a key that nothing waits for is a shortcut.
const ShortcutSheet = lazy(async () => ({
  default: (await import("./commands/ShortcutSheet.tsx")).ShortcutSheet,
}));
const LeadTo = lazy(async () => ({ default: (await import("./access/LeadTo.tsx")).LeadTo }));
const TapConnect = lazy(async () => ({
  default: (await import("./touch/TapConnect.tsx")).TapConnect,
}));
const PageDialog = lazy(async () => ({
  default: (await import("./import/PageDialog.tsx")).PageDialog,
}));
const Outline = lazy(async () => ({
  default: (await import("./access/Outline.tsx")).Outline,
}));

interface AidsProps {
  readonly dialog: OpenDialog | undefined;
  /** What was typed before there was a field for it. */
  readonly typed: string;
  onClose(): void;
}

export function Aids({ dialog, typed, onClose }: AidsProps) {
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
  useEffect(() => listenForHandles(shell.openConnect), [shell]);
  useEffect(passOnFingers, []);
  const name = dialog?.name;
  const isAsked = useStore(pageQuestion, ({ open }) => open !== undefined);
  return (
    <>
      <Announcer />
      <Suspense>
        {name === "commands" && <CommandPalette typed={typed} onClose={onClose} />}
        {name === "menu" && (
          <ContextMenu
            key={`${dialog?.at?.x} ${dialog?.at?.y}`}
            at={dialog?.at}
            onClose={onClose}
          />
        )}
        {name === "shortcuts" && <ShortcutSheet onClose={onClose} />}
        {name === "connect" && (
          <Connect source={dialog?.about ?? ""} typed={typed} onClose={onClose} />
        )}
        {name === "lead-source" && <LeadTo end="source" onClose={onClose} />}
        {name === "lead-target" && <LeadTo end="target" onClose={onClose} />}
        {name === "outline" && <Outline onClose={onClose} />}
        {isAsked && <PageDialog />}
      </Suspense>
    </>
  );
}

interface ConnectProps {
  readonly source: string;
  readonly typed: string;
  onClose(): void;
}

/** Fingers tap the target; keys choose it by name. */
function Connect({ source, typed, onClose }: ConnectProps) {
  const [byName, setByName] = useState(!isCoarse());
  if (byName) return <ConnectTo source={source} typed={typed} onClose={onClose} />;
  return <TapConnect source={source} onByName={() => setByName(true)} onClose={onClose} />;
}
