/** Every other language has words for all that the rules can say, and for nothing else. */
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { listenToPhrases, type Phrases } from "../messages/say.ts";
import { phrases as german } from "../messages/de/rules/index.ts";
import { lint } from "./engine.ts";
import { templatesQuality } from "./mutations/test-quality.ts";
import { nameOfExample, shownExample, titleOf, wordsOf } from "./rule-page.ts";
import { RULES } from "./rules/index.ts";

const TRANSLATIONS: readonly { readonly id: string; readonly phrases: Phrases }[] = [
  { id: "German", phrases: german },
];

const sources = import.meta.glob<string>(["./**/*.ts", "!./**/*.test.ts"], {
  eager: true,
  import: "default",
  query: "?raw",
});

/** Everything that the rules look up, as their examples and the spoilt templates show. */
function lookedUp(): ReadonlySet<string> {
  const catalogue = loadCatalogue();
  const keys = new Set<string>();
  listenToPhrases((key) => keys.add(key));
  templatesQuality();
  for (const rule of RULES) {
    titleOf(rule, catalogue);
    wordsOf(rule);
    for (const { diagram } of [...rule.good, ...rule.bad]) lint(diagram, catalogue, [rule]);
    for (const example of [shownExample(rule.good), shownExample(rule.bad)])
      if (example) nameOfExample(example);
  }
  listenToPhrases(undefined);
  return keys;
}

/** Sources are cited as they were published; only what interviews teach is a sentence of ours. */
const CITED = new Set(
  RULES.map(({ source }) => source).filter((source) => !source.startsWith("Interview practice")),
);
const needsWords = (key: string): boolean => !CITED.has(key);

const placesIn = (text: string): readonly string[] => (text.match(/\{\d\}/g) ?? []).toSorted();

/** The keys of all say`…` and phrase("…") in a file, also of those that no example comes to. */
function keysIn(source: string): readonly string[] {
  const phrases = [...source.matchAll(/\bphrase\("([^"]*)"\)/g)].map(([, key = ""]) => key);
  const sayings = [...source.matchAll(/\bsay`/g)].map(({ index }) =>
    keyAt(source, index + "say`".length),
  );
  return [...phrases, ...sayings];
}

/** The key of the template that begins here: what stands in `${…}` is a place, whatever is nested in it. */
function keyAt(source: string, start: number): string {
  let [key, places, depth] = ["", 0, 0];
  for (let at = start; source[at] !== undefined; at += 1) {
    const isPlace = source.startsWith("${", at);
    if (isPlace && depth === 0) key += `{${places++}}`;
    if (depth === 0 && source[at] === "`") break;
    if (isPlace || (depth > 0 && source[at] === "{")) depth += 1;
    else if (depth > 0 && source[at] === "}") depth -= 1;
    else if (depth === 0) key += source[at];
    if (isPlace) at += 1;
  }
  return key;
}

const wanted = new Set([...lookedUp(), ...Object.values(sources).flatMap(keysIn)]);

describe.each(TRANSLATIONS)("$id", ({ phrases }) => {
  const knows = (key: string): boolean => phrases.has(key);

  it("has words for every sentence", () => {
    expect([...wanted].filter((key) => !knows(key) && needsWords(key))).toEqual([]);
  });

  it("has no words for what no rule says", () => {
    expect([...phrases.keys()].filter((key) => !wanted.has(key))).toEqual([]);
  });

  it("fills in all that the English fills in", () => {
    const differing = [...phrases].filter(
      ([english, other]) => placesIn(english).join() !== placesIn(other).join(),
    );
    expect(differing).toEqual([]);
  });
});
