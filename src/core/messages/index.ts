/** All text that a person reads, through i18next. A rule's own English stays in the rule's file. */
import i18next from "i18next";
import { canvas } from "./en/canvas.ts";
import { casePage } from "./en/case-page.ts";
import { catalogue } from "./en/catalogue.ts";
import { cli } from "./en/cli.ts";
import { commands } from "./en/commands.ts";
import { config } from "./en/config.ts";
import { document } from "./en/document.ts";
import { drawing } from "./en/drawing.ts";
import { formats } from "./en/formats.ts";
import { gallery } from "./en/gallery.ts";
import { general } from "./en/general.ts";
import { house } from "./en/house.ts";
import { inspector } from "./en/inspector.ts";
import { maturity } from "./en/maturity.ts";
import { palette } from "./en/palette.ts";
import { picture } from "./en/picture.ts";
import { quickAdd } from "./en/quick-add.ts";
import { review } from "./en/review.ts";
import { rules } from "./en/rules.ts";
import { severity } from "./en/severity.ts";
import { shelf } from "./en/shelf.ts";
import { shell } from "./en/shell.ts";
import { storage } from "./en/storage.ts";
import { tour } from "./en/tour.ts";

/** One area of the product a file; the first part of a key is its area. */
export const en = {
  canvas,
  casePage,
  catalogue,
  cli,
  commands,
  config,
  document,
  drawing,
  formats,
  gallery,
  general,
  house,
  inspector,
  maturity,
  palette,
  picture,
  quickAdd,
  review,
  rules,
  severity,
  shelf,
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

type Area = typeof en;
/** `area.name` for every message there is; plural forms are named by their stem. */
export type MessageKey = {
  [A in keyof Area]: `${A & string}.${Stem<keyof Area[A] & string>}`;
}[keyof Area];
type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;

/** The text of a message; `{{name}}` in it is filled from `values`, as plain text. */
export const t = (key: MessageKey, values?: Readonly<Record<string, string | number>>): string =>
  instance.t(key, { ...values });
