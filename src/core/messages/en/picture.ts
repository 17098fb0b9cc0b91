/** Exporting the picture of a design. */
export const picture = {
  "picture-empty": "There is nothing to draw yet.",
  "picture-empty-hint": "Add a component first: press / and type its name.",
  "picture-font": "The lettering of the picture could not be loaded, so its text would not fit.",
  "picture-font-hint": "Check the connection to this page, then try again.",
  "picture-failed": "The browser could not draw the picture: {{reason}}",
  "picture-failed-hint": "Try a smaller scale, or another browser.",
  "picture-blank": "The browser drew an empty picture of {{width}} × {{height}} px.",
  "picture-blank-hint": "Try a smaller scale, or another browser.",
  "picture-incomplete": "The picture came out with parts missing: {{missing}} of {{all}} checked.",
  "picture-incomplete-hint": "Try again; if it stays so, try a smaller scale or another browser.",
  "picture-size": "The picture came out {{width}} × {{height}} px, not as large as it should be.",
  "picture-size-hint": "Try a smaller scale, or another browser.",
  "copy-unsupported": "This browser cannot copy pictures.",
  "copy-unsupported-hint": "Download the picture instead.",
  "copy-refused": "The browser did not allow the picture onto the clipboard.",
  "copy-refused-hint": "Click into the page and copy again, or download the picture instead.",
} as const;
