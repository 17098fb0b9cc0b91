/**
 * What people write into the boxes of their drawings, by the component they mean.
 *
 * Names and aliases of the palettes are known without being repeated here; this adds the words of
 * strangers, which nobody would search for. Phrases are compared by the stems of their words:
 * "model training" is also "train model" where both words stand next to each other in that order.
 * A leading `~` marks a weak phrase, which yields to any other; a leading `=` one that must be the
 * whole title.
 */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;
