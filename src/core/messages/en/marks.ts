/** Words of loose marks and the tools that draw them. */
export const marks = {
  words: "Words; Markdown is understood",
  tools: "Tools",
  tip: "{{tool}} ({{key}})",
  tipOnce: "{{tool}} ({{key}}, twice to keep it)",
  kept: "{{tool}}, kept",
} as const;
