/** Adding, replacing and walking from the keyboard. */
import { isMark } from "../../core/scene/box-text.ts";
import type { QuickAddRequest } from "../quick-add.ts";
import { type Way, walk } from "../walk.ts";
import type { Command, CommandContext } from "./command.ts";
import { anyNodes } from "./enabled.ts";

/** The one box that is selected; of loose marks and boundaries nothing follows. */
function only({ editor }: CommandContext): string | undefined {
  const [id, ...others] = editor.store.getState().selection;
  const node = editor.document().nodes.find((candidate) => candidate.id === id);
  if (!node || others.length > 0 || isMark(node) || node.component === "boundary") return undefined;
  return node.id;
}

const WAYS = [
  { name: "right", key: "ArrowRight", add: "commands.addRight", go: "commands.walkRight" },
  { name: "left", key: "ArrowLeft", add: "commands.addLeft", go: "commands.walkLeft" },
  { name: "up", key: "ArrowUp", add: "commands.addUp", go: "commands.walkUp" },
  { name: "down", key: "ArrowDown", add: "commands.addDown", go: "commands.walkDown" },
] as const;

const BESIDE: Readonly<Record<Way, QuickAddRequest>> = {
  right: { direction: "next", side: "right" },
  left: { direction: "before", side: "left" },
  up: { direction: "next", side: "above" },
  down: { direction: "next", side: "below" },
};

export const quickAdd: readonly Command[] = [
  {
    id: "quick-add",
    title: "commands.quickAdd",
    keywords: ["insert", "component", "chain"],
    shortcuts: ["/"],
    run: (context) =>
      context.shell.openQuickAdd({ node: only(context), at: context.view.pointer() }),
  },
  {
    id: "replace-component",
    title: "commands.replace",
    keywords: ["swap", "product", "change"],
    shortcuts: ["Shift+R"],
    enabled: (context) => only(context) !== undefined,
    run: (context) => context.shell.openQuickAdd({ node: only(context), replace: true }),
  },
  ...WAYS.flatMap(({ name, key, add, go }): readonly Command[] => [
    {
      id: `add-${name}`,
      title: add,
      shortcuts: [`Mod+${key}`],
      enabled: (context) => only(context) !== undefined,
      run: (context) => context.shell.openQuickAdd({ node: only(context), ...BESIDE[name] }),
    },
    {
      id: `walk-${name}`,
      title: go,
      shortcuts: [`Alt+${key}`],
      enabled: anyNodes,
      run: (context) => walk(context, name),
    },
  ]),
];
