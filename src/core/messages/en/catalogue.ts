/** Words about the catalogue: palette files, settings, refused edges. */
export const catalogue = {
  shapeHint: "Give the palette file the shape that palettes/schema.json describes.",
  sharedId: "The id “{{id}}” stands in the palettes twice.",
  sharedIdHint: "Give one of the two another id; ids are unique over all palette files.",
  unknownGeneric:
    "The product “{{id}}” is said to be a “{{isA}}”, which is no component that it may be one of.",
  unknownGenericHint:
    "Name a component of the same palette file; in a palette of your own, any that is known.",
  wrongSetting: "“{{name}}” cannot have this value.",
  from: "{{min}} or more",
  between: "{{min}} to {{max}}",
  giveNumber: "Give a number: {{range}}.",
  giveWhole: "Give a whole number: {{range}}.",
  giveBoolean: "Say yes or no.",
  giveChoice: "Choose one of: {{choices}}.",
  giveText: "Give a text.",
  giveList: "Give a list of texts.",
} as const;
