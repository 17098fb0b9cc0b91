/** The app kept for times without a network, and newer ones of it. */
export const offline = {
  newer: "A newer Loopboard is ready. Your work is saved and stays open.",
  reload: "Reload",
} as const;
