/** Words of loose marks, of the tools that draw them, and of colours and emphasis. */
export const marks = {
  words: "Words; Markdown is understood",
  edgeLabel: "Label of the arrow",
  tools: "Tools",
  tip: "{{tool}} ({{key}})",
  tipOnce: "{{tool}} ({{key}}, twice to keep it)",
  kept: "{{tool}}, kept",
  colour: "Colour",
  emphasis: "Emphasis",
  pictureName: "Picture",
  scaled: "Scaled down from {{from}} to {{to}} px, so that the design stays small.",
  noSvg:
    "SVG pictures are not taken in, because they can carry scripts and load things from elsewhere. Save it as a PNG and paste that.",
  noPicture: "This picture cannot be read. Save it as PNG, JPEG, WebP or GIF and try again.",
  tooLarge: "This picture has more than {{most}} MB. Make it smaller and try again.",
} as const;
