/** Saving, the shelf of documents, and files on disk. */
export const storage = {
  "state-saved": "Saved on this device",
  "state-saving": "Saving…",
  "state-failed": "Not saved: {{why}}",
  "state-conflict": "Changed in another tab",
  "keep-mine": "Keep mine as a copy",
  "load-theirs": "Load the other",
  "copy-title": "{{title}} (copy)",
  "storage-full": "The browser has no room left to save in.",
  "storage-full-hint":
    "Save this design to a file, then free some space: delete old designs from the shelf, or data of other sites.",
  "storage-refused": "The browser does not let this page save anything.",
  "storage-refused-hint":
    "Save this design to a file. Private windows and blocked site data are the usual reasons.",
  "storage-newer": "A newer Loopboard has saved on this device, and this one is older.",
  "storage-newer-hint": "Reload the page to get the newer one. Save this design to a file first.",
  "storage-blocked": "An older Loopboard in another tab holds up saving.",
  "storage-blocked-hint": "Close the other tabs, then reload this one.",
  "storage-failed": "The browser could not save or read: {{reason}}",
  "storage-failed-hint": "Save this design to a file, then reload the page.",
  "shelf-missing": "This design is no longer on this device.",
  "shelf-missing-hint": "Choose another one from the shelf, or open its file.",
  "shelf-broken": "“{{title}}” cannot be read: what is stored of it is damaged.",
  "shelf-broken-hint":
    "The other designs are untouched. Open it from a file or a PNG, if there is one.",
  "template-missing": "This template is no longer on this device.",
  "template-missing-hint": "Open the templates again to see which there are.",
  "shelf-conflict": "This design was changed in another tab after it was opened here.",
  "shelf-conflict-hint":
    "Neither version was overwritten: keep yours as a copy, or load the other one.",
  "workspace-unsaved": "The design at hand could not be saved, and would be lost.",
  "workspace-unsaved-hint": "Save it to a file first, or go on without it.",
  "file-refused": "The browser did not allow the file to be read or written.",
  "file-refused-hint": "Try again and allow it, or choose another place.",
  "file-failed": "The file could not be read or written: {{reason}}",
  "file-failed-hint": "Choose another place, or another file.",
  "file-type": "Loopboard design",
} as const;
