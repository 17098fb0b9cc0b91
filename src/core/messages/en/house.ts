/** Words around a company's own palettes and rules. */
export const house = {
  title: "Your own palettes and rules",
  hint: "Drop a palette, a file of rules or a loopboard.config.json on the canvas, or add one here. It stays on this device.",
  add: "Add a file …",
  palette: "palette",
  rules: "rules",
  config: "severities",
  remove: "Remove {{name}}",
  added: "Added {{name}}: it is remembered on this device",
  neither: "{{name}} is neither a palette nor a file of rules.",
  configNeeds: "{{name}} names other files: {{needed}}.",
  configNeedsHint: "Add these first.",
  notKept: "{{name}} is used until the page is closed; the browser did not keep it",
  tooLong: "{{name}} is longer than {{max}} characters.",
  tooLongHint: "Split it into several files.",
} as const;
