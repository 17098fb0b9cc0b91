/** German sentences of the rules, by their English. */
import type { Phrases } from "../../say.ts";

export const phrases: Phrases = new Map();
