/** What a search on the shelf finds; the last answer stays until the next is there. */
import { useEffect, useMemo, useState } from "react";
import type { Shelf } from "./shelf.ts";
import type { ShelfEntry } from "./shelf-entry.ts";
import { createShelfSearch, type Found } from "./shelf-search.ts";

/** `undefined` while nothing is searched for, or before the first answer. */
export function useShelfSearch(
  shelf: Shelf,
  entries: readonly ShelfEntry[],
  query: string,
): Found | undefined {
  const search = useMemo(() => createShelfSearch(shelf), [shelf]);
  const [found, setFound] = useState<Found>();
  const isAsked = query.trim() !== "";
  useEffect(() => {
    if (!isAsked) return;
    let gone = false;
    void search.find(entries, query).then((answer) => {
      if (!gone) setFound(answer);
    });
    return () => {
      gone = true;
    };
  }, [search, entries, query, isAsked]);
  return isAsked ? found : undefined;
}
