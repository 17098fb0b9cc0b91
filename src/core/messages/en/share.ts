/** Links that carry a design: making one, opening one, and what can be wrong with one. */
export const share = {
  title: "Share a link",
  about:
    "The whole design is in the link itself, after the #. It is never sent to a server: whoever has the link has the design as it is now.",
  link: "Link",
  length: "{{length}} characters",
  copy: "Copy link",
  copied: "The link is on the clipboard.",
  "copy-embed": "Copy snippet",
  "copied-embed": "The snippet is on the clipboard.",
  "not-copied":
    "The browser did not let the link onto the clipboard. Select it and copy it by hand.",
  embed: "Embed it in a page",
  "embed-about":
    "Shows the design to look at, with pan and zoom. The page that holds it must be allowed to by the server that Loopboard runs on.",
  long: "At {{length}} characters the link is long: some chats and mail programs cut it off. Try it, or send a file.",
  "too-long":
    "At {{length}} characters the link would be too long for most programs. Send the design as a file instead.",
  "too-many":
    "The design has more boxes and lines than a link can hold. Send it as a file instead.",
  "save-file": "Save a file",
  shared: "Shared design",
  keep: "Keep a copy",
  leave: "Back to my design",
  "bad-title": "This link does not open",
  "open-in-app": "Open in Loopboard",
  review: "Review",
  findings_one: "{{count}} finding",
  findings_other: "{{count}} findings",
  "link-damaged": "The link is damaged: part of it was changed or cut off on the way.",
  "link-damaged-hint": "Copy the whole link again from where it came, or ask for the file.",
  "link-too-long": "The link is longer than {{limit}},000 characters, which Loopboard never makes.",
  "link-too-long-hint": "Do not trust the link. Ask for the file itself.",
  "link-too-large": "The link unpacks to more than {{limit}} MB, which no shared design needs.",
  "link-too-large-hint": "Do not trust the link. Ask for the file itself.",
  "link-version": "The link is of version {{version}}; this Loopboard reads version {{known}}.",
  "link-version-hint": "Load the page anew to get the newest Loopboard, or ask for the file.",
} as const;
