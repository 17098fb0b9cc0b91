/** Finding, dimming, words on the lines and presenting: how the drawing is read, never what it is. */
import type { Path } from "../reading.ts";
import { selectedNodes } from "../selection.ts";
import type { Command, CommandContext } from "./command.ts";
import { anyNodeSelected, anyNodes } from "./enabled.ts";

const NOTHING: ReadonlySet<string> = new Set();

const show = ({ editor }: CommandContext, way: Path["way"]): void => {
  const { document, selection } = editor.store.getState();
  const of = selectedNodes(document, selection).map(({ id }) => id);
  editor.reading.setState({ focus: { path: { way, of }, off: NOTHING, hides: false } });
};

export const readDrawing: readonly Command[] = [
  {
    id: "find",
    title: "commands.find",
    reads: true,
    keywords: ["search", "canvas"],
    shortcuts: ["Mod+F"],
    always: true,
    enabled: anyNodes,
    run: ({ editor }) => editor.reading.setState(({ finding }) => ({ finding: finding + 1 })),
  },
  {
    id: "show-feeds",
    title: "commands.showFeeds",
    reads: true,
    keywords: ["upstream", "lineage", "path"],
    enabled: anyNodeSelected,
    run: (context) => show(context, "feeds"),
  },
  {
    id: "show-fed",
    title: "commands.showFed",
    reads: true,
    keywords: ["downstream", "impact", "path"],
    enabled: anyNodeSelected,
    run: (context) => show(context, "fed"),
  },
  {
    id: "dim-parts",
    title: "commands.dimParts",
    reads: true,
    keywords: ["hide", "filter", "focus"],
    enabled: anyNodes,
    run: ({ editor }) => editor.reading.setState({ focus: { off: NOTHING, hides: false } }),
  },
  {
    id: "show-everything",
    title: "commands.showEverything",
    reads: true,
    enabled: ({ editor }) => editor.reading.getState().focus !== undefined,
    run: ({ editor }) => editor.reading.setState({ focus: undefined, lit: undefined }),
  },
  {
    id: "toggle-words",
    title: "commands.toggleWords",
    reads: true,
    keywords: ["labels", "arrows"],
    shortcuts: ["W"],
    run: ({ editor }) => editor.reading.setState(({ words }) => ({ words: !words })),
  },
  {
    id: "present",
    title: "commands.present",
    keywords: ["slides", "full window", "talk"],
    shortcuts: ["Mod+Enter"],
    enabled: anyNodes,
    run: ({ editor }) => editor.reading.setState({ presenting: true }),
  },
];
