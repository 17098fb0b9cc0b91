/** Titles of the commands that put a drawing in order, by the command's id; menus and the palette show them. */
export const order = {
  "align-left": "Align left",
  "align-centre": "Align centres",
  "align-right": "Align right",
  "align-top": "Align top",
  "align-middle": "Align middles",
  "align-bottom": "Align bottom",
  "distribute-x": "Distribute horizontally",
  "distribute-y": "Distribute vertically",
  "match-width": "Same width",
  "match-height": "Same height",
  "bring-to-front": "Bring to front",
  "send-to-back": "Send to back",
  "toggle-lock": "Lock or unlock",
  "group-selection": "Group",
  "ungroup-selection": "Ungroup",
  "toggle-fold": "Collapse or expand",
  "add-lane": "Add lane",
  "rename-lane": "Rename lane",
  "move-lane-up": "Move lane up",
  "move-lane-down": "Move lane down",
  "delete-lane": "Delete lane, keep its boxes",
  "toggle-grid": "Show or hide the grid",
} as const;

export type OrderAction = "tidy-diagram" | keyof typeof order;
