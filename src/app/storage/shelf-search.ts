/** Which saved designs say something: in their titles, and in the labels of their boxes and lines. */
import type { Diagram } from "../../core/document/types.ts";
import { plain } from "../../editor/find.ts";
import type { Shelf } from "./shelf.ts";
import type { ShelfEntry } from "./shelf-entry.ts";

/** By id; with the first label that holds a word the title does not, if there is one. */
export type Found = ReadonlyMap<string, string | undefined>;

export interface ShelfSearch {
  /** Every word of the query stands somewhere in what is found. */
  find(entries: readonly ShelfEntry[], query: string): Promise<Found>;
}

/** Reads each design once for each of its revisions; one that cannot be read is found by its title. */
export function createShelfSearch(shelf: Pick<Shelf, "read">): ShelfSearch {
  const known = new Map<string, Promise<readonly string[]>>();
  const labelsFor = ({ id, revision }: ShelfEntry): Promise<readonly string[]> => {
    const key = `${revision} ${id}`;
    const labels = known.get(key) ?? readLabels(shelf, id);
    known.set(key, labels);
    return labels;
  };
  return {
    async find(entries, query) {
      const words = plain(query).split(/\s+/).filter(Boolean);
      const found = new Map<string, string | undefined>();
      for (const entry of entries) {
        const title = plain(entry.title);
        const missing = words.filter((word) => !title.includes(word));
        if (missing.length === 0) found.set(entry.id, undefined);
        else {
          const labels = await labelsFor(entry);
          const holding = missing.map((word) =>
            labels.find((label) => plain(label).includes(word)),
          );
          if (holding.every((label) => label !== undefined)) found.set(entry.id, holding[0]);
        }
      }
      return found;
    },
  };
}

async function readLabels(shelf: Pick<Shelf, "read">, id: string): Promise<readonly string[]> {
  const read = await shelf.read(id);
  return read.ok ? labelsOf(read.value.diagram) : [];
}

const labelsOf = ({ nodes, edges }: Diagram): readonly string[] =>
  [...nodes, ...edges].flatMap(({ label }) => (label === undefined || label === "" ? [] : [label]));
