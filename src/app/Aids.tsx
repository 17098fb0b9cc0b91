/** What helps the hands and the ears, loaded once the canvas stands: menus, palette, keys, connecting, outline, live region. */
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { Announcer } from "./access/Announcer.tsx";
import { keepFocus } from "./access/keep-focus.ts";
import { CommandPalette } from "./commands/CommandPalette.tsx";
import { ContextMenu } from "./commands/ContextMenu.tsx";
import { ConnectTo } from "./access/ConnectTo.tsx";
import { walkByTab } from "./access/tab-order.ts";
import { pageQuestion } from "./import/page-choice.ts";
import { Dialogs, type DialogsProps } from "./Dialogs.tsx";
import { useParts } from "./editor-context.tsx";
import { listenForMenus } from "./touch/context-menu.ts";
import { selectPressed } from "./touch/select-pressed.ts";
import { isCoarse, listenForHandles } from "./touch/tap-handle.ts";
import { passOnFingers } from "./touch/two-fingers.ts";
import { Apart } from "./ui/Guard.tsx";
import { latePart } from "./ui/late-part.ts";

// What is typed into comes with this: a quick hand goes on typing, and a key that nothing waits for is a shortcut.
const ShortcutSheet = latePart(
  async () => (await import("./commands/ShortcutSheet.tsx")).ShortcutSheet,
);
const LeadTo = latePart(async () => (await import("./access/LeadTo.tsx")).LeadTo);
const TapConnect = latePart(async () => (await import("./touch/TapConnect.tsx")).TapConnect);
const PageDialog = latePart(async () => (await import("./import/PageDialog.tsx")).PageDialog);
const Outline = latePart(async () => (await import("./access/Outline.tsx")).Outline);

interface AidsProps extends DialogsProps {
  /** What was typed before there was a field for it. */
  readonly typed: string;
}

export function Aids({ typed, ...props }: AidsProps) {
  const { dialog, onClose } = props;
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
      <Apart about={dialog}>
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
      </Apart>
      <Dialogs {...props} />
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
