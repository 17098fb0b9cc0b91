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

/** An entry as it is stored, with the tab that wrote it last. */
export interface StoredEntry extends ShelfEntry {
  readonly writer: string;
}

const schema = v.looseObject({
  title: v.fallback(v.string(), ""),
  savedAt: v.fallback(v.number(), 0),
  revision: v.fallback(v.number(), 0),
  nodes: v.fallback(v.number(), 0),
  writer: v.fallback(v.string(), ""),
  deletedAt: v.optional(v.number()),
});

/** The entry in a record; one that is damaged still shows, so that its document can be tried. */
export function readEntry(id: string, record: unknown): StoredEntry | undefined {
  if (record === undefined) return undefined;
  const parsed = v.safeParse(schema, record);
  const { deletedAt, ...entry } = parsed.success
    ? parsed.output
    : { title: "", savedAt: 0, revision: 0, nodes: 0, writer: "", deletedAt: undefined };
  const kept = { ...entry, id, title: entry.title || t("general.untitled") };
  return deletedAt === undefined ? kept : { ...kept, deletedAt };
}
