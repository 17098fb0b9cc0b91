/** Words on and about the canvas. */
export const canvas = {
  label: "Canvas",
  minimap: "Map of the whole design",
  rename: "Label",
  emptyNote: "Empty note: double-click to write",
  emptyTitle: "Draw the system; the review follows along",
  emptySearch: "Type a component, or a chain: kafka > flink > ranker",
  emptyConnect: "Pull a line from the border of one box onto another",
  emptyTemplates: "Open a template",
  emptyOr: "to start from a reference architecture",
  edge: "{{source}} to {{target}}: {{kind}}",
  noKind: "unspecified",
  otherKinds_one: "{{count}} other kind",
  otherKinds_other: "{{count}} other kinds",
  reverse: "Draw it the other way round",
  refused:
    "Nothing can flow from {{source}} to {{target}}: {{source}} emits {{emits}}, {{target}} accepts {{accepts}}.",
  nothing: "nothing",
  anything: "anything",
  alreadyConnected: "{{source}} and {{target}} are already connected with every kind that fits.",
  notAComponent: "Notes and boundaries stand beside the system: no data flows through them.",
  itself: "A box cannot feed itself.",
} as const;
