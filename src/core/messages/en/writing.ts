/** Words for what is written: files to take away, what they lose, and what keeps one from being written. */
export const writing = {
  svg: "SVG picture",
  pdf: "PDF",
  "pdf-failed": "The PDF could not be made: {{reason}}",
  "pdf-failed-hint": "Export a part of the drawing, or an SVG.",
  "nothing-drawn": "There is nothing to draw yet.",
  "nothing-drawn-hint": "Add a component first: press / and type its name.",
  "loss-places": "Places are lost: the program that opens it lays the boxes out anew.",
  "loss-components": "Components are told by their words alone.",
  "loss-marks_one": "A freehand mark or picture is left out.",
  "loss-marks_other": "{{count}} freehand marks and pictures are left out.",
  "loss-bends_one": "A line loses the bends that were set by hand.",
  "loss-bends_other": "{{count}} lines lose the bends that were set by hand.",
  "loss-looks_one": "A colour or emphasis of your own is left out.",
  "loss-looks_other": "{{count}} colours and emphases of your own are left out.",
  "loss-folds_one": "A folded boundary is written open.",
  "loss-folds_other": "{{count}} folded boundaries are written open.",
  "loss-facts_one": "An element loses its reason, settings or rates.",
  "loss-facts_other": "{{count}} elements lose their reasons, settings or rates.",
  "loss-pages_one": "A requirement, answer or trade-off is left out.",
  "loss-pages_other":
    "{{count}} requirements, answers, trade-offs and steps of the tour are left out.",
  "loss-document":
    "The file is to be read, not to go on with: keep the design itself as PNG, SVG or Loopboard file.",
  "loss-letters_one": "A text has letters that a PDF of ours cannot draw; they become squares.",
  "loss-letters_other":
    "{{count}} texts have letters that a PDF of ours cannot draw; they become squares.",
} as const;
