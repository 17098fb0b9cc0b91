/** The severities of findings. */
export const severity = {
  error: "Error",
  warn: "Warning",
  info: "Info",
  next: "Still to draw",
} as const;
