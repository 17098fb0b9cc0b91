/** Which roles a box plays: its component's, with what the person added and took away. */
import type { DiagramNode } from "../document/types.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Role } from "./roles.ts";

/** A role that is both added and removed is removed. An unknown component brings none. */
export function rolesOf(node: DiagramNode, catalogue: Catalogue): ReadonlySet<Role> {
  const roles = new Set(catalogue.find(node.component)?.roles);
  for (const role of node.rolesAdded ?? []) roles.add(role);
  for (const role of node.rolesRemoved ?? []) roles.delete(role);
  return roles;
}
