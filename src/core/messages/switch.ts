/** Switches the language; every one but English is loaded when it is first wanted. */
import { learnAreas, showMessages } from "./index.ts";
import { type LanguageId, speak } from "./language.ts";
import { learnNames } from "./names.ts";
import { learnPhrases, type Phrases } from "./say.ts";
import type { Words } from "./words.ts";

interface Source {
  words(): Promise<Words>;
  /** The rules' sentences by their English; many, so they come with the rules. */
  phrases(): Promise<Phrases>;
}

type Translated = Exclude<LanguageId, "en">;

const SOURCES: Readonly<Record<Translated, Source>> = {
  de: {
    words: async () => (await import("./de/index.ts")).german,
    phrases: async () => (await import("./de/rules/index.ts")).phrases,
  },
};

/** Speak the language from now on; rejects where its words cannot be loaded, and then nothing has changed. */
export async function setLanguage(id: LanguageId): Promise<void> {
  if (id !== "en") {
    const { areas, names } = await SOURCES[id].words();
    learnAreas(id, areas);
    learnNames(id, names);
  }
  speak(id);
  showMessages(id);
}

/** The words of the rules, wanted before the first review. */
export async function loadPhrases(id: LanguageId): Promise<void> {
  if (id !== "en") learnPhrases(id, await SOURCES[id].phrases());
}
