/**
 * All text that a person reads. A rule's own English stays in the rule's file (`say.ts`),
 * names stay in their registry (`names.ts`); what only a dialog or the command line says is in `late.ts`.
 */
import { canvas } from "./en/canvas.ts";
import { casePage } from "./en/case-page.ts";
import { catalogue } from "./en/catalogue.ts";
import { commands } from "./en/commands.ts";
import { document } from "./en/document.ts";
import { drawing } from "./en/drawing.ts";
import { formats } from "./en/formats.ts";
import { general } from "./en/general.ts";
import { house } from "./en/house.ts";
import { inspector } from "./en/inspector.ts";
import { looks } from "./en/looks.ts";
import { maturity } from "./en/maturity.ts";
import { palette } from "./en/palette.ts";
import { review } from "./en/review.ts";
import { severity } from "./en/severity.ts";
import { shell } from "./en/shell.ts";
import { storage } from "./en/storage.ts";
import { tour } from "./en/tour.ts";
import type { LanguageId } from "./language.ts";

/** One area of the product a file; the first part of a key is its area. */
export const en = {
  canvas,
  casePage,
  catalogue,
  commands,
  document,
  drawing,
  formats,
  general,
  house,
  inspector,
  looks,
  maturity,
  palette,
  review,
  severity,
  shell,
  storage,
  tour,
} as const;

/** Areas by name, each a text by key. */
export type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `area.name` for every message of the areas; plural forms are named by their stem. */
export type KeyOf<A> = {
  [Area in keyof A]: `${Area & string}.${Stem<keyof A[Area] & string>}`;
}[keyof A];
type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;

export type MessageKey = KeyOf<typeof en>;

type Values = Readonly<Record<string, string | number>>;

/** The text of a message; `{{name}}` in it is filled from `values`, as plain text. */
export const t = (key: MessageKey, values?: Values): string => text(key, values);

/** `t` without a check of the key, for `late.ts` alone. A text that the language lacks is English; one that there is not is its key. */
export function text(key: string, values: Values = {}): string {
  const pattern = patternOf(shown, key, values["count"]) ?? patternOf("en", key, values["count"]);
  return (pattern ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name] ?? ""),
  );
}

let shown: LanguageId = "en";

/** By language, then by `area.name`. */
const patterns = new Map<LanguageId, Map<string, string>>();
const plurals = new Map<LanguageId, Intl.PluralRules>();

/** A text with a count has a form for each way in which the language counts. */
function patternOf(id: LanguageId, key: string, count: unknown): string | undefined {
  const known = patterns.get(id);
  if (!known || typeof count !== "number") return known?.get(key);
  let rules = plurals.get(id);
  if (!rules) {
    rules = new Intl.PluralRules(id);
    plurals.set(id, rules);
  }
  const form = known.get(`${key}_${rules.select(count)}`);
  return form ?? known.get(`${key}_other`) ?? known.get(key);
}

/** Take in areas in a language; those there are stay. */
export function learnAreas(id: LanguageId, areas: Areas): void {
  const known = patterns.get(id) ?? new Map<string, string>();
  patterns.set(id, known);
  for (const [area, texts] of Object.entries(areas))
    for (const [name, pattern] of Object.entries(texts)) known.set(`${area}.${name}`, pattern);
}

learnAreas("en", en);

/** Show messages in the language from now on. */
export function showMessages(id: LanguageId): void {
  shown = id;
}
