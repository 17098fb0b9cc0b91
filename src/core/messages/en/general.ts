/** Words used in more than one place. */
export const general = {
  cancel: "Cancel",
  close: "Close",
  delete: "Delete",
  undo: "Undo",
  untitled: "Untitled design",
} as const;
