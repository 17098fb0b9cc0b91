/** Every language says all that English says, with the same things filled in. */
import { afterEach, describe, expect, it } from "vitest";
import { german } from "./de/index.ts";
import { type Areas, en } from "./index.ts";
import { enumerated, firstKnown, language, type LanguageId } from "./language.ts";
import { late, t } from "./late.ts";
import { phrase, say } from "./say.ts";
import { loadPhrases, setLanguage } from "./switch.ts";
import type { Words } from "./words.ts";

const TRANSLATIONS: readonly { readonly id: LanguageId; readonly words: Words }[] = [
  { id: "de", words: german },
];

/** The command line speaks English only. */
const { cli: _cli, ...shown } = { ...en, ...late };
const english: Areas = shown;

const textsOf = (areas: Areas): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(areas).flatMap(([area, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${area}.${key}`, text] as const),
    ),
  );
/** The message's own key, and a key for each way in which the language counts where the message has a count. */
function keysFor(id: LanguageId, keys: Iterable<string>): readonly string[] {
  const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
  const all = [...keys].flatMap((key) => {
    const stem = key.replace(/_(one|other)$/, "");
    return stem === key ? [key] : forms.map((form) => `${stem}_${form}`);
  });
  return [...new Set(all)];
}
const placesIn = (text = ""): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe.each(TRANSLATIONS)("$id", ({ id, words }) => {
  const texts = textsOf(english);
  const wanted = keysFor(id, texts.keys());
  const given = textsOf(words.areas);

  it("has a text for every message", () => {
    expect(wanted.filter((key) => !given.has(key))).toEqual([]);
  });

  it("has no text for a message that there is not", () => {
    expect([...given.keys()].filter((key) => !wanted.includes(key))).toEqual([]);
  });

  it("fills in all that the English fills in", () => {
    const englishOf = (key: string) => texts.get(key) ?? texts.get(key.replace(/_\w+$/, "_other"));
    const differing = [...given].filter(
      ([key, text]) => placesIn(text).join() !== placesIn(englishOf(key)).join(),
    );
    expect(differing).toEqual([]);
  });
});

describe("switching", () => {
  afterEach(() => setLanguage("en"));

  it("speaks English to begin with", () => {
    expect([language(), t("general.close"), enumerated(["A", "B", "C"])]).toEqual([
      "en",
      "Close",
      "A, B and C",
    ]);
  });

  it("changes messages, plurals, lists and sentences, and back", async () => {
    await setLanguage("de");
    await loadPhrases("de");
    expect(t("general.close")).toBe("Schließen");
    expect([1, 2].map((count) => t("review.warn", { count }))).toEqual([
      "1 Warnung",
      "2 Warnungen",
    ]);
    expect(enumerated(["A", "B", "C"])).toBe("A, B und C");
    expect(say`Insert ${"{0} $&"}`).toBe("{0} $& einfügen");
    expect(phrase("Said by nobody")).toBe("Said by nobody");
    await setLanguage("en");
    expect([t("general.close"), say`Insert ${"Kafka"}`]).toEqual(["Close", "Insert Kafka"]);
  });

  it("guesses from what the browser asks for", () => {
    expect([["de-AT", "en"], ["fr", "DE"], ["en-US", "de"], ["fr"], []].map(firstKnown)).toEqual([
      "de",
      "de",
      "en",
      "en",
      "en",
    ]);
  });
});
