/** What the shelf knows of a document without reading it. */
import * as v from "valibot";
import { t } from "../../core/messages/index.ts";

/** One document on the shelf. */
export interface ShelfEntry {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Grows by one with every save. */
  readonly revision: number;
  readonly nodes: number;
  /** Milliseconds since 1970; set while it can still be restored. */
  readonly deletedAt?: number;
}

/** An entry as it is stored. */
export interface StoredEntry extends ShelfEntry {
  /** The tab that wrote it last. */
  readonly writer: string;
  /** Greater than that of whatever was saved before, also where the clock was set back since. */
  readonly turn: number;
}

const schema = v.looseObject({
  title: v.fallback(v.string(), ""),
  savedAt: v.fallback(v.number(), 0),
  revision: v.fallback(v.number(), 0),
  nodes: v.fallback(v.number(), 0),
  writer: v.fallback(v.string(), ""),
  turn: v.optional(v.number()),
  deletedAt: v.optional(v.number()),
});

const DAMAGED: v.InferOutput<typeof schema> = {
  title: "",
  savedAt: 0,
  revision: 0,
  nodes: 0,
  writer: "",
};

/** The entry in a record; one that is damaged still shows, so that its document can be tried. */
export function readEntry(id: string, record: unknown): StoredEntry | undefined {
  if (record === undefined) return undefined;
  const parsed = v.safeParse(schema, record);
  const { deletedAt, turn, ...entry } = parsed.success ? parsed.output : DAMAGED;
  const title = entry.title || t("general.untitled");
  const kept = { ...entry, id, title, turn: turn ?? entry.savedAt };
  return deletedAt === undefined ? kept : { ...kept, deletedAt };
}
