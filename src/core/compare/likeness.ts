/** How alike two boxes are by the parts they play, whatever they are called and whoever made them. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Role, ROLES_BY_FAMILY } from "../catalogue/roles.ts";
import { carries, type GraphNode, hasRole } from "../graph/elements.ts";

/** From here on one box stands for another by its parts alone. */
export const STRONG = 0.25;
/** Beneath it they have nothing to do with each other. */
export const WEAK = 0.1;

/** From here on they play the same part, and are not merely kin. */
export const ALIKE = 0.5;

/** Of two components of one sort; of two sorts that play the same parts. */
const SAME_SORT = 1;
const SAME_PARTS = 0.95;
/** Of parts of the same family, such as a gateway and a service. */
const KIN = 0.25;
/** Names decide only where nothing else does. */
const SAME_NAME = 0.03;

/** What a plain store is in a drawing, by what it gives there. */
const BY_USE: readonly {
  readonly gives: "feat-on" | "feat-off" | "completion";
  readonly roles: readonly Role[];
  readonly plays: Role;
}[] = [
  { gives: "feat-on", roles: ["kv", "cache", "graph-store"], plays: "feature-store-online" },
  { gives: "feat-off", roles: ["lake", "warehouse", "blob"], plays: "feature-store-offline" },
  { gives: "completion", roles: ["server"], plays: "generator" },
];

/** The parts that the box plays: Redis that serves features is an online store. */
export function partsOf(node: GraphNode): ReadonlySet<Role> {
  const used = BY_USE.filter(
    ({ gives, roles, plays }) =>
      !node.roles.has(plays) &&
      hasRole(node, ...roles) &&
      node.out.some((edge) => carries(edge, gives)),
  );
  if (used.length === 0) return node.roles;
  const parts = used.map(({ plays }) => plays);
  return used.some(({ gives }) => gives === "completion")
    ? new Set([...node.roles, ...parts])
    : new Set(parts);
}

const FAMILY: ReadonlyMap<Role, string> = new Map(
  Object.entries(ROLES_BY_FAMILY).flatMap(([family, roles]) =>
    roles.map((role) => [role, family] as const),
  ),
);

/** Roles that few components play say more. */
export function weightsIn(catalogue: Catalogue): (role: Role) => number {
  const players = new Map<Role, number>();
  for (const { roles } of catalogue.components)
    for (const role of roles) players.set(role, (players.get(role) ?? 0) + 1);
  return (role) => Math.log(1 + catalogue.components.length / (players.get(role) ?? 1));
}

/** Between 0 (nothing in common) and about 1. */
export function likenessIn(catalogue: Catalogue): (a: GraphNode, b: GraphNode) => number {
  const weightOf = weightsIn(catalogue);
  const parts = new Map<GraphNode, ReadonlySet<Role>>();
  const partsKnown = (node: GraphNode): ReadonlySet<Role> => {
    const known = parts.get(node) ?? partsOf(node);
    parts.set(node, known);
    return known;
  };
  const total = (roles: Iterable<Role>): number =>
    [...roles].reduce((sum, role) => sum + weightOf(role), 0);
  const byParts = (one: ReadonlySet<Role>, other: ReadonlySet<Role>): number => {
    const shared = total([...one].filter((role) => other.has(role)));
    if (shared === 0) return KIN * kinship(one, other);
    const [left, right] = [total(one), total(other)];
    return SAME_PARTS * (shared / (left + right - shared) + shared / Math.min(left, right)) * 0.5;
  };
  return (a, b) => {
    const sort = sortOf(a, catalogue);
    // A cache is a cache, too, where what it serves is not drawn yet.
    const alike =
      sort !== undefined && sort === sortOf(b, catalogue)
        ? SAME_SORT
        : Math.max(byParts(partsKnown(a), partsKnown(b)), byParts(a.roles, b.roles));
    return alike > 0 && nameOf(a) === nameOf(b) ? alike + SAME_NAME : alike;
  };
}

/** The share of families that both have parts in. */
function kinship(one: ReadonlySet<Role>, other: ReadonlySet<Role>): number {
  const [a, b] = [one, other].map((roles) => new Set([...roles].map((role) => FAMILY.get(role))));
  if (!a || !b || a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((family) => b.has(family)).length;
  return shared / (a.size + b.size - shared);
}

/** None for a component that no palette has: two unknown ones need not be of one sort. */
const sortOf = ({ component }: GraphNode, catalogue: Catalogue): string | undefined =>
  component && catalogue.genericOf(component.id);

const nameOf = ({ label }: GraphNode): string => label.toLowerCase().replaceAll(/\s+/g, " ").trim();
