/** What the commands that put a drawing in order say while they work. */
export const ordering = {
  title: "Order",
  group: "Group",
  lane: "Lane",
  laneName: "Name of the lane",
  laneTools: "Lane {{name}}",
  resize: "Resize the lane",
  tidying_one: "Tidying {{count}} box. Esc stops it.",
  tidying_other: "Tidying {{count}} boxes. Esc stops it.",
  stop: "Stop",
  tidied: "Tidied.",
  stopped: "Tidying was stopped: nothing has moved.",
  changing: "The drawing kept changing while it was tidied, so nothing was moved.",
  again: "Tidy again",
  failed: "The drawing could not be tidied: {{reason}}. Nothing has moved.",
  noEngine: "what lays it out could not be loaded, perhaps because you are offline",
} as const;
