/** Words for what is written: files to take away, what they lose, and what keeps one from being written. */
export const writing = {
  svg: "SVG picture",
  "nothing-drawn": "There is nothing to draw yet.",
  "nothing-drawn-hint": "Add a component first: press / and type its name.",
} as const;
