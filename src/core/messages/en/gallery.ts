/** Words of the gallery of templates. */
export const gallery = {
  title: "Templates",
  lead: "Reference architectures for well-known case studies. Each opens as a new design; the one at hand stays on your shelf.",
} as const;
