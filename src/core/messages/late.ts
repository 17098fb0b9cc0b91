/** Messages that the first load does not need: those of the command line and of dialogs loaded on demand. */
import { aids } from "./en/aids.ts";
import { backup } from "./en/backup.ts";
import { checklist } from "./en/checklist.ts";
import { cli } from "./en/cli.ts";
import { compare } from "./en/compare.ts";
import { config } from "./en/config.ts";
import { diff } from "./en/diff.ts";
import { envelope } from "./en/envelope.ts";
import { foreign } from "./en/foreign.ts";
import { gallery } from "./en/gallery.ts";
import { history } from "./en/history.ts";
import { language } from "./en/language.ts";
import { lines } from "./en/lines.ts";
import { marks } from "./en/marks.ts";
import { numbers } from "./en/numbers.ts";
import { offline } from "./en/offline.ts";
import { order } from "./en/order.ts";
import { ordering } from "./en/ordering.ts";
import { picture } from "./en/picture.ts";
import { practice } from "./en/practice.ts";
import { quickAdd } from "./en/quick-add.ts";
import { reading } from "./en/reading.ts";
import { rules } from "./en/rules.ts";
import { share } from "./en/share.ts";
import { score } from "./en/score.ts";
import { session } from "./en/session.ts";
import { shelf } from "./en/shelf.ts";
import { writing } from "./en/writing.ts";
import { whatIf } from "./en/what-if.ts";
import { type en, type KeyOf, learnAreas, text } from "./index.ts";

/** English of the areas that are here. */
export const late = {
  aids,
  backup,
  checklist,
  cli,
  compare,
  config,
  diff,
  envelope,
  foreign,
  gallery,
  history,
  language,
  lines,
  marks,
  numbers,
  offline,
  order,
  ordering,
  picture,
  practice,
  quickAdd,
  reading,
  rules,
  score,
  session,
  share,
  shelf,
  writing,
  whatIf,
} as const;

learnAreas("en", late);

export type LateKey = KeyOf<typeof en & typeof late>;

/** Like `t` of `index.ts`, for these messages as well. */
export const t = (key: LateKey, values?: Readonly<Record<string, string | number>>): string =>
  text(key, values);
