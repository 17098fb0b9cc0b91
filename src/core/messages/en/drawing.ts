/** Words in the drawing itself. */
export const drawing = {
  kindInMode: "{{kind}}, {{mode}}",
  holds_one: "{{count}} inside",
  holds_other: "{{count}} inside",
} as const;
