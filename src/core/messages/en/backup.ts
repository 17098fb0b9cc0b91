/** All designs in one file and back, and the reminder of it. */
export const backup = {
  "back-up": "Back up all designs…",
  restore: "Restore from a backup…",
  "file-name": "Loopboard backup",
  "file-type": "Loopboard backup",
  made_one: "{{count}} design saved in {{name}}.",
  made_other: "{{count}} designs saved in {{name}}.",
  empty: "There is no design on this device yet.",
  restored_one: "{{count}} design put on the shelf.",
  restored_other: "{{count}} designs put on the shelf.",
  nothing: "Every design of the backup is on the shelf already.",
  copies_one: "{{count}} of them had changed since, and stands beside the present one.",
  copies_other: "{{count}} of them had changed since, and stand beside the present ones.",
  lost_one: "{{count}} part of the file cannot be read.",
  lost_other: "{{count}} parts of the file cannot be read.",
  unreadable: "This is no backup of Loopboard's designs.",
  "unreadable-hint":
    "Choose the file that “Back up all designs” made. A single design opens with “Open file”.",
  newer: "This backup was made by a newer Loopboard.",
  "newer-hint": "Reload the page to get the newer one, then restore it.",
  remind: "Your designs are in this browser alone, which may clear them when the disk is full.",
  "remind-do": "Back up",
} as const;
