/** Names of file formats, and what can be wrong with a file as a whole. */
export const formats = {
  json: "Loopboard file",
  png: "PNG picture",
  "file-empty": "The file is empty.",
  "file-empty-hint": "Choose another file, or save the design again where it is still open.",
  "file-too-large": "The file holds more than {{limit}} MB of text, which no design needs.",
  "file-too-large-hint": "Choose a file that Loopboard saved.",
  "picture-too-large": "The picture has more than {{limit}} MB, which no design needs.",
  "picture-too-large-hint": "Choose a picture exported from Loopboard, at 1× or 2×.",
  "file-not-utf8": "The file is not readable text: it is not in UTF-8.",
  "file-not-utf8-hint": "Choose a file that Loopboard saved, or save this one again as UTF-8.",
  "file-unknown": "{{name}} is of a kind that Loopboard cannot open.",
  "file-unknown-hint":
    "Open a design saved by Loopboard (.loopboard.json), or a PNG picture exported from it.",
  "png-not-png": "This is not a PNG picture.",
  "png-not-png-hint": "Choose a PNG picture exported from Loopboard.",
  "png-truncated": "The picture ends too early: part of the file is missing.",
  "png-truncated-hint": "Copy or download it again from where it came.",
  "png-too-many-chunks": "The picture has more than {{limit}} parts, which no export of ours has.",
  "png-too-many-chunks-hint": "Do not trust the picture. Ask for the file itself.",
  "png-damaged": "The design inside the picture is damaged, so it cannot be read.",
  "png-damaged-hint": "Copy or download the picture again from where it came.",
  "png-without-diagram": "The picture shows a design but does not carry one.",
  "png-without-diagram-hint":
    "Chats, screenshots and picture editors drop it. Open the file as it was exported from Loopboard.",
  "png-too-large": "The design inside the picture unpacks to more than {{limit}} MB.",
  "png-too-large-hint":
    "No design is that large: do not trust the picture. Ask for the file itself.",
} as const;
