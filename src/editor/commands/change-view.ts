/** Zoom and fit: the view only, never the document. */
import type { Command } from "./command.ts";

export const changeView: readonly Command[] = [
  {
    id: "zoom-to-fit",
    title: "commands.zoomToFit",
    shortcuts: ["Shift+1"],
    run: ({ view }) => view.fit(),
  },
  {
    id: "zoom-in",
    title: "commands.zoomIn",
    shortcuts: ["Mod+=", "Mod++"],
    run: ({ view }) => view.zoomBy(1.25),
  },
  {
    id: "zoom-out",
    title: "commands.zoomOut",
    shortcuts: ["Mod+-"],
    run: ({ view }) => view.zoomBy(0.8),
  },
  {
    id: "actual-size",
    title: "commands.actualSize",
    keywords: ["100 %"],
    shortcuts: ["Mod+0"],
    run: ({ view }) => view.actualSize(),
  },
];
