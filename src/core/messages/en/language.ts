/** Words of the choice of language. */
export const language = {
  title: "Language",
  lead: "Menus, settings and what the review says. What you wrote stays as it is, and so do the templates.",
  chosen: "Loopboard now speaks English.",
  failed: "The words of this language could not be loaded. Check the connection, then try again.",
} as const;
