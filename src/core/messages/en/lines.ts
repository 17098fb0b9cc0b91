/** Words at the handles of a line. */
export const lines = {
  piece: "Bend the line here",
  bend: "A bend set by hand",
  source: "Where the line begins",
  target: "Where the line ends",
} as const;
