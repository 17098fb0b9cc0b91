/** Words of the frame around the canvas. */
export const shell = {
  product: "Loopboard",
  title: "Title of the design",
  more: "More",
  loopClosed: "Loop closed",
  loopOpen: "Loop open",
  loopNone: "No model served yet",
  loopHint:
    "Whether live data finds its way back into training and the new model back into serving",
  nodes_one: "{{count}} node",
  nodes_other: "{{count}} nodes",
  zoom: "{{percent}} %",
  showPalette: "Show the palette",
  showPanel: "Show the side panel",
  openedBlank: "A new design. The one before is among your designs.",
  openAnyway: "Open anyway",
  opened: "Opened {{title}}",
  openedTemplate: "{{title}} is open as a new design.",
  cannotOpen: "{{name}} cannot be opened: {{message}} {{hint}}",
  savedToFile: "Saved to {{name}}",
  pasteRefused: "What is on the clipboard is not part of a Loopboard design.",
  review: "Open the review",
} as const;
