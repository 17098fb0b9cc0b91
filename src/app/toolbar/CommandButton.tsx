/** A button that is a command: its title, its keys and whether it can run come from the registry. */
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { text } from "../../core/messages/index.ts";
import { isEnabled } from "../../editor/commands/enabled.ts";
import { commandOf } from "../../editor/commands/index.ts";
import { showChord } from "../../editor/commands/shortcut.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { IS_MAC } from "../ui/platform.ts";

interface CommandButtonProps {
  readonly command: string;
  readonly look?: "outline" | "filled" | "bare";
  /** Show the title beside the icon; else it is the button's name and its tip. */
  readonly withTitle?: boolean;
  readonly children: ReactNode;
}

export function CommandButton({
  command: id,
  look = "outline",
  withTitle,
  children,
}: CommandButtonProps) {
  const parts = useParts();
  const command = commandOf(id);
  const enabled = useStore(parts.editor.store, () => isEnabled(command, parts));
  const title = text(command.title);
  const keys = command.shortcuts?.[0];
  return (
    <Button
      look={look}
      data-command={id}
      disabled={!enabled}
      title={keys === undefined ? title : `${title} (${showChord(keys, IS_MAC)})`}
      aria-label={title}
      onClick={() => command.run(parts)}
    >
      {children}
      {withTitle && <span data-title>{title}</span>}
    </Button>
  );
}
