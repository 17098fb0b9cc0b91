/** What a person chose for their pictures; kept on this device for the next time. */
import * as v from "valibot";
import { THEMES } from "../../core/scene/tokens.ts";
import type { KeyedStore } from "../browser-storage.ts";

export const SCALES = [1, 2, 3] as const;

const schema = v.object({
  scale: v.fallback(v.picklist(SCALES), 2),
  theme: v.fallback(v.picklist(THEMES), "light"),
  transparent: v.fallback(v.boolean(), false),
  title: v.fallback(v.boolean(), true),
  legend: v.fallback(v.boolean(), true),
  words: v.fallback(v.boolean(), false),
  /** Id of a format. */
  format: v.fallback(v.string(), "png"),
});

export type ExportChoice = Readonly<v.InferOutput<typeof schema>>;

/** How much of the drawing: chosen anew each time. */
export const PARTS = ["whole", "selection", "shown", "lane", "region"] as const;
export type ExportPart = (typeof PARTS)[number];

const KEY = "loopboard.export";

/** The last choice; what is not readable of it is as on the first day. */
export function readChoice(store: KeyedStore): ExportChoice {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), store.get(KEY) ?? "{}");
  return parsed.success ? parsed.output : v.parse(schema, {});
}

export const keepChoice = (store: KeyedStore, choice: ExportChoice): boolean =>
  store.set(KEY, JSON.stringify(choice));
