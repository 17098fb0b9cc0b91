/** The groups around a place in a stranger's drawing. */
import type { ForeignGroup } from "./foreign-drawing.ts";

/** Asks for a group and answers it and all that hold it, from the inside; a ring is walked once. */
export function groupsAround(
  groups: readonly ForeignGroup[],
): (group: string | undefined) => readonly ForeignGroup[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return (group) => {
    const path: ForeignGroup[] = [];
    const seen = new Set<string>();
    for (let at = byId.get(group ?? ""); at && !seen.has(at.id); at = byId.get(at.parent ?? "")) {
      seen.add(at.id);
      path.push(at);
    }
    return path;
  };
}
