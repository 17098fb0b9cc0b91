/**
 * All text that a person reads, through i18next. A rule's own English stays in the rule's file (`say.ts`),
 * names stay in their registry (`names.ts`); what only a dialog or the command line says is in `late.ts`.
 */
import i18next from "i18next";
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

const instance = i18next.createInstance();

void instance.init({
  lng: "en",
  fallbackLng: "en",
  initAsync: false,
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
});

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

/** `t` without a check of the key, for `late.ts` alone. */
export const text = (key: string, values?: Values): string => instance.t(key, { ...values });

/** Take in areas in a language; those there are stay. */
export function learnAreas(id: LanguageId, areas: Areas): void {
  instance.addResourceBundle(id, "translation", areas, true, true);
}

/** Show messages in the language from now on. */
export function showMessages(id: LanguageId): void {
  void instance.changeLanguage(id);
}
