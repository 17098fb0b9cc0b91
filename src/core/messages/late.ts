/** Messages that the first load does not need: those of the command line and of dialogs loaded on demand. */
import { cli } from "./en/cli.ts";
import { config } from "./en/config.ts";
import { diff } from "./en/diff.ts";
import { gallery } from "./en/gallery.ts";
import { history } from "./en/history.ts";
import { lines } from "./en/lines.ts";
import { picture } from "./en/picture.ts";
import { quickAdd } from "./en/quick-add.ts";
import { rules } from "./en/rules.ts";
import { shelf } from "./en/shelf.ts";
import { en, type KeyOf, learnAreas, text } from "./index.ts";

/** English of the areas that are here. */
export const late = {
  cli,
  config,
  diff,
  gallery,
  history,
  lines,
  picture,
  quickAdd,
  rules,
  shelf,
} as const;

learnAreas("en", late);

export type LateKey = KeyOf<typeof en & typeof late>;

/** Like `t` of `index.ts`, for these messages as well. */
export const t = (key: LateKey, values?: Readonly<Record<string, string | number>>): string =>
  text(key, values);
