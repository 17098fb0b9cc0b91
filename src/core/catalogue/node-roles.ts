/** Which roles a box plays: its component's, with what the person added and took away. */
import type { DiagramNode } from "../document/types.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Role } from "./roles.ts";

const NONE: readonly Role[] = [];

/** One set for all boxes of a component. */
const shared = new WeakMap<readonly Role[], ReadonlySet<Role>>();

/** A role that is both added and removed is removed. An unknown component brings none. */
export function rolesOf(node: DiagramNode, catalogue: Catalogue): ReadonlySet<Role> {
  const own = catalogue.find(node.component)?.roles ?? NONE;
  if (node.rolesAdded || node.rolesRemoved) {
    const roles = new Set([...own, ...(node.rolesAdded ?? NONE)]);
    for (const role of node.rolesRemoved ?? NONE) roles.delete(role);
    return roles;
  }
  let roles = shared.get(own);
  if (!roles) {
    roles = new Set(own);
    shared.set(own, roles);
  }
  return roles;
}
