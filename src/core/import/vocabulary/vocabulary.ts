/**
 * What people write into the boxes of their drawings, by the component they mean.
 *
 * Names and aliases of the palettes are known without being repeated here; this adds the words of
 * strangers, which nobody would search for. Phrases are compared by the stems of their words:
 * "model training" is also "train model" where both words stand next to each other in that order.
 * Commas part them. A leading `~` marks a weak phrase, which yields to any other; a leading `=` one that must be the
 * whole title; a leading `^` a verb, as it begins a title of several words.
 */
export type Vocabulary = Readonly<Record<string, string>>;

/** The phrases of a text in a vocabulary. */
export const phrasesIn = (text: string): readonly string[] =>
  text
    .split(",")
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .filter((phrase) => phrase !== "");
