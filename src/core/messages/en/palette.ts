/** Words of the palette. */
export const palette = {
  label: "Components",
  search_one: "Search {{count}} component",
  search_other: "Search {{count}} components",
  groups: "Groups",
  results_one: "{{count}} result",
  results_other: "{{count}} results",
  none: "No component is called “{{query}}”",
  noneHint:
    "Try what it does, such as “queue” or “vector”. A plain Service or Store under Generic shapes stands for anything else.",
  add: "Add {{name}}",
} as const;
