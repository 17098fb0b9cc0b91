/** Words in the drawing itself. */
export const drawing = {
  kindInMode: "{{kind}}, {{mode}}",
} as const;
