/** Zoom and fit: the view only, never the document. */
import type { Command } from "./command.ts";
import { anySelected } from "./enabled.ts";

export const changeView: readonly Command[] = [
  {
    id: "zoom-to-fit",
    title: "commands.zoomToFit",
    reads: true,
    shortcuts: ["Shift+1"],
    run: ({ view }) => view.fit(),
  },
  {
    id: "zoom-to-selection",
    title: "commands.zoomToSelection",
    reads: true,
    shortcuts: ["Shift+2"],
    enabled: anySelected,
    run: ({ editor, view }) => view.reveal([...editor.store.getState().selection]),
  },
  {
    id: "zoom-in",
    title: "commands.zoomIn",
    reads: true,
    shortcuts: ["Mod+=", "Mod++"],
    run: ({ view }) => view.zoomBy(1.25),
  },
  {
    id: "zoom-out",
    title: "commands.zoomOut",
    reads: true,
    shortcuts: ["Mod+-"],
    run: ({ view }) => view.zoomBy(0.8),
  },
  {
    id: "actual-size",
    title: "commands.actualSize",
    reads: true,
    keywords: ["100 %"],
    shortcuts: ["Mod+0"],
    run: ({ view }) => view.actualSize(),
  },
];
