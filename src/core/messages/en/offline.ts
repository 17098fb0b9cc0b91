/** The app kept for times without a network, and newer ones of it. */
export const offline = {
  newer: "A newer Loopboard is ready. Your work is saved and stays open.",
  reload: "Reload",
  missing:
    "What this needs could not be loaded, perhaps because you are offline. Your design is untouched: try again.",
} as const;
