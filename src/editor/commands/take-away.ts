/** Take the design away as a file, or onto the clipboard, in any format. */
import type { Command } from "./command.ts";
import { anyNodes } from "./enabled.ts";

const COPIED = ["png", "svg", "mermaid", "markdown"] as const;

export const takeAway: readonly Command[] = [
  {
    id: "export-as",
    title: "writing.exportAs",
    keywords: [
      "svg",
      "pdf",
      "mermaid",
      "drawio",
      "excalidraw",
      "d2",
      "markdown",
      "html",
      "save as",
    ],
    enabled: anyNodes,
    run: ({ shell }) => shell.openExport(),
  },
  {
    id: "export-region",
    title: "writing.exportRegion",
    keywords: ["crop", "area", "screenshot"],
    enabled: anyNodes,
    run: ({ shell }) => shell.exportRegion(),
  },
  ...COPIED.map(
    (format): Command => ({
      id: `copy-as-${format}`,
      title: `writing.copy-${format}`,
      keywords: ["clipboard"],
      enabled: anyNodes,
      run: ({ shell }) => shell.copyAs(format),
    }),
  ),
];
