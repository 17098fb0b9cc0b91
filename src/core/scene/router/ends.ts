/** Which links end on which sides of which boxes. */
import type { Direction } from "./rect.ts";
import type { Link } from "./world.ts";

/** The side on which a link leaves its source, and the one on which it enters its target. */
export interface EndSides {
  readonly leaves: Direction;
  readonly enters: Direction;
}

/** Who else is there. */
export interface Beside {
  readonly strangers: number;
  readonly mate: boolean;
}

export const ALONE: Beside = { strangers: 0, mate: false };

export interface Ends {
  add(link: Link, ends: EndSides): void;
  remove(link: Link, ends: EndSides): void;
  /** How many unrelated kinds of end a side of the link's own box has, and whether a related one is there. */
  at(link: Link, side: Direction, out: boolean): Beside;
}

export function createEnds(): Ends {
  /** By side, each hub with the number of its links. */
  const sides = new Map<number, Map<number, number>>();

  const count = (box: number, side: Direction, hub: number, change: number) => {
    const key = 4 * box + side;
    const hubs = sides.get(key) ?? new Map<number, number>();
    const links = (hubs.get(hub) ?? 0) + change;
    if (links > 0) hubs.set(hub, links);
    else hubs.delete(hub);
    sides.set(key, hubs);
  };
  const both = (link: Link, { leaves, enters }: EndSides, change: number) => {
    count(link.source, leaves, link.sourceHub, change);
    count(link.target, enters, link.targetHub, change);
  };

  return {
    add: (link, ends) => both(link, ends, 1),
    remove: (link, ends) => both(link, ends, -1),
    at(link, side, out) {
      const hubs = sides.get(4 * (out ? link.source : link.target) + side);
      if (hubs === undefined) return ALONE;
      const mate = hubs.has(out ? link.sourceHub : link.targetHub);
      return { strangers: hubs.size - (mate ? 1 : 0), mate };
    },
  };
}
