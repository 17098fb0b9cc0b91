/** Words of loose marks and the tools that draw them. */
export const marks = {
  words: "Words; Markdown is understood",
} as const;
