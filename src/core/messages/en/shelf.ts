/** The dialog with all designs on this device. */
export const shelf = {
  title: "Your designs",
  new: "New design",
  empty: "Nothing is saved on this device yet. What you draw is kept here by itself.",
  open: "Open {{title}}",
  "open-now": "Open now",
  rename: "Rename {{title}}",
  "rename-field": "New title",
  duplicate: "Duplicate {{title}}",
  delete: "Delete {{title}}",
  deleted: "“{{title}}” was deleted.",
  "recently-deleted": "Recently deleted",
  "deleted-hint": "Kept for 30 days.",
  restore: "Restore",
  purge: "Delete for good",
  "open-anyway": "Go on without it",
  unreadable: "Cannot be read",
} as const;
